/** To the next place to look at; a pattern with the flag `u` can't begin between a pair of surrogates. */
const stepAt = (pattern: RegExp, text: string, at: number): number =>
  pattern.unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

const any = (): boolean => true;

/**
 * Every match of a pattern with the flag `g`, in order: what `matchAll` finds, but without the copy of the pattern that it
 * makes at every call, which may have to be compiled anew. Where `stands` refuses one, the search goes on at its second character.
 */
export const matchesOf = (
  pattern: RegExp,
  text: string,
  stands: (text: string, at: number) => boolean = any,
): readonly RegExpExecArray[] => {
  if (!pattern.global) throw new TypeError(`without the flag g: ${pattern.source}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index } = match;
    const isRefused = !stands(text, index);
    if (!isRefused) found.push(match);
    if (isRefused || match[0] === '') pattern.lastIndex = index + stepAt(pattern, text, index);
  }
  return found;
};
