import type { Quantity } from '../text/quantity.ts';
import { type Candidate, cuesIn } from './candidate.ts';
import { attached, company, idsOf, subjectOf } from './named-subject.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Attached, Scene } from './scene.ts';

export const isNamed = (candidate: Candidate): boolean => candidate.kind === 'company' || candidate.kind === 'group';

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

export const nearestClauseStart = (sentence: Sentence, at: number): number =>
  sentence.clauses.findLast((clause) => clause.start <= at)?.start ?? sentence.span.start;

/** "Xiaomi, Vivo and Transsion rounded out the top five with 14 %, 9 % and 9 % respectively": the list that the row fits. */
export const fromPairs = (scene: Scene): Attached | null => {
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
  const whole = rowOf(scene, group);
  const first = whole.slice(0, members.length);
  const row =
    whole.length > members.length && isCoordinated(scene.reading, first) && first.includes(quantity) ? first : whole;
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

/** "两家份额分别为", "the two had 4.3 % and 3.6 %": the last that were named, in their order. */
const lastNamed = (scene: Scene, n: number): readonly string[] | null => {
  const here = unionBefore(scene);
  const named = [...scene.memory.recent.filter((id) => !here.includes(id)), ...here];
  return n === 2 && named.length >= 2 ? named.slice(-2) : null;
};

export const fromList = (scene: Scene, candidate: Candidate): Attached | null => {
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
  const set = candidate.kind === 'topN' ? lastNamed(scene, candidate.n) : null;
  if (set !== null && candidate.kind === 'topN') {
    const found = spread(scene, { ...candidate, kind: 'group', ids: set, parts: set.map(() => null) });
    if (found?.rule === 'respectively') return found;
  }
  return attached(subjectOf(candidate, scene), candidate.span, candidate.kind === 'company' ? 'named' : candidate.kind);
};
