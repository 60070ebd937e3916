import { watchWords } from '../src/alerts/watch-question.ts';
import type { ChannelCommand } from '../src/discord/command.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { formatDay } from '../src/locales/days.ts';
import { say } from '../src/locales/say.ts';
import type { Watch } from '../src/store/store.ts';
import type { Language } from '../src/text/language.ts';

/** Within a message. */
const mostText = 1800;

const entry = (watch: Watch, language: Language): string => {
  const { id, toldOn } = watch;
  const line = say(language, 'channel.watch.entry', {
    id: String(id),
    what: escapeMarkdown(watchWords(watch, language)),
  });
  return toldOn === null
    ? line
    : `${line} · ${say(language, 'channel.watch.told', { day: formatDay(language, toldOn) })}`;
};

const listed = (watches: readonly Watch[], language: Language): string => {
  const lines = watches.map((watch) => `• ${entry(watch, language)}`);
  const fitting = lines.filter((_, at) => lines.slice(0, at + 1).join('\n').length <= mostText);
  const left = lines.length - fitting.length;
  return [
    `**${say(language, 'channel.watch.list', { n: lines.length })}**`,
    ...fitting,
    ...(left > 0 ? [`-# ${say(language, 'channel.watch.rest', { n: left })}`] : []),
  ].join('\n');
};

export const watchList: ChannelCommand = {
  name: 'watch-list',
  names: { en: 'watch-list', fr: 'veille-liste', zh: '关注列表' },
  descriptions: {
    en: 'What is watched in this channel',
    fr: 'Ce qui est surveillé dans ce salon',
    zh: '本频道关注的内容',
  },
  options: [],
  run: async ({ language }, { channel }, { store }) => {
    const watches = await store.watches(channel);
    const text = watches.length === 0 ? say(language, 'channel.watch.none') : listed(watches, language);
    return { text, isPrivate: true };
  },
};
