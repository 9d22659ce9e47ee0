// The runtime of the browser app (WebAssembly) is held back until something asks for it: docs/decisions/0013.
declare global {
  // The page's script and Blazor's initializer are loaded each by itself, in either order, and share this.
  var dashHold: PromiseWithResolvers<void> | undefined;
}

/** Resolved when the runtime may be loaded. */
export const hold = (globalThis.dashHold ??= Promise.withResolvers());
