/** An uploaded file, served under an address that names its key. */
export interface StoredFile {
  readonly id: string;
  readonly key: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Files {
  readonly find: (id: string, key: string) => StoredFile | null;
  readonly put: (file: StoredFile) => void;
  readonly remove: (id: string) => void;
}

/** The files of the messages that are kept. */
export const openFiles = (): Files => {
  const kept = new Map<string, StoredFile>();
  return {
    find: (id, key) => {
      const file = kept.get(id);
      return file?.key === key ? file : null;
    },
    put: (file) => {
      kept.set(file.id, file);
    },
    remove: (id) => {
      kept.delete(id);
    },
  };
};
