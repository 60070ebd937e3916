import type { Company, Unit } from '../company.ts';
import type { Name } from '../names.ts';

interface Spellings {
  readonly en: readonly Name[];
  /** Only what differs from English. */
  readonly fr?: readonly Name[];
  /** Simplified; without any, the English name is shown. */
  readonly zh?: readonly Name[];
}

interface CompanyEntry extends Spellings {
  readonly id: string;
  readonly home: string;
  readonly tickers?: readonly string[];
  /** December where left out. */
  readonly fiscalYearEnd?: number;
  readonly units?: readonly Unit[];
}

interface UnitEntry extends Spellings {
  readonly id: string;
  readonly name: string;
  readonly market?: string;
  readonly isProduct?: boolean;
}

const namesOf = ({ en, fr, zh }: Spellings) => ({ en, fr: fr ?? en, zh: zh ?? en });

/** One line of a company table, with what most companies share filled in. */
export const company = ({
  id,
  home,
  tickers = [],
  fiscalYearEnd = 12,
  units = [],
  ...spellings
}: CompanyEntry): Company => ({
  id,
  names: namesOf(spellings),
  tickers,
  home,
  fiscalYearEnd,
  units,
});

/** A unit of a company table. */
export const unit = ({ id, name, market, isProduct, ...spellings }: UnitEntry): Unit => ({
  id,
  name,
  names: namesOf(spellings),
  ...(market === undefined ? {} : { market }),
  ...(isProduct === undefined ? {} : { isProduct }),
});

/** Things that a company sells, each known by one name in all languages. */
export const products = (market: string, names: readonly Name[]): readonly Unit[] =>
  names.map((written) => {
    const name = typeof written === 'string' ? written : written.name;
    const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return unit({ id, name, market, isProduct: true, en: [written] });
  });
