import { showUnit } from '../src/answers/units.ts';
import type { ChannelCommand, Invocation } from '../src/discord/command.ts';
import { none } from '../src/discord/invocation.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { resolveCompany, resolveMarketOrPlace } from '../src/lexicon/resolve.ts';
import { showCompany, showMarket, showPlace } from '../src/lexicon/shown-name.ts';
import { showLanguage } from '../src/locales/language-names.ts';
import { say } from '../src/locales/say.ts';
import { defaultsAt } from '../src/store/defaults-at.ts';
import type { Defaults } from '../src/store/store.ts';
import { isLanguage, type Language } from '../src/text/language.ts';
import { slipsIn, unknownWords } from './slips.ts';
import { options } from './texts.ts';

const blank: Defaults = { language: null, company: null, part: null, market: null, region: null };

/** What an option changes; null where it holds a word that is not known. */
type Read = (typed: string) => Partial<Defaults> | null;

const readCompany: Read = (typed) => {
  const company = resolveCompany(typed);
  return company === null ? null : { company: company.id, part: company.part };
};

/** "China cloud" sets both. */
const readMarket: Read = (typed) => {
  const found = resolveMarketOrPlace(typed);
  if (found === null) return null;
  const { market, region } = found;
  return { ...(market === null ? {} : { market }), ...(region === null ? {} : { region }) };
};

const readRegion: Read = (typed) => {
  const region = resolveMarketOrPlace(typed)?.region ?? null;
  return region === null ? null : { region };
};

const readLanguage: Read = (typed) => (isLanguage(typed) ? { language: typed } : null);

const fields: readonly { readonly name: string; readonly read: Read; readonly cleared: Partial<Defaults> }[] = [
  { name: 'language', read: readLanguage, cleared: { language: null } },
  { name: 'company', read: readCompany, cleared: { company: null, part: null } },
  { name: 'market', read: readMarket, cleared: { market: null } },
  { name: 'region', read: readRegion, cleared: { region: null } },
];

/** What all options change together; a word that is not known changes nothing. */
const readChanges = ({ option }: Invocation): Partial<Defaults> => {
  let changes: Partial<Defaults> = {};
  for (const { name, read, cleared } of fields) {
    const typed = option(name);
    if (typed === null) continue;
    changes = { ...changes, ...(typed === none ? cleared : read(typed)) };
  }
  return changes;
};

const companyOf = ({ company, part }: Defaults, language: Language): string | null => {
  if (company === null) return null;
  return part === null ? showCompany(company, language) : showUnit(company, part, language);
};

const shown = (defaults: Defaults, language: Language): readonly string[] => {
  const { market, region } = defaults;
  const values = {
    language: defaults.language === null ? null : showLanguage(defaults.language, language),
    company: companyOf(defaults, language),
    market: market === null ? null : showMarket(market, language),
    region: region === null ? null : showPlace(region, language),
  } as const;
  return (['language', 'company', 'market', 'region'] as const).flatMap((name) => {
    const value = values[name];
    return value === null ? [] : [`• ${say(language, `channel.defaults.${name}`)} · **${escapeMarkdown(value)}**`];
  });
};

const describe = (defaults: Defaults, language: Language): string => {
  const lines = shown(defaults, language);
  return lines.length === 0
    ? say(language, 'channel.defaults.none')
    : [`**${say(language, 'channel.defaults.title')}**`, ...lines, `-# ${say(language, 'channel.defaults.how')}`].join(
        '\n',
      );
};

const isBlank = (defaults: Defaults): boolean => Object.values(defaults).every((value) => value === null);

export const defaults: ChannelCommand = {
  name: 'defaults',
  names: { en: 'defaults', fr: 'par-défaut', zh: '默认' },
  descriptions: {
    en: 'What questions in this channel are about unless they say otherwise',
    fr: 'Ce dont parlent les questions de ce salon, sauf mention contraire',
    zh: '本频道的问题没有指明时按什么理解',
  },
  options: [
    {
      ...options.language,
      descriptions: {
        en: 'The language of answers in this channel',
        fr: 'La langue des réponses dans ce salon',
        zh: '本频道回答所用的语言',
      },
      choices: [...(options.language.choices ?? []), { name: none, value: none }],
    },
    options.company,
    options.market,
    options.region,
  ],
  isForManagers: true,
  run: async (invocation, place, { store, ...ports }) => {
    const { language } = invocation;
    const [slip] = slipsIn(defaults.options, invocation, ports);
    if (slip !== undefined) return { text: unknownWords(slip, language), isPrivate: true };
    const changes = readChanges(invocation);
    const before = (await defaultsAt(store, place.channel, place.around)) ?? blank;
    const after = { ...before, ...changes };
    const isChange = Object.keys(changes).length > 0;
    if (isChange) await store.setDefaults(place, isBlank(after) ? null : after);
    return { text: describe(after, language), isPrivate: !isChange };
  },
};
