import { companies } from '../lexicon/companies.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { type Candidate, cuesIn } from './candidates.ts';
import type { Subject } from './claim.ts';
import type { Measure } from './measure.ts';
import type { Memory } from './memory.ts';
import type { Reading, Sentence } from './reading.ts';

/** Whom a figure is of: several where it is each one's. */
export interface Attached {
  readonly subjects: readonly Subject[];
  readonly span: Span | null;
  readonly rule: string;
}

interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly measure: Measure | null;
  readonly candidates: readonly Candidate[];
  readonly memory: Memory;
  readonly anchor: Anchor;
}

const company = (id: string, part: string | null): Subject =>
  part === null ? { type: 'company', id } : { type: 'company', id, part };

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const distinct = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) === index);

const idsOf = (candidates: readonly Candidate[]): readonly string[] =>
  distinct(
    candidates.flatMap((candidate) =>
      candidate.kind === 'group' ? candidate.ids : candidate.kind === 'company' ? [candidate.id] : [],
    ),
  );

/** "the top three": those three that the sentence, the one before it or the article has named, else whoever they are. */
const resolveTopN = (n: number, { candidates, memory, quantity }: Scene): Subject => {
  const groups = [
    ...memory.groups,
    ...candidates.flatMap((candidate) => (candidate.kind === 'group' ? [candidate.ids] : [])),
  ];
  const sets = [
    idsOf(candidates.filter((candidate) => candidate.span.end <= quantity.span.start)),
    memory.last,
    groups.findLast((ids) => ids.length === n) ?? [],
    memory.companies,
  ];
  const found = sets.find((ids) => ids.length === n);
  return found === undefined ? { type: 'topN', n } : { type: 'group', ids: found };
};

const isUnitWord = ({ reading }: Scene, span: Span): boolean =>
  /division|branche|filiale|unit|business|业务|部门/iu.test(reading.text.slice(span.start, span.end));

/** "the division" behind a sentence on a company's cloud is that company's cloud unit. */
const withUnit = ({ reading, sentence }: Scene, subject: Extract<Subject, { type: 'company' }>): Subject => {
  const spoken = reading.sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 1)
    .flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === 'market' ? [mention.id] : [])));
  const unit = companies
    .find(({ id }) => id === subject.id)
    ?.units.find(({ market }) => market !== undefined && spoken.includes(market));
  return unit === undefined || subject.part !== undefined ? subject : { ...subject, part: unit.name };
};

const pronoun = /^(?:it|its|il|elle|sa|son|ses|其|它)$/iu;

const subjectOf = (candidate: Candidate, scene: Scene): Subject | null => {
  switch (candidate.kind) {
    case 'company':
      return company(candidate.id, candidate.part);
    case 'group':
      return { type: 'group', ids: candidate.ids };
    case 'topN':
      return resolveTopN(candidate.n, scene);
    case 'rest':
      return { type: 'rest' };
    case 'market':
      return { type: 'market' };
    case 'other':
      return { type: 'other', name: candidate.name };
    case 'corefer': {
      const isNoun = !pronoun.test(scene.reading.text.slice(candidate.span.start, candidate.span.end));
      const topic = (isNoun ? scene.memory.company : undefined) ?? scene.memory.topic?.candidate;
      const subject = topic === undefined || topic.kind === 'corefer' ? null : subjectOf(topic, scene);
      return subject?.type === 'company' && isUnitWord(scene, candidate.span) ? withUnit(scene, subject) : subject;
    }
  }
};

const attached = (subject: Subject | null, span: Span | null, rule: string): Attached | null =>
  subject === null ? null : { subjects: [subject], span, rule };

const isNamed = (candidate: Candidate): boolean => candidate.kind === 'company' || candidate.kind === 'group';

const toward: Readonly<Record<'en' | 'fr' | 'zh', RegExp>> = {
  en: /^[\s,)]*(?:(?:market )?share )?(?:for|at|by|held by|going to|belongs? to|attributed to)\s+(?:the\s+)?$/u,
  fr: /^[\s)]*(?:en moyenne )?(?:(?:de|des) parts? de marché )?(?:pour|chez|à|au profit d[e']|revenant à|reviennent à|revient à|du côté d[e']|détenue?s? par)\s*(?:l'ensemble du\s*|l[e']\s*)?$/u,
  zh: /^(?:的份额)?(?:属于|归|来自|由)$/u,
};

/** "34 % pour AWS": the company behind the figure. */
const fromBehind = ({ reading, quantity, candidates }: Scene): Candidate | undefined =>
  candidates.find(
    (candidate) =>
      candidate.kind !== 'corefer' &&
      candidate.span.start >= quantity.span.end &&
      candidate.span.start - quantity.span.end <= 40 &&
      toward[reading.language].test(
        reading.text.slice(Math.max(quantity.span.end, quantity.outer.end), candidate.span.start),
      ),
  );

const rankNoun =
  /^(?:\s|-|的|,)*(?:(?:place|placed|largest|biggest|provider|player|vendor|maker|the|leader|名|位|是|为|则是|则为|云服务提供商|厂商|企业|品牌|分别是|of|est|:)[\s,]*)*$/iu;

/** "第4名阿里巴巴", "market leader Amazon", "the second-largest vendor is Apple": the company behind the rank. */
const fromBehindRank = ({ reading, quantity, candidates }: Scene): Candidate | undefined =>
  candidates.find((candidate) => {
    if (!isNamed(candidate) || candidate.span.start < quantity.span.end) return false;
    const gap = reading.text.slice(quantity.span.end, candidate.span.start);
    return gap.length <= 24 && (rankNoun.test(gap) || /^[^,，。;；\d]{0,14}(?:是|为|is|est)\s*$/u.test(gap));
  });

const closers: Readonly<Record<'en' | 'fr' | 'zh', RegExp>> = {
  en: /^\s*\(\s*[+~-]?\s*(?:(?:about|around|up|at|with)\s+)?$/u,
  fr: /^\s*\(\s*[+~-]?\s*(?:(?:environ|avec|à)\s+)?$/u,
  zh: /^\s*\(\s*[+~-]?约?$/u,
};

/** "Microsoft (20 %)": the company before the bracket. */
const fromBracket = ({ reading, quantity, candidates }: Scene): Candidate | undefined =>
  candidates.findLast(
    (candidate) =>
      candidate.span.end <= quantity.outer.start &&
      closers[reading.language].test(reading.text.slice(candidate.span.end, quantity.outer.start)),
  );

const relative: Readonly<Record<'en' | 'fr' | 'zh', RegExp>> = {
  en: /\b(?:which|that|whose)\b/u,
  fr: /(?:\bqui\b|\bdont\b|\boù\b|\blequel\b)/u,
  zh: /(?!)/u,
};

/** A bare "spending" or "the industry" behind a company's sentence is that company's, unless a market or a place is named. */
const isOfTopic = ({ reading, sentence, memory, anchor }: Scene, head: Span): boolean =>
  (anchor.isOfCompany ||
    !/market|march|市场|industr|行业|secteur|sector/iu.test(reading.text.slice(head.start, head.end))) &&
  memory.topic?.candidate.kind === 'company' &&
  sentence.paragraph - memory.topic.paragraph <= 1 &&
  !sentence.mentions.some(
    (mention) => mention.kind === 'market' || mention.kind === 'place' || mention.kind === 'house',
  );

/** Whether a market noun, not the company before it, is what is measured: "Alibaba leads the market, which grew 20 %". */
const isMarketMeant = (scene: Scene, market: Candidate, name: Candidate | undefined): boolean => {
  const { reading, sentence, quantity, measure, memory } = scene;
  if (measure?.head === 'market-share' || quantity.kind === 'rank') return false;
  if (name === undefined && isOfTopic(scene, market.span)) return false;
  if (name === undefined)
    return (
      memory.topic?.candidate.kind === 'market' ||
      measure?.head === 'market-size' ||
      measure?.head === null ||
      measure === null ||
      measure.head === 'revenue' ||
      measure.head === 'units'
    );
  if (market.span.start < name.span.end) return false;
  const gap = reading.text.slice(name.span.end, market.span.start);
  if (relative[reading.language].test(reading.text.slice(market.span.end, quantity.outer.start))) return true;
  const isOwned = /^(?:'s|'|的|\s|\p{L}|-|\d)*$/u.test(gap) && gap.length <= 40;
  const hasClause = sentence.clauses.some(
    (clause) => clause.start > name.span.end && clause.start <= market.span.start,
  );
  return !isOwned && hasClause && measure?.head === 'market-size';
};

/** The nearest that stands before the figure, names before pronouns. */
const fromBefore = (scene: Scene): Candidate | undefined => {
  const { quantity, candidates } = scene;
  const before = candidates.filter((candidate) => candidate.span.end <= quantity.outer.start && !candidate.beside);
  const name = before.findLast((candidate) => candidate.kind !== 'market' && candidate.kind !== 'corefer');
  const market = before.findLast((candidate) => candidate.kind === 'market');
  if (market !== undefined && isMarketMeant(scene, market, name)) return market;
  return name ?? before.findLast((candidate) => candidate.kind === 'corefer');
};

const unionBefore = ({ candidates, quantity }: Scene): readonly string[] =>
  idsOf(candidates.filter((candidate) => candidate.span.end <= quantity.outer.start));

/** The figures that share a list of companies: "A and B hold 20 % and 10 % respectively"; none behind the cue where it stands last. */
const rowOf = ({ sentence, quantity, candidates }: Scene, group: Candidate): readonly Quantity[] => {
  const next = candidates.find((candidate) => candidate.span.start >= group.span.end && isNamed(candidate));
  const cue = cuesIn(sentence, 'respectively', { start: group.span.end, end: sentence.span.end })[0];
  const row = sentence.quantities.filter(
    (other) =>
      other.kind === quantity.kind &&
      other.span.start >= group.span.end &&
      (next === undefined || other.span.start < next.span.start),
  );
  const before = cue === undefined ? [] : row.filter((other) => other.span.end <= cue.span.start);
  return before.length > 1 ? before : row;
};

/** "with 5.7 % and 4.2 %": figures with nothing but "and" between them. */
const isCoordinated = (reading: Reading, row: readonly Quantity[]): boolean =>
  row.every((quantity, index) => {
    const last = row[index - 1];
    return (
      last === undefined ||
      /^(?:\s|,|、|，|and|et|和|与|及)*$/u.test(reading.text.slice(last.outer.end, quantity.outer.start))
    );
  });

const nearestClauseStart = (sentence: Sentence, at: number): number =>
  sentence.clauses.findLast((clause) => clause.start <= at)?.start ?? sentence.span.start;

/** "Xiaomi, Vivo and Transsion rounded out the top five with 14 %, 9 % and 9 % respectively": the list that the row fits. */
const fromPairs = (scene: Scene): Attached | null => {
  const { sentence, quantity, candidates } = scene;
  if (cuesIn(sentence, 'respectively', sentence.span).length === 0) return null;
  const group = candidates.findLast(
    (candidate) => candidate.kind === 'group' && candidate.span.end <= quantity.outer.start,
  );
  if (group?.kind !== 'group') return null;
  const found = spread(scene, group);
  return found?.rule === 'respectively' ? found : null;
};

const nearestClauseEnd = (sentence: Sentence, at: number): number =>
  sentence.clauses.find((clause) => clause.end >= at)?.end ?? sentence.span.end;

const spread = (scene: Scene, group: Extract<Candidate, { kind: 'group' }>): Attached | null => {
  const { sentence, quantity } = scene;
  const members = group.ids.map((id, index) => company(id, group.parts[index] ?? null));
  const around = { start: group.span.end, end: sentence.span.end };
  const row = rowOf(scene, group);
  const isTold =
    cuesIn(sentence, 'respectively', sentence.span).length > 0 || (row.length > 1 && isCoordinated(scene.reading, row));
  const pairs = isTold && row.length === members.length;
  const mine = members[row.indexOf(quantity)];
  if (pairs && mine !== undefined) return { subjects: [mine], span: group.span, rule: 'respectively' };
  if (!pairs && cuesIn(sentence, 'respectively', sentence.span).length > 0) return null;
  const each = cuesIn(sentence, 'each', around).some(
    (cue) => cue.span.end <= quantity.outer.start || cue.span.start - quantity.span.end <= 12,
  );
  if (each && cuesIn(sentence, 'together', around).length === 0)
    return { subjects: members, span: group.span, rule: 'each' };
  return { subjects: [{ type: 'group', ids: group.ids }], span: group.span, rule: 'group' };
};

const fromList = (scene: Scene, candidate: Candidate): Attached | null => {
  const { sentence, quantity } = scene;
  const start = nearestClauseStart(sentence, quantity.outer.start);
  const paired = fromPairs(scene);
  if (paired !== null) return paired;
  const together = cuesIn(sentence, 'together', {
    start: Math.min(start, quantity.outer.start),
    end: Math.min(nearestClauseEnd(sentence, quantity.span.end), quantity.span.end + 20),
  });
  const union = unionBefore(scene);
  const own = candidate.kind === 'company' && candidate.span.start >= start;
  if (together.length > 0 && union.length > 1 && !own && candidate.kind !== 'topN' && candidate.kind !== 'rest') {
    return { subjects: [{ type: 'group', ids: union }], span: candidate.span, rule: 'together' };
  }
  if (candidate.kind === 'group') return spread(scene, candidate);
  return attached(subjectOf(candidate, scene), candidate.span, candidate.kind === 'company' ? 'named' : candidate.kind);
};

/** "China spent 2.3 billion on cloud", "businesses around the world spent": outlays of nobody's are a market's. */
const isCustomersOutlay = ({ reading, sentence, quantity, measure, candidates }: Scene): boolean =>
  (measure?.head === 'capex' || measure?.head === 'capex-commitment') &&
  !candidates.some(
    (candidate) =>
      candidate.kind !== 'market' && candidate.kind !== 'other' && candidate.span.end <= quantity.outer.start,
  ) &&
  sentence.mentions.some((mention) => mention.kind === 'market') &&
  (sentence.mentions.some((mention) => mention.kind === 'place' && mention.span.start - sentence.span.start <= 24) ||
    /^(?:businesses|companies|enterprises|firms|organi[sz]ations|les entreprises|企业)/iu.test(
      reading.text.slice(sentence.span.start),
    ));

/** Nothing in the sentence before the figure:what was spoken of, or the market. */
const fromMemory = (scene: Scene): Attached | null => {
  const { sentence, memory, measure, anchor, quantity } = scene;
  const topic = memory.topic;
  const isMarketMeasure = measure?.head === 'market-size' || quantity.kind === 'multiple';
  if (
    topic !== null &&
    sentence.paragraph - topic.paragraph <= 1 &&
    !(
      isMarketMeasure &&
      topic.candidate.kind !== 'market' &&
      !(measure?.headSpan != null && isOfTopic(scene, measure.headSpan))
    )
  ) {
    return attached(subjectOf(topic.candidate, scene), topic.candidate.span, 'topic');
  }
  if (isMarketMeasure) return attached({ type: 'market' }, null, 'market-by-head');
  if (anchor.company !== null && measure?.head !== 'market-share')
    return attached(company(anchor.company, null), null, 'title-company');
  return measure?.head === 'market-share' && topic === null
    ? null
    : attached({ type: 'market' }, null, 'market-by-default');
};

/** Whether a name in the figure's own clause stands before it. */
const hasNameBefore = ({ sentence, quantity, candidates }: Scene): boolean => {
  const start = nearestClauseStart(sentence, quantity.outer.start);
  return candidates.some(
    (candidate) =>
      candidate.kind === 'company' &&
      !candidate.beside &&
      candidate.span.start >= start &&
      candidate.span.end <= quantity.outer.start,
  );
};

/** "China …, accounting for 14 % of global investment": a place's market, where no company is named before. */
const isPlacesShare = (scene: Scene): boolean =>
  scene.measure?.ofWorld === true &&
  !scene.candidates.some(
    (candidate) =>
      candidate.kind !== 'market' && candidate.kind !== 'corefer' && candidate.span.end <= scene.quantity.outer.start,
  ) &&
  scene.sentence.mentions.some(
    (mention) => mention.kind === 'place' && mention.region !== 'WW' && mention.span.end <= scene.quantity.outer.start,
  );

/** "Electric cars made up 15.6 % of sales": a market's part of a wider one, where its name opens the sentence. */
const isSegmentsShare = ({ reading, sentence, quantity, measure, candidates, anchor }: Scene): boolean =>
  measure?.head === 'market-share' &&
  !(
    anchor.isOfCompany &&
    !/market|march|市场/iu.test(reading.text.slice(measure.headSpan?.start ?? 0, measure.headSpan?.end ?? 0))
  ) &&
  !candidates.some((candidate) => candidate.kind !== 'market' && candidate.span.end <= quantity.outer.start) &&
  sentence.mentions.some(
    (mention) =>
      mention.kind === 'market' &&
      mention.span.start - sentence.span.start <= 24 &&
      mention.span.end <= quantity.outer.start,
  );

/** "65 % of the 53 billion spent":what a share is taken of is the market's. */
const isWholeOfShare = ({ reading, sentence, quantity }: Scene): boolean => {
  const before = sentence.quantities[sentence.quantities.indexOf(quantity) - 1];
  return (
    quantity.kind === 'money' &&
    before?.kind === 'percent' &&
    /^\s*(?:of|des|de|du|的)\s*(?:the|les|total|全部)?\s*$/u.test(
      reading.text.slice(before.outer.end, quantity.outer.start),
    )
  );
};

/** Whom a figure is of; null where nothing lets one know. */
export const attachSubject = (scene: Scene): Attached | null => {
  const behindRank = scene.quantity.kind === 'rank' && !hasNameBefore(scene) ? fromBehindRank(scene) : undefined;
  if (behindRank !== undefined)
    return behindRank.kind === 'group' ? null : attached(subjectOf(behindRank, scene), behindRank.span, 'behind-rank');
  if (isPlacesShare(scene)) return attached({ type: 'market' }, null, 'place-share');
  if (isCustomersOutlay(scene)) return attached({ type: 'market' }, null, 'customers-outlay');
  if (isWholeOfShare(scene)) return attached({ type: 'market' }, null, 'whole-of-share');
  const behind = fromBehind(scene);
  if (behind !== undefined) return attached(subjectOf(behind, scene), behind.span, 'behind');
  const bracket = fromBracket(scene);
  if (bracket !== undefined && bracket.kind === 'company')
    return attached(subjectOf(bracket, scene), bracket.span, 'bracket');
  if (isSegmentsShare(scene)) return attached({ type: 'market' }, null, 'segment-share');
  const before = fromBefore(scene);
  if (before !== undefined) {
    const found = fromList(scene, before);
    if (found !== null) return found;
  }
  const ahead = scene.candidates.find(
    (candidate) => candidate.kind === 'company' && !candidate.beside && candidate.span.start >= scene.quantity.span.end,
  );
  if (ahead !== undefined && scene.measure?.head === 'market-share' && scene.memory.topic === null)
    return attached(subjectOf(ahead, scene), ahead.span, 'ahead');
  return fromMemory(scene);
};

export const isSameSubject = (a: Subject, b: Subject): boolean =>
  a.type === b.type &&
  (a.type !== 'company' || b.type !== 'company' || a.id === b.id) &&
  (a.type !== 'group' || b.type !== 'group' || sameSet(a.ids, b.ids));
