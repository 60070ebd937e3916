declare module 'jschardet' {
  /** `encoding` is null where nothing fits; `confidence` runs from 0 to 1. */
  export const detect: (bytes: Uint8Array) => { readonly encoding: string | null; readonly confidence: number };
}
