import { metricIds } from '../lexicon/metric.ts';
import { metrics } from '../lexicon/metrics.ts';
import { typedKey } from '../lexicon/typed.ts';
import { askingOf } from '../locales/asking.ts';
import { languages } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { decideFamily } from './decide-family.ts';
import { families, isFamily, type FamilyId } from './families.ts';

const familyIds: readonly FamilyId[] = Object.keys(families).filter(isFamily);

/** A metric's family is the one of its own name, else the one that it stands first in. */
export const familyOfMetric = (metric: string): FamilyId | null =>
  familyIds.find((family) => family === metric) ??
  familyIds.find((family) => families[family][0] === metric) ??
  familyIds.find((family) => families[family].some((each) => each === metric)) ??
  null;

const labelled = (typed: string): string | null =>
  metricIds.find((id) => languages.some((language) => typedKey(metrics[id].label[language]) === typedKey(typed))) ??
  null;

/** The family of figures that a person names by its id, a metric's id, or words of any language; null for an unknown one. */
export const resolveFamily = (typed: string): FamilyId | null => {
  const text = normalise(typed).trim().toLowerCase();
  if (isFamily(text)) return text;
  const metric = metricIds.find((id) => id === text) ?? labelled(text);
  if (metric !== null) return familyOfMetric(metric);
  for (const language of languages) {
    const family = decideFamily(text, askingOf(language), { company: true, scope: false, counted: false });
    if (family !== null) return family;
  }
  return null;
};
