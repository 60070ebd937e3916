import { ButtonStyle, ComponentType, type APIComponentInContainer } from 'discord-api-types/v10';

import type { Figure } from '../../answers/answer.ts';
import type { Aspect, Verdict, Verdicts } from '../../answers/check/verdict.ts';
import { formatDay } from '../../locales/days.ts';
import { say } from '../../locales/say.ts';
import { sliceOf } from '../../text/span.ts';
import type { Message } from '../message.ts';
import { renderCitation } from './citation.ts';
import { cutText } from './cut.ts';
import { escapeMarkdown } from './escape.ts';
import { renderScope, renderSide, renderSubject } from './figure.ts';
import { fitting, smallPrint } from './room.ts';

/** Code units; together they stay under Discord's 4,000. */
const room = { verdicts: 1900, quotes: 1500 } as const;

export const postId = 'v1|post';

const kinds = ['supported', 'contradicted', 'absent', 'unread'] as const;

const marks: Readonly<Record<Verdict['kind'], string>> = {
  supported: '✓',
  contradicted: '✗',
  absent: '○',
  unread: '?',
};

const titleOf = ({ verdicts, language }: Verdicts): string => {
  const counts = kinds
    .map((kind) => ({ kind, n: verdicts.filter((verdict) => verdict.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => say(language, `check.count.${kind}`, { n }));
  const list = counts.join(language === 'zh' ? '，' : ', ');
  return `**${say(language, 'check.title', { n: verdicts.length, list })}**`;
};

const numbersOf = ({ citations }: Figure): string =>
  citations
    .slice(0, 3)
    .map((n) => `\u00A0[${n}]`)
    .join('');

/** Aspects that a message can leave open: that is said as such, not as a difference. */
const open = ['market', 'region', 'part', 'period', 'horizon', 'basis'] as const;

const sayApart = (aspect: Aspect, { unsaid }: Verdict, language: Verdicts['language']): string => {
  const left = open.find((each) => each === aspect && unsaid.includes(each));
  return left === undefined ? say(language, `check.apart.${aspect}`) : say(language, `check.open.${left}`);
};

const apartOf = (verdict: Verdict, { language }: Verdicts): string =>
  verdict.apart
    .slice(0, 2)
    .map((aspect) => sayApart(aspect, verdict, language))
    .join(language === 'zh' ? '，' : ', ');

/** What supports a figure may be for a time or place that the message leaves open: then it is said. */
const supportedBy = ({ said }: Verdict, figure: Figure, language: Verdicts['language']): string => {
  const isScoped =
    said !== null &&
    ((said.period === null && figure.period !== null) ||
      (said.region === null && figure.region !== null) ||
      said.period?.label !== figure.period?.label);
  const scope = renderScope(figure, language);
  return isScoped && scope !== ''
    ? say(language, 'check.supported.scoped', { scope })
    : say(language, 'check.supported');
};

const findingOf = (verdict: Verdict, verdicts: Verdicts): string => {
  const { language } = verdicts;
  const [figure] = verdict.figures;
  if (verdict.kind === 'unread') return say(language, 'check.unread');
  if (figure === undefined) return say(language, 'check.absent');
  if (verdict.kind === 'supported') return supportedBy(verdict, figure, language) + numbersOf(figure);
  if (verdict.kind === 'contradicted') {
    const figures = verdict.figures.map((each) => renderSide(each, language)).join(language === 'zh' ? '、' : ', ');
    return say(language, 'check.contradicted', { figures });
  }
  const nearest = `${renderSubject(figure, language)}${numbersOf(figure)}`;
  return verdict.apart.length === 0
    ? say(language, 'check.absent.value', { figure: nearest })
    : say(language, 'check.absent.nearest', { figure: nearest, apart: apartOf(verdict, verdicts) });
};

const renderVerdict = (verdict: Verdict, verdicts: Verdicts, text: string): string => {
  const { said, kind, span } = verdict;
  const figure =
    said === null ? `**${escapeMarkdown(cutText(sliceOf(text, span), 60))}**` : renderSubject(said, verdicts.language);
  return `${marks[kind]} ${figure}\n-# ${findingOf(verdict, verdicts)}`;
};

/** Red where one is contradicted, green where all are supported, grey else. */
const accentOf = ({ verdicts }: Verdicts): number => {
  if (verdicts.some(({ kind }) => kind === 'contradicted')) return 0xc0_39_2b;
  return verdicts.every(({ kind }) => kind === 'supported') ? 0x2e_8b_57 : 0x80_84_8e;
};

const text = (content: string): readonly APIComponentInContainer[] =>
  content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];

const quotesOf = ({ verdicts, citations, language }: Verdicts, shown: number): string => {
  const figures = verdicts.slice(0, shown).flatMap((verdict) => verdict.figures);
  const cited = citations.filter(({ n }) => figures.some((figure) => figure.citations[0] === n));
  const valueOf = (n: number): string | null => figures.find((figure) => figure.citations[0] === n)?.value ?? null;
  return fitting(
    cited.map((citation) => renderCitation(citation, valueOf(citation.n), language)),
    room.quotes,
  ).kept.join('\n');
};

const postButton = (language: Verdicts['language']): APIComponentInContainer => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: postId,
      label: say(language, 'check.post'),
    },
  ],
});

/** A message that was checked. */
interface Checked {
  readonly text: string;
  readonly url: string;
}

/** What the corpus says to the figures of a message, one after the other, with the quotes; null where it holds none. */
export const renderVerdicts = (verdicts: Verdicts, checked: Checked): Message | null => {
  const { language, day } = verdicts;
  if (verdicts.verdicts.length === 0) return null;
  const lines = fitting(
    verdicts.verdicts.map((verdict) => renderVerdict(verdict, verdicts, checked.text)),
    room.verdicts,
  );
  const quotes = quotesOf(verdicts, lines.kept.length);
  const separator: APIComponentInContainer = { type: ComponentType.Separator, divider: true };
  const components = [
    ...text(titleOf(verdicts)),
    ...text(lines.kept.join('\n')),
    ...(lines.left > 0 ? text(smallPrint(say(language, 'check.more', { n: lines.left }))) : []),
    ...(quotes === '' ? [] : [separator, ...text(quotes)]),
    ...text(smallPrint(say(language, 'check.of', { url: checked.url }))),
    ...text(smallPrint(say(language, 'check.read', { day: formatDay(language, day) }))),
    postButton(language),
  ];
  return {
    components: [{ type: ComponentType.Container, accent_color: accentOf(verdicts), components }],
    files: [],
  };
};
