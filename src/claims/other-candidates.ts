import type { Language } from '../text/language.ts';
import { matchesOf } from '../text/matches-of.ts';
import { isBeside } from './beside.ts';
import type { Candidate } from './candidate.ts';
import { datelineLength } from './dateline-length.ts';
import type { Reading, Sentence } from './reading.ts';

const unknownName = /^(?:\p{Lu}[\p{L}\d&.'-]*)(?:\s\p{Lu}[\p{L}\d&.-]*){0,3}/u;

const notNames =
  /^(?:the|this|that|these|those|in|on|at|for|by|with|as|but|and|while|although|however|meanwhile|total|net|gross|operating|revenue|sales|shipments|global|worldwide|its|their|his|our|we|they|it|he|she|i|a|an|q[1-4]|le|la|les|l'|un|une|des|ce|cette|ces|en|au|aux|avec|pour|sur|selon|dans|son|sa|ses|il|elle|ils|elles|mais|et|chiffre|part|ventes|livraisons|total|côté|from|of|to|more|analysts|research|shares|profit|income|demand|prices?|spending)\b/iu;

const persons =
  /chief|ceo|cfo|president|analyst|director|head of|founder|pdg|directeur|directrice|analyste|patron|chairman|minister|ministre/iu;

/** "CyrusOne, owned by KKR, raised": a name that no table knows, opening a sentence and doing something. */
export const unknownIn = (reading: Reading, sentence: Sentence): readonly Candidate[] => {
  if (reading.language === 'zh' || sentence.mentions.some((mention) => mention.span.start - sentence.span.start < 3))
    return [];
  const words = reading.text.slice(sentence.span.start, sentence.span.end);
  const name = unknownName.exec(words)?.[0].replace(/'s$/u, '');
  if (name === undefined || notNames.test(name) || datelineLength(words) > 0) return [];
  if (!/\s\p{Lu}|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(name) && !reading.loneNames.has(name)) return [];
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
  en: /^[\s-]{1,4}(?:\p{Ll}[\p{Ll}-]{0,30}\s{1,4}){0,2}(?:vendors|providers|brands|makers|manufacturers|companies|firms|automakers|carmakers|chipmakers|suppliers|players|operators|retailers|startups)(?![\p{L}'])/u,
  fr: /^\s+(?:[\p{Ll}-]+\s+)?(?:fournisseurs|marques|constructeurs|fabricants|entreprises|groupes|acteurs|opérateurs|équipementiers)(?![\p{L}'])/u,
  zh: /^(?:本土|国产)?(?:手机|汽车|云|芯片|家电)?(?:厂商|品牌|企业|车企|供应商|公司们)/u,
};

const kinBefore =
  /(?:fournisseurs|marques|constructeurs|fabricants|entreprises|groupes|acteurs|opérateurs|équipementiers)\s+(?:[\p{Ll}-]+\s+)?$/u;

const locals: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:local|domestic|home-grown|homegrown|regional|foreign|western|smaller|independent)\s(?:\p{Ll}{2,14}\s)?(?:vendors|providers|brands|makers|manufacturers|companies|firms|automakers|carmakers|chipmakers|suppliers|players|operators|retailers|startups)(?![\p{L}'])/giu,
  fr: /(?<!\p{L})(?:fournisseurs|marques|constructeurs|fabricants|entreprises|acteurs|opérateurs|équipementiers|éditeurs)\s(?:locaux|locales|nationaux|nationales|étrangers|étrangères|indépendants|domestiques|régionaux)(?!\p{L})/giu,
  zh: /(?:内资|本土|国产|外资|自主|合资|海外|白牌)(?:\p{Script=Han}{0,3})?(?:品牌|厂商|企业|车企|供应商)/gu,
};

/** "Local vendors", 内资品牌: a kind of company that no place tells. */
export const localKinds = (reading: Reading, sentence: Sentence, names: readonly Candidate[]): readonly Candidate[] =>
  matchesOf(locals[reading.language], reading.text.slice(sentence.span.start, sentence.span.end)).flatMap(
    (match): readonly Candidate[] => {
      const start = sentence.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const isNamed =
        names.some(
          (name) =>
            (name.span.start >= span.end && name.span.start - span.end <= 24) ||
            (name.span.start < span.end && span.start < name.span.end) ||
            (name.kind === 'topN' && span.start - name.span.end <= 4 && name.span.start <= span.start),
        ) ||
        sentence.mentions.some(
          (mention) =>
            mention.kind === 'place' &&
            span.start - mention.span.end <= 3 &&
            mention.span.end <= span.start + 2 &&
            mention.span.end > span.start - 4,
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
    },
  );

/** "European providers", 中国厂商: a kind of company, known by where it is from, where no names follow. */
export const kindsOfCompany = (
  reading: Reading,
  sentence: Sentence,
  names: readonly Candidate[],
): readonly Candidate[] =>
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
