// The WebAssembly runtime is held back until something needs it: docs/decisions/0013.
declare global {
  // The page's script and Blazor's initializer are loaded separately, in either order, and share this.
  var dashHold: PromiseWithResolvers<void> | undefined;
}

/** Resolved when the runtime may be loaded. */
export const hold = (globalThis.dashHold ??= Promise.withResolvers());
