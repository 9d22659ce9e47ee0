import js from "@eslint/js";
import noUnsanitized from "eslint-plugin-no-unsanitized";
import { defineConfig } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["**/node_modules/", "**/bin/", "**/obj/", "src/Dashboard.Client/wwwroot/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    // Modules of pages.
    files: ["**/*.ts"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, noUnsanitized.configs.recommended],
    rules: {
      "no-console": "error",
      // tsconfig.json has noUncheckedIndexedAccess: `!` says that an index is within its column, which no type can say.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    // Programs that Node runs: benchmarks, which also hand functions to a browser, and what makes data. They print.
    files: ["**/*.mjs"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
