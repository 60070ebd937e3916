/**
 * The words by which a language ties a figure to what is said of it. Each entry is the source of a regular expression
 * without groups that capture; the engine adds word borders where the language has them and matches without case.
 */
export interface Cues {
  /** Whether words stand apart, so that a cue must begin and end at a border. */
  readonly spaced: boolean;
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Nouns of growth without a direction: "growth rate", 增速. */
  readonly growth: readonly string[];
  /** What makes any percentage a growth: "year on year", 同比. */
  readonly yearOnYear: readonly string[];
  /** Right before a figure: what a change arrived at ("to", 至). */
  readonly reach: readonly string[];
  /** Right before a figure: what it is compared with or came from ("from", "contre", 比). */
  readonly from: readonly string[];
  /** Right before the first of two figures that something moved between: "from A to B". */
  readonly start: readonly string[];
  /** Before a span of time: it is what the figure is compared with, not what it is for. */
  readonly than: readonly string[];
  /** Verbs of having a part of a market. */
  readonly hold: readonly string[];
  readonly each: readonly string[];
  readonly respectively: readonly string[];
  readonly together: readonly string[];
  /** "the top N": `N` stands for a number. */
  readonly topN: readonly string[];
  readonly rest: readonly string[];
  /** "the company", 该公司: the last one spoken of. */
  readonly corefer: readonly string[];
  /** Right before a name: it is not whom the figure is of ("behind", "rivaliser avec", 落后于). */
  readonly beside: readonly string[];
  /** Right after a name: the same ("rivals", 等竞争对手). */
  readonly besideAfter: readonly string[];
  readonly forecast: readonly string[];
  readonly plan: readonly string[];
  readonly hypothetical: readonly string[];
  readonly says: readonly string[];
  /** Between two amounts: the second is the first in another currency. */
  readonly equals: readonly string[];
  /** After a share: what it is a share of, when that is the whole market. */
  readonly ofMarket: readonly string[];
  /** After a share: what it is a share of, when that is the world's total. */
  readonly ofWorld: readonly string[];
  /** After a share: what it is a share of, when that is the company's own takings. */
  readonly ofOwn: readonly string[];
  /** Things that are no metric of ours: stock prices, stakes, fines. */
  readonly unrelated: readonly string[];
  /** Who measures markets without being named: what they foretell is the market's. */
  readonly researchers: readonly string[];
  /** What was before the time of the story: "had grown", "avait mesuré", 此前. */
  readonly background: readonly string[];
  /** The stock exchange: what moves there is a share's price. */
  readonly stocks: readonly string[];
  /** Wishes: a rank behind one is not held. */
  readonly aspires: readonly string[];
  /** Nouns after a nationality that make it a property of a company, not a place that is measured. */
  readonly actors: readonly string[];
  /** Kinds of profit, growth or revenue that set a series apart, by the name that the claim carries. */
  readonly bases: Readonly<Record<string, readonly string[]>>;
  readonly newWork: readonly string[];
}
