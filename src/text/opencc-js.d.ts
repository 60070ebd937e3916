declare module 'opencc-js/dict/TSCharacters' {
  /** Lines "traditional simplified [others …]", joined by "|". */
  const characters: string;
  export default characters;
}
