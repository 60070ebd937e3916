import { formatDay } from '../../locales/days.ts';
import { say } from '../../locales/say.ts';
import type { Day } from '../../text/day.ts';
import { isDay, monthOf, dayOfMonth, yearOf } from '../../text/day.ts';
import type { Language } from '../../text/language.ts';
import type { Citation } from '../answer.ts';

/** A citation in the styles that papers and notes ask for. */
export interface Footnote {
  readonly plain: string;
  readonly markdown: string;
  readonly apa: string;
  readonly bibtex: string;
}

/** What a footnote names: of a brief, the outlet that it was written from. */
interface Work {
  readonly title: string;
  readonly outlet: string | null;
  readonly day: Day | null;
  readonly url: string | null;
}

const workOf = ({ kind, basedOn, title, publisher, publishedOn, url }: Citation): Work =>
  kind === 'brief' && basedOn !== null
    ? { title: basedOn.title, outlet: basedOn.publisher, day: basedOn.publishedOn, url: basedOn.url ?? url }
    : { title, outlet: publisher, day: publishedOn, url };

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null && part !== '').join(by);

/** A brief is not its source: a footnote says through what the source was read. */
const via = ({ kind }: Citation, language: Language): string | null =>
  kind === 'brief' ? say(language, 'under.cite.via') : null;

const quoted = (citation: Citation): string => `“${oneLine(citation.quote)}”`;

const plainOf = (citation: Citation, language: Language): string => {
  const { title, outlet, day, url } = workOf(citation);
  const date = day === null ? null : formatDay(language, day);
  return joined([outlet, `“${oneLine(title)}”`, date, url, via(citation, language), quoted(citation)], ', ');
};

const linkText = (text: string): string => oneLine(text).replaceAll(/[[\]]/g, String.raw`\$&`);

const markdownOf = (citation: Citation, language: Language): string => {
  const { title, outlet, day, url } = workOf(citation);
  const link = url === null ? `*${linkText(title)}*` : `[${linkText(title)}](${url.replaceAll(')', '%29')})`;
  const date = day === null ? null : formatDay(language, day);
  return `${joined([link, outlet, date, via(citation, language)], ', ')}: ${quoted(citation)}`;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2020, July 3"; only the year where only it is known; "n.d." where nothing is. */
const apaDate = (day: Day | null): string => {
  if (day === null) return 'n.d.';
  return isDay(day) ? `${yearOf(day)}, ${months[monthOf(day) - 1] ?? ''} ${dayOfMonth(day)}` : day.slice(0, 4);
};

const apaOf = (citation: Citation): string => {
  const { title, outlet, day, url } = workOf(citation);
  const date = `(${apaDate(day)})`;
  const name = oneLine(title).replace(/[.。]$/, '');
  return outlet === null
    ? joined([`${name}. ${date}.`, url], ' ')
    : joined([`${outlet.replace(/\.$/, '')}. ${date}. ${name}.`, url], ' ');
};

const texMarks: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const texOf = (text: string): string =>
  oneLine(text).replaceAll(/[\\{}%&$#_~^]/g, (mark) => texMarks[mark] ?? `\\${mark}`);

const keyOf = ({ articleId, n }: Citation, { day }: Work): string =>
  `tickmark${(day ?? 'nd').slice(0, 4)}${articleId.replaceAll(/[^a-z0-9]/gi, '').slice(0, 8)}n${n}`;

/** An address goes in as it is but for what ends a field. */
const urlField = (url: string): string => url.replaceAll(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));

const bibtexOf = (citation: Citation): string => {
  const work = workOf(citation);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${texOf(work.title)}}`],
    ['organization', work.outlet === null ? null : texOf(work.outlet)],
    ['date', work.day],
    ['url', work.url === null ? null : urlField(work.url)],
    ['langid', { en: 'english', fr: 'french', zh: 'chinese' }[citation.language]],
    ['note', texOf(joined([quoted(citation), via(citation, 'en')], ', '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@online{${keyOf(citation, work)},\n${lines.join(',\n')}\n}`;
};

/**
 * A citation as footnotes.
 *
 * @param language Of its own words and dates, but in APA and BibTeX, which are English.
 */
export const footnoteOf = (citation: Citation, language: Language): Footnote => ({
  plain: plainOf(citation, language),
  markdown: markdownOf(citation, language),
  apa: apaOf(citation),
  bibtex: bibtexOf(citation),
});
