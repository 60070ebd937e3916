/** Pictures by the digest of their plan, the least recently wanted dropped first. */
export interface PictureCache {
  readonly get: (digest: string) => Uint8Array | undefined;
  readonly set: (digest: string, png: Uint8Array) => void;
}

/** @param mostBytes Of all pictures together. */
export const createPictureCache = (mostBytes: number): PictureCache => {
  const pictures = new Map<string, Uint8Array>();
  let bytes = 0;
  const drop = (digest: string): void => {
    bytes -= pictures.get(digest)?.length ?? 0;
    pictures.delete(digest);
  };
  return {
    get: (digest) => {
      const png = pictures.get(digest);
      if (png === undefined) return undefined;
      // A map keeps the order of insertion: what is wanted moves to its end.
      pictures.delete(digest);
      pictures.set(digest, png);
      return png;
    },
    set: (digest, png) => {
      drop(digest);
      pictures.set(digest, png);
      bytes += png.length;
      for (const oldest of pictures.keys()) {
        if (bytes <= mostBytes) return;
        drop(oldest);
      }
    },
  };
};
