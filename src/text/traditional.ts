import { Converter } from 'opencc-js/cn2t';

/** Simplified Chinese in the traditional characters of Taiwan; the words stay the same. */
export const traditional: (text: string) => string = Converter({ from: 'cn', to: 'tw' });
