import { showCompany } from '../lexicon/shown-name.ts';
import { formatQuantity } from '../locales/amounts.ts';
import { say, type MessageKey } from '../locales/say.ts';
import type { Language } from '../text/language.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './merge.ts';
import { ownerElsewhere } from './misnamed.ts';
import { isSlip, isTransposed } from './misprints.ts';
import { anew, daysApart } from './told-on.ts';
import { isOneWitness } from './witness.ts';

const sourceOf = (cluster: Cluster): string | null =>
  cluster.find(({ claim }) => claim.attribution.source !== null)?.claim.attribution.source ?? null;

const isDifferentlyDefined = ([a]: Cluster, [b]: Cluster): boolean =>
  a.market !== b.market || a.claim.basis !== b.claim.basis;

const reasonOfOneHouse = (a: Cluster, b: Cluster): MessageKey => {
  const apart = daysApart(a, b);
  if (apart === null) return 'answers.conflict.articles';
  return apart >= anew ? 'answers.conflict.restated' : 'answers.conflict.tellings';
};

/** A reason with what it names. */
interface Reason {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string>>;
}

const misnamedOf = (clusters: readonly Cluster[], all: readonly Candidate[], language: Language): readonly Reason[] =>
  clusters.flatMap((cluster) => {
    const owner = ownerElsewhere(cluster, all);
    if (owner === null) return [];
    const amount = formatQuantity(language, cluster[0].claim.quantity);
    return [{ key: 'answers.conflict.name', values: { amount, name: showCompany(owner, language) } }];
  });

/** Why two figures that should be one are not, as far as the articles show; the surest reason first. */
const reasonsOf = (a: Cluster, b: Cluster): readonly Reason[] => {
  const [one, other] = [sourceOf(a), sourceOf(b)];
  const definition: readonly Reason[] = isDifferentlyDefined(a, b) ? [{ key: 'answers.conflict.definition' }] : [];
  if (isSlip(a, b)) return [{ key: 'answers.conflict.slip' }];
  if (one !== null && other !== null && one !== other)
    return [{ key: 'answers.conflict.houses', values: { a: one, b: other } }, ...definition];
  if (definition.length > 0) return definition;
  if (a[0].article.id === b[0].article.id) return [{ key: 'answers.conflict.article' }];
  if (isTransposed(a, b)) return [{ key: 'answers.conflict.typo' }];
  if (isOneWitness(a[0].article, b[0].article)) return [{ key: 'answers.conflict.tellings' }];
  return one !== null && one === other
    ? [{ key: reasonOfOneHouse(a, b), values: { a: one } }]
    : [{ key: 'answers.conflict.articles' }];
};

/** Why figures that should be one are not, in words. */
export const reasonFor = (rivals: readonly Cluster[], all: readonly Candidate[], language: Language): string => {
  const [one, other] = rivals;
  const misnamed = misnamedOf(rivals, all, language);
  const found = one === undefined || other === undefined ? [] : reasonsOf(one, other);
  return (misnamed.length > 0 ? misnamed : found)
    .map(({ key, values = {} }) => say(language, key, values))
    .join(language === 'zh' ? '' : ' ');
};
