import type { Article } from './article.ts';
import { countChinese, weightOf } from './prose.ts';

/** Shorter ones are what is left of an article, as about many Latin letters. */
const stub = 160;

const tones = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/gi;

/** A mark below the last word, a source's name, or an address. */
const closing = /[.!?…。！？；”’"»）)\]】」』|]\s?[■□◆●∎®#*]?$|https?:\/\/\S+$|\d[%％]?$/;

const isNote = (line: string): boolean => /^(?:sources?|来源|來源|数据来源|資料來源|note)\s?[:：]/i.test(line);

/** Whether the last words are no end of a sentence, nor of what stands below a text. */
const isCut = (text: string): boolean => {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  return !closing.test(last) && !isNote(last);
};

/** What a person should know of how an article was read, in a few words each. */
export const remarksOn = ({ text, language, publishedOn, kind }: Article): readonly string[] => {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const isAnnotated = language === 'zh' && (text.match(tones)?.length ?? 0) > countChinese(text) * 0.1;
  return [
    ...(weightOf(text) < stub && kind === 'article' ? [`a stub of ${text.length} characters`] : []),
    ...(publishedOn === null && kind === 'article' ? ['no date stated'] : []),
    ...(lost > 0 ? [`${lost} ${lost === 1 ? 'character' : 'characters'} lost (U+FFFD)`] : []),
    ...(isAnnotated ? ['pinyin between the characters: figures may be missed'] : []),
    ...(weightOf(text) >= stub && isCut(text) ? ['ends in the middle of a sentence'] : []),
  ];
};
