import type { ChannelCommand } from '../src/discord/command.ts';
import { say } from '../src/locales/say.ts';

export const forget: ChannelCommand = {
  name: 'forget',
  names: { en: 'forget', fr: 'oublier', zh: '遗忘' },
  descriptions: {
    en: 'Remove what is stored about you, or about this channel',
    fr: 'Supprimer ce qui est conservé à votre sujet ou au sujet de ce salon',
    zh: '删除所存储的关于您或本频道的内容',
  },
  options: [
    {
      name: 'what',
      names: { en: 'what', fr: 'quoi', zh: '内容' },
      descriptions: {
        en: 'About whom; about the channel only for those who may manage it',
        fr: 'À quel sujet ; le salon est réservé à qui peut le gérer',
        zh: '关于谁；关于频道的只有能管理频道的人可以删除',
      },
      required: true,
      choices: [
        { name: 'about me', value: 'me', names: { en: 'about me', fr: 'à mon sujet', zh: '关于我' } },
        {
          name: 'about this channel',
          value: 'channel',
          names: { en: 'about this channel', fr: 'au sujet de ce salon', zh: '关于本频道' },
        },
      ],
    },
  ],
  run: async ({ language, option }, { channel, user, isManager }, { store }) => {
    if (option('what') !== 'channel') {
      return { text: say(language, 'channel.forgot.me', { n: await store.forgetUser(user) }), isPrivate: true };
    }
    if (!isManager) return { text: say(language, 'channel.managers'), isPrivate: true };
    return {
      text: say(language, 'channel.forgot.channel', { n: await store.forgetChannel(channel) }),
      isPrivate: false,
    };
  },
};
