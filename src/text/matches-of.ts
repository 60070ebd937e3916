/** Past an empty match; of a pair of surrogates a pattern with the flag `u` steps over both. */
const stepOver = (pattern: RegExp, text: string): number =>
  pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;

/**
 * Every match of a pattern with the flag `g`, in order: what `matchAll` finds, but without the copy of the pattern that it
 * makes at every call, which may have to be compiled anew.
 */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  if (!pattern.global) throw new TypeError(`without the flag g: ${pattern.source}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += stepOver(pattern, text);
  }
  return found;
};
