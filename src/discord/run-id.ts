import { isLanguage, type Language } from '../text/language.ts';
import { limits } from './limits.ts';

/** A line that a button runs. */
export interface Run {
  readonly language: Language;
  readonly line: string;
}

const prefix = 'v1|run|';

/** `v1|run|fr|/share company:Alibaba`; null for what is no command line, or has no room there. */
export const writeRunId = ({ language, line }: Run): string | null => {
  const id = `${prefix}${language}|${line}`;
  return line.startsWith('/') && id.length <= limits.message.customId ? id : null;
};

/** Null for ids of other buttons. */
export const readRunId = (id: string): Run | null => {
  const [, language = '', line] = /^v1\|run\|(\w+)\|(\/[\s\S]+)$/.exec(id) ?? [];
  return line === undefined || !isLanguage(language) ? null : { language, line };
};
