import { fromBehind, fromBehindRank, fromBracket, hasNameBefore, unknownBeforeBracket } from './behind-subject.ts';
import type { Candidate } from './candidate.ts';
import { isForetoldByHouse } from './foretold-by-house.ts';
import { fromList, fromPairs } from './listed-subject.ts';
import {
  isCountedWhole,
  isCustomersOutlay,
  isMarketMeant,
  isOfTopic,
  isPlacesShare,
  isSegmentsShare,
  isWholeOfShare,
} from './market-subject.ts';
import { attached, company, namesOneOfPair, subjectOf } from './named-subject.ts';
import type { Attached, Scene } from './scene.ts';

const relative = /^(?:\s{0,2}[<(][^>)]{1,16}[>)])?\s{0,2},?\s{0,2}(?:which|who|qui|dont)\s/u;

/** "Beat Tesla, which handed over 336,681": a relative clause is of the name it hangs on, whatever stands before that name. */
const fromRelative = ({ reading, quantity, candidates }: Scene): Candidate | undefined => {
  const last = candidates.findLast(
    (candidate) =>
      candidate.span.end <= quantity.outer.start && candidate.kind !== 'market' && candidate.kind !== 'corefer',
  );
  const behind = last === undefined ? '' : reading.text.slice(last.span.end, quantity.outer.start);
  return last?.kind === 'company' && last.beside && relative.test(behind) && behind.length <= 48 ? last : undefined;
};

/** The nearest that stands before the figure, names before pronouns. */
const fromBefore = (scene: Scene): Candidate | undefined => {
  const { quantity, candidates } = scene;
  const before = candidates.filter((candidate) => candidate.span.end <= quantity.outer.start && !candidate.beside);
  const name = before.findLast((candidate) => candidate.kind !== 'market' && candidate.kind !== 'corefer');
  const market = before.findLast((candidate) => candidate.kind === 'market');
  if (market !== undefined && isMarketMeant(scene, market, name)) return market;
  const pronoun = before.findLast((candidate) => candidate.kind === 'corefer');
  if (
    pronoun !== undefined &&
    name !== undefined &&
    pronoun.span.start > name.span.end &&
    namesOneOfPair(scene, pronoun)
  )
    return pronoun;
  return name ?? pronoun;
};

/** What no market has. */
const firmsOnly: readonly (string | null)[] = ['profit', 'profit-growth', 'capex', 'headcount', 'hires'];

/** Nothing in the sentence before the figure: what was spoken of, or the market. */
const fromMemory = (scene: Scene): Attached | null => {
  const { sentence, memory, measure, anchor, quantity } = scene;
  const { company: last } = memory;
  const isFar = sentence.paragraph - (memory.topic?.paragraph ?? 0) > 1;
  const isOfFirm = firmsOnly.includes(measure?.head ?? null) && (isFar || memory.topic?.candidate.kind === 'market');
  if (isOfFirm && isFar && anchor.company !== null)
    return attached(company(anchor.company, null), null, 'title-company');
  if (isOfFirm && last !== undefined) return attached(subjectOf(last, scene), last.span, 'topic');
  const topic = memory.topic;
  const isMarketMeasure =
    measure?.head === 'market-size' ||
    quantity.kind === 'multiple' ||
    (measure?.head === 'price-change' && !anchor.isOfCompany);
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

/** Whom a figure is of; null where nothing lets one know. */
export const attachSubject = (scene: Scene): Attached | null => {
  const behindRank = scene.quantity.kind === 'rank' && !hasNameBefore(scene) ? fromBehindRank(scene) : undefined;
  if (behindRank !== undefined)
    return behindRank.kind === 'group' ? null : attached(subjectOf(behindRank, scene), behindRank.span, 'behind-rank');
  if (isPlacesShare(scene)) return attached({ type: 'market' }, null, 'place-share');
  if (isCustomersOutlay(scene)) return attached({ type: 'market' }, null, 'customers-outlay');
  if (isCountedWhole(scene)) return attached({ type: 'market' }, null, 'counted-whole');
  if (isWholeOfShare(scene)) return attached({ type: 'market' }, null, 'whole-of-share');
  const behind = fromBehind(scene);
  if (behind !== undefined) return attached(subjectOf(behind, scene), behind.span, 'behind');
  const bracket = fromBracket(scene);
  if (bracket !== undefined && bracket.kind === 'company')
    return attached(subjectOf(bracket, scene), bracket.span, 'bracket');
  const unknown = unknownBeforeBracket(scene);
  if (unknown !== null)
    return { subjects: [{ type: 'other', name: unknown.name }], span: unknown.span, rule: 'unknown-bracket' };
  if (isSegmentsShare(scene)) return attached({ type: 'market' }, null, 'segment-share');
  const paired = fromPairs(scene);
  if (paired !== null) return paired;
  const before = fromRelative(scene) ?? fromBefore(scene);
  if (isForetoldByHouse(scene)) return attached({ type: 'market' }, null, 'house-foretells');
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
