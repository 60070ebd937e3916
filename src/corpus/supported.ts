const endings: ReadonlySet<string> = new Set(
  'md markdown html htm xhtml txt text xml rss atom json jsonl ndjson csv tsv eml pdf gz zip'.split(' '),
);

/** Whether a file's name says that it may hold articles. */
export const isSupported = (name: string): boolean => {
  const at = name.lastIndexOf('.');
  return at > name.lastIndexOf('/') && endings.has(name.slice(at + 1).toLowerCase());
};
