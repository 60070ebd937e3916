declare module 'opencc-js/dict/TSCharacters' {
  /** Lines "traditional simplified [others …]", joined by "|". */
  const characters: string;
  export default characters;
}

declare module 'opencc-js/cn2t' {
  export const Converter: (locales: { readonly from: 'cn'; readonly to: 'tw' }) => (text: string) => string;
}
