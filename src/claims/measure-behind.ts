import type { Language } from '../text/language.ts';
import type { HeadHit } from './cue-hits.ts';
import {
  beforeIn,
  endOf,
  growthOrChange,
  hasBorder,
  lastHead,
  type Measure,
  measured,
  type Scene,
  sharesOrContributions,
} from './measured.ts';
import type { Tie } from './ties.ts';

/** What may stand between a figure and the noun right behind it: a few plain words, no verb or preposition we know of. */
const modifiers: Readonly<Record<Language, RegExp>> = {
  en: /^[\s-]{0,4}(?:(?!(?:in|for|from|to|and|while|as|after|with|by|at|on|which|that|up|down|the|of|over)\b)\p{L}[\p{L}-]{0,30}[\s-]{1,4}){0,3}$/u,
  fr: /^\s*(?:(?:de|des|du|d'|la|le|les|l')\s*)*(?:(?!(?:en|pour|à|et|sur|au|avec|par|contre|dans|qui)\b)[\p{L}-]+\s+)?$/u,
  zh: /^\s*(?:的|左右|以上|年度?|同比|全球|国内|市场|收入)*$/u,
};

const leadsToFigure = /^(?:\s|by|of|de|d'|about|nearly|environ|près de|plus de|more than|了|约|近|超|超过)*$/u;

/** "33 billion, up 20 %": a word of change that the next figure follows is that figure's. */
const isOfNext = ({ reading, next }: Scene, tie: Tie): boolean =>
  next !== undefined &&
  (tie.cue === 'up' || tie.cue === 'down') &&
  tie.span.end <= next.span.start &&
  leadsToFigure.test(reading.text.slice(tie.span.end, next.span.start));

const onOf =
  /^\s*(?:in|of|for|de|du|des|de la|de l'|d'|en|dans|sur)\s+(?:(?:the|its|their|la|le|les|l'|ses|son|sa)\s*)?(?:[\p{L}'-]+\s+){0,3}$/u;

/** "30 billion in sales": what an amount is an amount of. */
const inHead =
  /^\s*(?:(?:in|of|worth of|en|de|d')\s*)(?:(?:its|their|the|total|annual|quarterly|net|combined)\s+|[\p{L}-]+\s+){0,2}$/u;

/** "a 38 % surge in revenue": the head behind the noun of change. */
const headBehind = ({ reading, ties }: Scene, noun: Tie, limit: number): HeadHit | null =>
  ties.find(
    ({ head, span }) =>
      head !== null &&
      span.start >= noun.span.end &&
      span.start <= limit &&
      onOf.test(reading.text.slice(noun.span.end, span.start)),
  )?.head ?? null;

/** "33 % du cloud mondial": a share of a market that is named. */
const ofNamed =
  /^\s{0,4}(?:of|du|de la|de l'|des)\s{0,4}(?:the\s{1,4})?(?:global|worldwide|world|[\p{L}]{1,30}'s)?\s{0,4}$/u;

/** "20 % of the market", "14 % of global investment". */
const asShare = (scene: Scene): Measure | null => {
  const { reading, sentence, quantity, ties } = scene;
  const end = endOf(scene);
  const whole = ties.filter(
    ({ cue, span }) =>
      (cue === 'ofMarket' || cue === 'ofWorld' || cue === 'ofOwn') &&
      span.start >= end &&
      span.start - end <= 2 &&
      !hasBorder(reading.text.slice(end, span.start)),
  );
  const named =
    quantity.kind === 'percent'
      ? sentence.mentions.find(
          (mention) => mention.kind === 'market' && ofNamed.test(reading.text.slice(end, mention.span.start)),
        )
      : undefined;
  if (whole.length === 0 && named !== undefined)
    return measured('level', { metric: 'market-share', span: named.span }, 1, 'share-of-market');
  const [first] = whole;
  if (first?.cue === 'ofOwn' && quantity.kind === 'percent' && !whole.some((tie) => tie.cue !== 'ofOwn'))
    return measured('level', { metric: 'revenue-contribution', span: first.span }, 1, 'share-of-own');
  if (first === undefined || quantity.kind !== 'percent') return null;
  const isWorld = whole.some((tie) => tie.cue === 'ofWorld');
  return measured(
    'level',
    { metric: 'market-share', span: first.span },
    1,
    isWorld ? 'share-of-world' : 'share-of-market',
    isWorld,
  );
};

const asNounBehind = (scene: Scene, near: Tie, limit: number): Measure | null => {
  const { quantity, ties, clause } = scene;
  if (near.head !== null) {
    return quantity.kind !== 'percent' || sharesOrContributions.includes(near.head.metric)
      ? measured('level', near.head, 1, 'head-behind')
      : null;
  }
  if (near.cue === 'unrelated') return measured('level', { metric: 'other', span: near.span }, 1, 'unrelated-behind');
  const head = headBehind(scene, near, limit + 40) ?? lastHead(beforeIn(ties, clause.start, quantity.outer.start));
  return measured(
    growthOrChange(quantity),
    head,
    near.cue === 'down' ? -1 : 1,
    near.cue === 'growth' ? 'growth-behind' : 'change-behind',
  );
};

const spentReach = 40;

/** "30 milliards doivent être engagés dans", "$5bn will be spent on". */
const spentBehind =
  /^ (?:(?:doivent|devraient|devront|vont|seront|will|would|should|is to|are to|is being|are being|has been|have been) )(?:être |be )?(?:investis|engagés|consacrés|dépensés|injectés|alloués|mobilisés|invested|spent|committed|earmarked|poured|ploughed)(?!\p{L})/iu;

/** "$39.9 billion from advertisers". */
const takenBehind =
  /^ from (?:its |their )?(?:advertisers|advertising|customers|clients|subscribers|subscriptions|sales)(?!\p{L})/iu;

/** From the words right behind the figure: "20 % market share", "24 % YoY decline". */
export const fromBehind = (scene: Scene): Measure | null => {
  const { reading, sentence, quantity, ties, next } = scene;
  const share = asShare(scene);
  if (share !== null) return share;
  const end = endOf(scene);
  const spent = quantity.kind === 'money' ? spentBehind.exec(reading.text.slice(end, end + spentReach)) : null;
  if (spent !== null)
    return measured(
      'level',
      { metric: 'capex-commitment', span: { start: end, end: end + spent[0].length } },
      1,
      'spent-behind',
    );
  const taken = quantity.kind === 'money' ? takenBehind.exec(reading.text.slice(end, end + spentReach)) : null;
  if (taken !== null)
    return measured(
      'level',
      { metric: 'revenue', span: { start: end, end: end + taken[0].length } },
      1,
      'taken-behind',
    );
  const clauseEnd =
    sentence.clauses.find((clause) => clause.start <= end && end <= clause.end)?.end ?? sentence.span.end;
  const limit = Math.min(next?.outer.start ?? sentence.span.end, Math.max(clauseEnd, quantity.span.end));
  const reach = reading.language === 'zh' ? 8 : 36;
  const near = ties.find(
    (tie) =>
      ['up', 'down', 'growth', 'head', 'unrelated'].includes(tie.cue) &&
      tie.span.start >= end &&
      tie.span.start <= limit &&
      tie.span.start - end <= reach &&
      (modifiers[reading.language].test(reading.text.slice(end, tie.span.start)) ||
        (quantity.kind === 'money' && tie.head !== null && inHead.test(reading.text.slice(end, tie.span.start)))) &&
      !isOfNext(scene, tie),
  );
  return near === undefined ? null : asNounBehind(scene, near, limit);
};
