const files = '/_content/MudBlazor/MudBlazor.min';

/**
 * Loads what MudBlazor needs in the browser: its script, and its styles as a document style sheet that applies only to surfaces. In a
 * layer, so that our own styles win whatever their specificity (docs/decisions/0018).
 */
export async function loadMud(page: Document): Promise<void> {
  const [styles] = await Promise.all([text(`${files}.css`), run(page, `${files}.js`)]);
  const sheet = new CSSStyleSheet();
  await sheet.replace(`@layer mud { @scope (.mud-surface) { ${styles} } }`);
  page.adoptedStyleSheets.push(sheet);
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

function run(page: Document, address: string): Promise<unknown> {
  return new Promise((resolve, reject) =>
    page.head.append(Object.assign(page.createElement('script'), { src: address, onload: resolve, onerror: reject })),
  );
}
