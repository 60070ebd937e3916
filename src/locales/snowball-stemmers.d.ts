declare module 'snowball-stemmers' {
  interface Stemmer {
    readonly stem: (word: string) => string;
  }
  const snowball: { readonly newStemmer: (algorithm: 'english' | 'french') => Stemmer };
  export default snowball;
}
