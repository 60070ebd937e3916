import { type Mapped, sliceMapped } from '../mapped.ts';

/** A line of a text that was wrapped at a fixed width goes on in the next; a short, long or gapped one is whole. */
const goesOn = (line: string): boolean => line.length >= 50 && line.length <= 100 && !/\S {3,}\S|\t|\|/.test(line);

/** Stretches of preformatted text that are each a paragraph, or a row of a table. */
export const paragraphsOf = (text: Mapped): readonly Mapped[] => {
  const stretches: { readonly start: number; readonly end: number }[] = [];
  let open = false;
  for (const match of text.text.matchAll(/[^\n]+|\n\s*\n/g)) {
    const line = match[0].trim();
    const end = match.index + match[0].length;
    const last = stretches.at(-1);
    if (line !== '' && open && last) stretches.splice(-1, 1, { start: last.start, end });
    else if (line !== '') stretches.push({ start: match.index, end });
    open = line !== '' && goesOn(line);
  }
  return stretches.map(({ start, end }) => sliceMapped(text, start, end));
};
