import type { APIEmbed } from 'discord-api-types/v10';

import type { Alert, Change } from '../../alerts/alerts-of.ts';
import { watchWords } from '../../alerts/watch-question.ts';
import { headlineOf } from '../../answers/headline.ts';
import { formatQuantity } from '../../locales/amounts.ts';
import { periodLabel } from '../../locales/times/label.ts';
import { say } from '../../locales/say.ts';
import type { KnownFigure } from '../../store/store.ts';
import type { Language } from '../../text/language.ts';
import { renderCitation } from './citation.ts';
import { cutText } from './cut.ts';
import { asCode, escapeMarkdown } from './escape.ts';
import { renderFigure } from './figure.ts';

/** What is posted for an alert: a text that a push notification shows, and one embed with the quotes. */
export interface AlertMessage {
  readonly content: string;
  readonly embeds: readonly [APIEmbed];
}

/** Further changes are counted. */
const most = 3;

const amountOf = (old: KnownFigure, language: Language): string => formatQuantity(language, old);

const periodOf = ({ from, to }: KnownFigure, language: Language): string | null =>
  from === null && to === null ? null : periodLabel(language, { from, to });

/** What was known before, in a sentence. */
const renderOld = ({ old, kind }: Change, language: Language): string => {
  if (old === null) return say(language, 'channel.alert.first');
  const amount = amountOf(old, language);
  const period = periodOf(old, language);
  if (kind === 'changed') return say(language, 'channel.alert.changed', { amount });
  return period === null
    ? say(language, 'channel.alert.before', { amount })
    : say(language, 'channel.alert.beforeThen', { amount, period });
};

const renderChange = (change: Change, { answer }: Alert, language: Language): string => {
  const { main, details } = renderFigure(change.figure, answer.citations, language);
  return [
    main,
    `-# ${details}`,
    `↳ ${escapeMarkdown(renderOld(change, language))}`,
    renderCitation(change.citation, change.figure.value, language),
  ].join('\n');
};

const renderRest = ({ answer, changes }: Alert, language: Language): readonly string[] =>
  changes.length > most
    ? [say(language, 'channel.alert.more', { n: changes.length - most, line: asCode(answer.line) })]
    : [];

/** An alert in the language of its watch. */
export const renderAlert = (alert: Alert): AlertMessage => {
  const { watch, changes } = alert;
  const { language } = watch;
  const [first] = changes;
  const headline = first === undefined ? '' : headlineOf(first.figure, [], language);
  const before = first === undefined ? '' : renderOld(first, language);
  const description = [
    ...changes.slice(0, most).map((change) => renderChange(change, alert, language)),
    ...renderRest(alert, language),
  ].join('\n\n');
  return {
    content: `**${escapeMarkdown(cutText(headline, 600))}** ${escapeMarkdown(before)}`,
    embeds: [
      {
        color: 0x2e8b57,
        title: cutText(escapeMarkdown(watchWords(watch, language)), 256),
        description: cutText(description, 4096),
        footer: { text: say(language, 'channel.alert.foot', { id: String(watch.id) }) },
      },
    ],
  };
};
