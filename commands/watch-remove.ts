import { watchWords } from '../src/alerts/watch-question.ts';
import type { ChannelCommand } from '../src/discord/command.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { say } from '../src/locales/say.ts';

const numberIn = (typed: string): number => (/^#?\d{1,9}$/.test(typed) ? Number(typed.replace('#', '')) : -1);

export const watchRemove: ChannelCommand = {
  name: 'watch-remove',
  names: { en: 'watch-remove', fr: 'veille-supprimer', zh: '取消关注' },
  descriptions: {
    en: 'End a watch of this channel',
    fr: 'Mettre fin à une veille de ce salon',
    zh: '结束本频道的一项关注',
  },
  options: [
    {
      name: 'number',
      names: { en: 'number', fr: 'numéro', zh: '编号' },
      descriptions: {
        en: 'Its number, as /watch-list shows it',
        fr: 'Son numéro, tel que /veille-liste le montre',
        zh: '编号，见 /关注列表',
      },
      required: true,
    },
  ],
  run: async ({ language, option }, { channel }, { store }) => {
    const typed = option('number') ?? '';
    const watch = (await store.watches(channel)).find(({ id }) => id === numberIn(typed));
    if (watch === undefined || !(await store.removeWatch(channel, watch.id))) {
      return { text: say(language, 'channel.watch.unknown', { value: escapeMarkdown(typed) }), isPrivate: true };
    }
    const what = escapeMarkdown(watchWords(watch, language));
    return { text: say(language, 'channel.watch.removed', { what, id: String(watch.id) }), isPrivate: false };
  },
};
