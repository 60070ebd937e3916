import type { Claim } from '../src/claims/claim.ts';
import type { Article } from '../src/corpus/article.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { showCompany, showMarket, showMetric, showPlace } from '../src/lexicon/shown-name.ts';
import { formatDay } from '../src/locales/days.ts';
import { showLanguage } from '../src/locales/language-names.ts';
import { type MessageKey, say } from '../src/locales/say.ts';
import { periodLabel } from '../src/locales/times/label.ts';
import type { Language } from '../src/text/language.ts';
import { sliceOf } from '../src/text/span.ts';

const reasons: readonly (readonly [RegExp, MessageKey])[] = [
  [/: empty$/, 'corpus.reason.empty'],
  [/binary file/, 'corpus.reason.binary'],
  [/text layer/, 'corpus.reason.scanned'],
  [/password-protected/, 'corpus.reason.password'],
  [/larger than|unpacks to more/, 'corpus.reason.large'],
  [/neither English/, 'corpus.reason.language'],
  [/broken|cut off/, 'corpus.reason.broken'],
  [/encoding|characters are lost/, 'corpus.reason.encoding'],
  [/this machine or its network/, 'corpus.reason.private'],
  [/not an address|are not fetched|is not fetched/, 'corpus.reason.address'],
  [/takes too long/, 'corpus.reason.slow'],
  [/no such server/, 'corpus.reason.gone'],
  [/no article|no text|no file|no field|no column|feed without/, 'corpus.reason.noText'],
];

/** Why something was not added, in the reader's language. */
export const reasonWords = (warnings: readonly string[], language: Language): string => {
  const warning = warnings[0] ?? '';
  const status = /server answers (\d{3})/.exec(warning)?.[1];
  if (status !== undefined) return say(language, 'corpus.reason.answer', { status });
  return say(language, reasons.find(([pattern]) => pattern.test(warning))?.[1] ?? 'corpus.reason.other');
};

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

const plain = (text: string, most: number): string => escapeMarkdown(cut(text.replaceAll(/\s+/g, ' '), most));

/** `**Title** (publisher, day, language)`. */
export const articleWords = (
  { title, publisher, publishedOn, language: written }: Article,
  language: Language,
): string => {
  const about = [
    publisher === null ? say(language, 'corpus.unknownPublisher') : plain(publisher, 60),
    publishedOn === null ? say(language, 'discord.undated') : formatDay(language, publishedOn),
    showLanguage(written, language),
  ];
  return `**${plain(title, 120)}** (${about.join(language === 'zh' ? '，' : ', ')})`;
};

const subjectWords = ({ subject }: Claim, language: Language): string | null => {
  if (subject.type === 'company') return subject.part ?? showCompany(subject.id, language);
  return subject.type === 'group' ? subject.ids.map((id) => showCompany(id, language)).join(' + ') : null;
};

const claimWords = (claim: Claim, article: Article, language: Language): string => {
  const { metric, scope, period, quantity } = claim;
  const parts = [
    subjectWords(claim, language),
    metric === 'other' ? null : showMetric(metric, language),
    scope.market === null ? null : showMarket(scope.market, language),
    scope.region === null ? null : showPlace(scope.region, language),
    period === null ? null : periodLabel(language, period),
  ];
  const what = parts.flatMap((part) => (part === null ? [] : [escapeMarkdown(part)])).join(' · ');
  return `- **${plain(sliceOf(article.text, quantity.span), 60)}** ${what}\n> ${say(article.language, 'discord.quote', { quote: plain(sliceOf(article.text, claim.quote), 140) })}`;
};

/** Characters that a message of these commands takes. */
const room = 1900;

/** As many lines as there is room for, and how many were left out. */
export const fitted = (lines: readonly string[], language: Language): string => {
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length + 1 > room) break;
    shown.push(line);
    length += line.length + 1;
  }
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`-# ${say(language, 'corpus.rest', { n: left })}`] : [])].join('\n');
};

/** The figures of an article, those that are sure of their place first. */
export const claimLines = (article: Article, claims: readonly Claim[], language: Language): readonly string[] =>
  claims
    .toSorted(
      (a, b) =>
        Number(a.metric === 'other') - Number(b.metric === 'other') || a.quantity.span.start - b.quantity.span.start,
    )
    .map((claim) => claimWords(claim, article, language));
