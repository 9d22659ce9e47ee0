// The runtime of the browser app (WebAssembly) is held back until something asks for it: docs/decisions/0013.
interface BlazorScript {
  navigateTo(address: string, options?: { replaceHistoryEntry?: boolean }): void;
  addEventListener?(name: 'enhancedload' | 'enhancednavigationstart' | 'enhancednavigationend', listener: () => void): void;
}

declare global {
  // The page's script and Blazor's initializer are loaded each by itself, in either order, and share this.
  var dashHold: PromiseWithResolvers<void> | undefined;
  var Blazor: BlazorScript | undefined;
  // What follows links within a frame, which has no script of Blazor's: Embed/turnPages.ts.
  var turnPage: ((address: string, options: { readonly replacing: boolean }) => void) | undefined;
}

/** Resolved when the runtime may be loaded. */
export const hold = (globalThis.dashHold ??= Promise.withResolvers());
