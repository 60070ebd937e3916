import type { Asking } from '../locales/asking.ts';
import type { Span } from '../text/span.ts';

const named = (text: string, pattern: RegExp): readonly { readonly name: string; readonly span: Span }[] =>
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('d', '')}dg`))].flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? [];
    const name = match[1];
    return name === undefined || start === undefined || end === undefined ? [] : [{ name, span: { start, end } }];
  });

/**
 * Names in a normalised question that no table knows, by how they are written.
 *
 * @param known Where known names and dates stand.
 */
export const unknownNames = (text: string, known: readonly Span[], asking: Asking): readonly string[] => {
  const names = asking.unknownName
    .flatMap((pattern) => named(text, pattern))
    .filter(({ span }) => !known.some((other) => other.start <= span.start && span.start < other.end))
    .map(({ name }) => name.replace(/'s$/, '').replace(/[.,]$/, ''))
    .filter((name) => name.length > 1 && !asking.noName.test(name) && !/^\d+$/.test(name));
  return [...new Set(names)];
};
