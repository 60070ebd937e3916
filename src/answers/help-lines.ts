import type { Library } from '../library/library.ts';
import { showCompany, showMarket, showMetric } from '../lexicon/shown-name.ts';
import type { Language } from '../text/language.ts';
import { candidatesOf } from './candidates.ts';
import { exampleLines } from './examples.ts';
import { groupBy } from './group-by.ts';

const most = 5;

const oftenest = (ids: readonly string[]): string | undefined =>
  groupBy(ids, (id) => id).toSorted((a, b) => b.length - a.length)[0]?.[0];

/** Lines that show what can be asked, for what this very library says most of. */
export const helpLines = (library: Library, language: Language): readonly string[] => {
  const shares = candidatesOf(library).filter(({ claim }) => claim.metric === 'market-share');
  const company = oftenest(
    shares.flatMap(({ claim: { subject } }) => (subject.type === 'company' ? [subject.id] : [])),
  );
  const market = oftenest(shares.flatMap((candidate) => candidate.market ?? []));
  return [
    ...exampleLines(library, language),
    ...(market === undefined ? [] : [`/rank market:${showMarket(market, language)}`]),
    ...(company === undefined
      ? []
      : [`/timeline company:${showCompany(company, language)} metric:${showMetric('market-share', language)}`]),
    '/conflicts',
  ].slice(0, most);
};
