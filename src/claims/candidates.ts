import type { Mention } from '../lexicon/mention.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { type CueHit, type CueKind, numberIn } from './cue-hits.ts';
import type { Reading, Sentence } from './reading.ts';

/** Something in a sentence that a figure could be of. */
export type Candidate = {
  readonly span: Span;
  /** Spoken of beside the subject ("behind Microsoft"), so not what a figure is of. */
  readonly beside: boolean;
} & (
  | { readonly kind: 'company'; readonly id: string; readonly part: string | null }
  | { readonly kind: 'group'; readonly ids: readonly string[]; readonly parts: readonly (string | null)[] }
  | { readonly kind: 'topN'; readonly n: number }
  | { readonly kind: 'rest' }
  | { readonly kind: 'corefer' }
  | { readonly kind: 'market' }
  | { readonly kind: 'other'; readonly name: string }
);

type CompanyMention = Extract<Mention, { kind: 'company' }>;

const isCompany = (mention: Mention): mention is CompanyMention => mention.kind === 'company';

const joints = /^(?:\s|,|、|，|和|与|及|以及|&|\/|and|et|as well as|ainsi que|[("')（）]|[A-Z]{2,5}\)|\bTM\b)*$/u;

const endsWith = (cue: CueHit, start: number, reach: number): boolean =>
  cue.span.end <= start && start - cue.span.end <= reach;

const articleWords =
  /^\s*(?:(?:its|the|rival|leader|giant|market leader|tech giant|fellow|le|la|les|l'|son|ses|a|an|of|de|d'|both|其|他们的)\s*)*$/iu;

const owns =
  /^(?:的|'s ?|以|占|为|\s*,?\s*(?:(?:a (?:distant |close )?(?:second|third|fourth)|lui|elle),?\s*)?(?:with|at|on|which had|which held|which has|avec|à|qui détenait|qui détient|qui en détient|en détient)\s+(?:an?|about|around|only|just|une part de|environ|seulement)?\s*(?:share of\s*)?)$/iu;

/** "腾讯的46个", "Tencent's 46", "ahead of Tencent with 46":a name right before a figure owns it, whatever stands before the name. */
const ownsFigure = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  sentence.quantities.some(
    (quantity) => quantity.outer.start > span.end && owns.test(reading.text.slice(span.end, quantity.outer.start)),
  );

const isBeside = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  !ownsFigure(reading, sentence, span) &&
  sentence.cues.some(
    (cue) =>
      (cue.kind === 'beside' &&
        endsWith(cue, span.start, 24) &&
        articleWords.test(reading.text.slice(cue.span.end, span.start))) ||
      (cue.kind === 'besideAfter' && cue.span.start >= span.end && cue.span.start - span.end <= 2),
  );

/** A comma alone joins no list of two: "Behind Samsung, Apple held 17 %". */
const isList = (reading: Reading, run: readonly CompanyMention[]): boolean => {
  const [first, second] = run;
  return (
    run.length !== 2 ||
    first === undefined ||
    second === undefined ||
    first.id === second.id ||
    !/^\s*[,，]\s*$/u.test(reading.text.slice(first.span.end, second.span.start))
  );
};

/** Runs of companies with nothing but separators between them. */
const runsOf = (reading: Reading, mentions: readonly CompanyMention[]): readonly (readonly CompanyMention[])[] => {
  const runs: CompanyMention[][] = [];
  for (const mention of mentions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && joints.test(reading.text.slice(last.span.end, mention.span.start)))
      run.push(mention);
    else runs.push([mention]);
  }
  return runs.flatMap((run) => (isList(reading, run) ? [run] : run.map((mention) => [mention])));
};

const candidateOf = (reading: Reading, sentence: Sentence, run: readonly CompanyMention[]): readonly Candidate[] => {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const distinct = run.filter((mention, index) => run.findIndex((other) => other.id === mention.id) === index);
  const span = { start: first.span.start, end: last.span.end };
  const beside =
    isBeside(reading, sentence, first.span) ||
    isBeside(reading, sentence, { start: last.span.end, end: last.span.end });
  if (distinct.length === 1) {
    const part = run.find((mention) => mention.part !== null)?.part ?? null;
    return [{ kind: 'company', id: first.id, part, span, beside: isBeside(reading, sentence, span) }];
  }
  return [
    {
      kind: 'group',
      ids: distinct.map((mention) => mention.id),
      parts: distinct.map((mention) => mention.part),
      span,
      beside,
    },
  ];
};

const covers = (span: Span, others: readonly { readonly span: Span }[]): boolean =>
  others.some((other) => other.span.start < span.end && span.start < other.span.end);

const cueCandidates = (reading: Reading, sentence: Sentence, taken: readonly Candidate[]): readonly Candidate[] =>
  sentence.cues.flatMap(({ kind, span }): readonly Candidate[] => {
    if (covers(span, taken)) return [];
    const beside = isBeside(reading, sentence, span);
    if (kind === 'rest') return [{ kind: 'rest', span, beside }];
    if (kind === 'corefer') return [{ kind: 'corefer', span, beside: false }];
    if (kind !== 'topN') return [];
    const n = numberIn(reading.language, reading.text.slice(span.start, span.end));
    return n === null
      ? []
      : [{ kind: 'topN', n, span, beside: beside && !/^(?:par|by)/.test(reading.text.slice(span.start)) }];
  });

const wholeBehind =
  /^\s*(?:(?:mondia(?:l|ux|les?)|global(?:e|es)?|totaux|trimestriels)\s*)*(?:(?:du|de l'|of the)\s*(?:secteur|marché|industr(?:y|ie)|market|sector))?/iu;

/** "le chiffre d'affaires mondial des services cloud", 云基础设施服务收入: takings of a market, where nobody's name stands before them. */
const isOfMarket = (reading: Reading, sentence: Sentence, head: Span, names: readonly Candidate[]): boolean => {
  if (names.some((name) => name.span.end <= head.start)) return false;
  const behind = reading.text.slice(head.end, head.end + 40);
  if ((wholeBehind.exec(behind)?.[0].trim().length ?? 0) > 0) return true;
  const markets = sentence.mentions.filter((mention) => mention.kind === 'market');
  if (markets.some(({ span }) => span.start <= head.start && head.end <= span.end)) return true;
  const near = markets.some(
    ({ span }) =>
      (span.start >= head.end &&
        /^\s*(?:\p{L}+\s+)?(?:d[eu]s?|d'|of|from|for|in)\s+(?:l[ea']s?\s*|the\s+)?(?:services\s+d['e]\s*|infrastructures?\s+)*$/u.test(
          reading.text.slice(head.end, span.start),
        )) ||
      (span.end <= head.start && /^\s*(?:services?|服务|业务)?\s*$/u.test(reading.text.slice(span.end, head.start))),
  );
  return (
    near &&
    sentence.mentions.some(
      (mention) => mention.kind === 'house' || (mention.kind === 'place' && mention.region === 'WW'),
    )
  );
};

/** "market forecasts", 市场预期: not the market itself. */
const notOfMarket =
  /^[\s-]*(?:forecasts?|expectations?|leaders?|leadership|position|watchers|value|cap|capitali[sz]ation|conditions|participants|players|dominance|presence|analysts?|estimates?|consensus|boursier|financier|预期|领导|地位|份额|占有|参与|监管|人士|分析)/u;

const marketHeads = (reading: Reading, sentence: Sentence): readonly Candidate[] =>
  sentence.heads
    .filter(
      (head) =>
        head.metric === 'market-size' && !notOfMarket.test(reading.text.slice(head.span.end, head.span.end + 20)),
    )
    .filter(
      (head) =>
        !sentence.heads.some(
          (other) => other !== head && other.metric === 'market-share' && covers(head.span, [other]),
        ),
    )
    .map((head): Candidate => ({ kind: 'market', span: head.span, beside: false }));

/** "Global smartphone shipments": units of a market or a place, where nobody's name stands before them. */
const isMarketsUnits = (sentence: Sentence, head: Span, names: readonly Candidate[]): boolean =>
  !names.some((name) => name.span.end <= head.start) &&
  sentence.mentions.some(
    (mention) =>
      (mention.kind === 'market' && Math.abs(mention.span.end - head.start) <= 24) ||
      (mention.kind === 'place' && mention.span.end <= head.start),
  );

const marketCandidates = (reading: Reading, sentence: Sentence, names: readonly Candidate[]): readonly Candidate[] => [
  ...marketHeads(reading, sentence),
  ...sentence.heads
    .filter(
      (head) =>
        (head.metric === 'revenue' && isOfMarket(reading, sentence, head.span, names)) ||
        ((head.metric === 'units' || head.metric === 'price-change') && isMarketsUnits(sentence, head.span, names)),
    )
    .map((head): Candidate => ({ kind: 'market', span: head.span, beside: false })),
];

const unknownName = /^(?:\p{Lu}[\p{L}\d&.'-]*)(?:\s\p{Lu}[\p{L}\d&.-]*){0,3}/u;

const notNames =
  /^(?:the|this|that|these|those|in|on|at|for|by|with|as|but|and|while|although|however|meanwhile|total|net|gross|operating|revenue|sales|shipments|global|worldwide|its|their|his|our|we|they|it|he|she|i|a|an|q[1-4]|le|la|les|l'|un|une|des|ce|cette|ces|en|au|aux|avec|pour|sur|selon|dans|son|sa|ses|il|elle|ils|elles|mais|et|chiffre|part|ventes|livraisons|total|côté|from|of|to|more|analysts|research|shares|profit|income|demand|prices?|spending)\b/iu;

const persons =
  /chief|ceo|cfo|president|analyst|director|head of|founder|pdg|directeur|directrice|analyste|patron|chairman|minister|ministre/iu;

/** "CyrusOne, owned by KKR, raised": a name that no table knows, opening a sentence and doing something. */
const unknownIn = (reading: Reading, sentence: Sentence): readonly Candidate[] => {
  if (reading.language === 'zh' || sentence.mentions.some((mention) => mention.span.start - sentence.span.start < 3))
    return [];
  const words = reading.text.slice(sentence.span.start, sentence.span.end);
  const name = unknownName.exec(words)?.[0].replace(/'s$/u, '');
  if (name === undefined || notNames.test(name) || !/\s\p{Lu}|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(name)) return [];
  const span = { start: sentence.span.start, end: sentence.span.start + name.length };
  if (
    sentence.mentions.some((mention) => mention.span.start < span.end) ||
    sentence.heads.some((head) => head.span.start < span.end)
  )
    return [];
  const behind = words.slice(name.length, name.length + 48);
  const acts =
    /^(?:'s\s|,\s+(?:owned|backed|which|whose|the|a|an|propriété|filiale|qui|le|la)\b)/u.test(behind) ||
    sentence.cues.some(
      (cue) =>
        ['up', 'down', 'hold', 'plan'].includes(cue.kind) &&
        cue.span.start - span.end >= 0 &&
        cue.span.start - span.end <= 6,
    );
  return acts && !persons.test(behind)
    ? [{ kind: 'other', name: reading.article.text.slice(span.start, span.end), span, beside: false }]
    : [];
};

const kin: Readonly<Record<Language, RegExp>> = {
  en: /^[\s-]+(?:[\p{Ll}-]+\s+){0,2}(?:vendors|providers|brands|makers|manufacturers|companies|firms|automakers|carmakers|chipmakers|suppliers|players|operators|retailers|startups)(?![\p{L}'])/u,
  fr: /^\s+(?:[\p{Ll}-]+\s+)?(?:fournisseurs|marques|constructeurs|fabricants|entreprises|groupes|acteurs|opérateurs|équipementiers)(?![\p{L}'])/u,
  zh: /^(?:本土|国产)?(?:手机|汽车|云|芯片|家电)?(?:厂商|品牌|企业|车企|供应商|公司们)/u,
};

const kinBefore =
  /(?:fournisseurs|marques|constructeurs|fabricants|entreprises|groupes|acteurs|opérateurs|équipementiers)\s+(?:[\p{Ll}-]+\s+)?$/u;

/** "European providers", 中国厂商: a kind of company, known by where it is from, where no names follow. */
const kindsOfCompany = (reading: Reading, sentence: Sentence, names: readonly Candidate[]): readonly Candidate[] =>
  sentence.mentions.flatMap((mention): readonly Candidate[] => {
    if (mention.kind !== 'place') return [];
    const behind = kin[reading.language].exec(reading.text.slice(mention.span.end, mention.span.end + 48))?.[0];
    const before =
      reading.language === 'fr'
        ? kinBefore.exec(
            reading.text.slice(Math.max(sentence.span.start, mention.span.start - 40), mention.span.start),
          )?.[0]
        : undefined;
    if (behind === undefined && before === undefined) return [];
    const span = {
      start: mention.span.start - (before?.length ?? 0),
      end: mention.span.end + (before === undefined ? (behind?.length ?? 0) : 0),
    };
    const isNamed = names.some(
      (name) =>
        (name.span.start >= span.end && name.span.start - span.end <= 24) ||
        (name.kind === 'topN' && span.start - name.span.end <= 4 && name.span.start <= span.start),
    );
    return isNamed
      ? []
      : [
          {
            kind: 'other',
            name: reading.article.text.slice(span.start, span.end),
            span,
            beside: isBeside(reading, sentence, span),
          },
        ];
  });

/** What a sentence's figures could be of, in order of place. */
export const candidatesOf = (reading: Reading, sentence: Sentence): readonly Candidate[] => {
  const companies = runsOf(reading, sentence.mentions.filter(isCompany)).flatMap((run) =>
    candidateOf(reading, sentence, run),
  );
  const named = [...companies, ...cueCandidates(reading, sentence, companies)];
  return [
    ...named,
    ...kindsOfCompany(reading, sentence, named),
    ...unknownIn(reading, sentence),
    ...marketCandidates(reading, sentence, companies),
  ].sort((a, b) => a.span.start - b.span.start);
};

export const cuesIn = (sentence: Sentence, kind: CueKind, span: Span): readonly CueHit[] =>
  sentence.cues.filter((cue) => cue.kind === kind && span.start <= cue.span.start && cue.span.end <= span.end);
