import type { FamilyId } from '../src/answers/families.ts';
import { isOfMarkets } from '../src/answers/families.ts';
import type { Question } from '../src/answers/question.ts';
import { resolveFamily } from '../src/answers/resolve-family.ts';
import { figuresFor } from '../src/alerts/alerts-of.ts';
import { watchWords } from '../src/alerts/watch-question.ts';
import type { ChannelCommand, Invocation, Place, Ports, Said } from '../src/discord/command.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { say } from '../src/locales/say.ts';
import type { Watch, Watched } from '../src/store/store.ts';
import { readQuestion } from './asked.ts';
import { slipsIn, unknownWords } from './slips.ts';
import { options } from './texts.ts';

/** In one channel. */
const most = 25;

/** Without a company the shares of a market are who leads it. */
const familyOf = (family: FamilyId, companies: number): FamilyId =>
  family === 'share' && companies === 0 ? 'lead' : family;

type Read = { readonly watched: Watched } | { readonly refused: string };

const watchedIn = ({ family, companies, part, market, region }: Question): Watched => ({
  family: family ?? 'share',
  company: isOfMarkets(family) ? null : (companies[0] ?? null),
  part: isOfMarkets(family) ? null : part,
  market,
  region,
});

const readWatched = (invocation: Invocation, ports: Ports): Read => {
  const { language, option } = invocation;
  const [slip] = slipsIn(watchAdd.options, invocation, ports);
  if (slip !== undefined) return { refused: unknownWords(slip, language) };
  const family = resolveFamily(option('metric') ?? '') ?? 'share';
  const read = readQuestion(invocation, ports.clock.today(), ['company'], (companies) => familyOf(family, companies));
  if ('notice' in read) return { refused: read.notice.kind === 'notice' ? read.notice.text : '' };
  const watched = watchedIn(read.value);
  const isOpen = watched.company === null && watched.market === null && watched.region === null;
  return isOpen ? { refused: say(language, 'channel.watch.nothing') } : { watched };
};

const isSame = (a: Watched, b: Watched): boolean =>
  (['family', 'company', 'part', 'market', 'region'] as const).every((name) => a[name] === b[name]);

/** Why the channel takes no such watch, or null. */
const refusalOf = (
  watched: Watched,
  there: readonly Watch[],
  { language }: Invocation,
  place: Place,
): string | null => {
  const twin = there.find((each) => isSame(each, watched));
  if (!place.canPost) return say(language, 'channel.watch.silent');
  if (twin !== undefined) return say(language, 'channel.watch.twice', { id: String(twin.id) });
  return there.length >= most ? say(language, 'channel.watch.full', { n: most }) : null;
};

const refuse = (text: string): Said => ({ text, isPrivate: true });

export const watchAdd: ChannelCommand = {
  name: 'watch-add',
  names: { en: 'watch-add', fr: 'veille-ajouter', zh: '添加关注' },
  descriptions: {
    en: 'Be told here when a new article changes or adds a figure',
    fr: 'Être averti ici quand un nouvel article modifie ou ajoute un chiffre',
    zh: '新文章改变或增加数字时在此告知',
  },
  options: [
    {
      ...options.metric,
      required: true,
      descriptions: {
        en: 'What to watch: share, capex, revenue, growth, contracts …',
        fr: 'Ce que l’on surveille : part, investissements, revenus, croissance, contrats …',
        zh: '关注什么：份额、资本支出、营收、增长、合同……',
      },
    },
    options.company,
    options.market,
    options.region,
  ],
  run: async (invocation, place, ports) => {
    const { language } = invocation;
    const { store, library } = ports;
    const read = readWatched(invocation, ports);
    if ('refused' in read) return refuse(read.refused);
    const refusal = refusalOf(read.watched, await store.watches(place.channel), invocation, place);
    if (refusal !== null) return refuse(refusal);
    const known = figuresFor(library(), read.watched, language);
    const { guild, channel, isTraditional } = place;
    const id = await store.addWatch({ guild, channel, language, isTraditional, ...read.watched, known });
    const what = escapeMarkdown(watchWords(read.watched, language));
    const text = [
      say(language, 'channel.watch.added', { what, id: String(id) }),
      say(language, 'channel.watch.known', { n: known.length }),
    ].join(language === 'zh' ? '' : ' ');
    return { text, isPrivate: false };
  },
};
