const files = '/_content/MudBlazor/MudBlazor.min';
let loading: Promise<void> | undefined;

/**
 * Loads what MudBlazor needs in the browser, once: its script, and its styles as a document style sheet that applies only to surfaces. In
 * a layer, so that our own styles win whatever their specificity (docs/decisions/0018).
 */
export function loadMud(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<void> {
  const [styles] = await Promise.all([text(`${files}.css`), run(`${files}.js`)]);
  const sheet = new CSSStyleSheet();
  await sheet.replace(`@layer mud { @scope (.mud-surface) { ${styles} } }`);
  document.adoptedStyleSheets.push(sheet);
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

function run(address: string): Promise<unknown> {
  return new Promise((resolve, reject) =>
    document.head.append(Object.assign(document.createElement('script'), { src: address, onload: resolve, onerror: reject })),
  );
}
