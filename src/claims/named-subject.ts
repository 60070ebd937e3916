import { companies } from '../lexicon/companies.ts';
import type { Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import type { Subject } from './claim.ts';
import type { Attached, Scene } from './scene.ts';

export const company = (id: string, part: string | null): Subject =>
  part === null ? { type: 'company', id } : { type: 'company', id, part };

const distinct = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) === index);

export const idsOf = (candidates: readonly Candidate[]): readonly string[] =>
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
    distinct([
      ...(memory.topic?.candidate.kind === 'company' ? [memory.topic.candidate.id] : []),
      ...idsOf(candidates.filter((candidate) => candidate.span.end <= quantity.span.start)),
    ]),
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

const former = /former|前者/iu;

const pair = /latter|former|后者|前者|dernier|dernière/iu;

/** "The latter", "the former", 后者. */
export const namesOneOfPair = ({ reading }: Scene, { span }: Candidate): boolean =>
  pair.test(reading.text.slice(span.start, span.end));

/** "Yet the latter keeps a lead": the last company named before, in the sentence or the one behind it; "the former" is the one before that. */
const oneOfPair = (candidate: Candidate, scene: Scene): Subject | null => {
  const { reading, candidates, memory } = scene;
  if (!namesOneOfPair(scene, candidate)) return null;
  const isLatter = !former.test(reading.text.slice(candidate.span.start, candidate.span.end));
  const here = idsOf(candidates.filter((one) => one.span.end <= candidate.span.start));
  const id = (here.length > 0 ? here : memory.last).at(isLatter ? -1 : -2);
  return id === undefined ? null : company(id, null);
};

/** "The world's largest chipmaker", "the Icheon-based firm": whom the article is about, however told. */
const described = /world's|-based|historique/iu;

/** What only a company has: "its capex" behind a word on a market is not the market's. */
const ownBooks: readonly (string | null)[] = ['capex', 'profit', 'headcount'];

const pronoun = /^(?:it|its|il|elle|sa|son|ses|其|它)$/iu;

export const subjectOf = (candidate: Candidate, scene: Scene): Subject | null => {
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
      const words = scene.reading.text.slice(candidate.span.start, candidate.span.end);
      const other = oneOfPair(candidate, scene);
      if (other !== null) return other;
      if (scene.anchor.company !== null && described.test(words)) return company(scene.anchor.company, null);
      const isNoun = !pronoun.test(scene.reading.text.slice(candidate.span.start, candidate.span.end));
      const isOfBooks =
        ownBooks.includes(scene.measure?.head ?? null) && scene.memory.topic?.candidate.kind !== 'other';
      const topic = (isNoun || isOfBooks ? scene.memory.company : undefined) ?? scene.memory.topic?.candidate;
      const subject = topic === undefined || topic.kind === 'corefer' ? null : subjectOf(topic, scene);
      return subject?.type === 'company' && isUnitWord(scene, candidate.span) ? withUnit(scene, subject) : subject;
    }
  }
};

export const attached = (subject: Subject | null, span: Span | null, rule: string): Attached | null =>
  subject === null ? null : { subjects: [subject], span, rule };
