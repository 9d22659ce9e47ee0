// Links of documents lead to files and headings that exist. Addresses on the web are not asked.
import validateLinks from "remark-validate-links";

export default { plugins: [[validateLinks, { repository: false }]] };
