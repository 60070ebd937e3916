import type { MetricId } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import { type Measure, measured } from './measured.ts';
import type { Reading, Sentence } from './reading.ts';
import { tiesOf } from './ties.ts';
import type { Told } from './told.ts';

/** What grows by a percentage; a share is stated in one. */
const growing: readonly MetricId[] = ['revenue', 'profit', 'units', 'capex', 'market-size', 'price-change'];

const verbs = ['up', 'down', 'growth', 'reach', 'hold', 'from', 'start', 'unrelated', 'ofMarket', 'ofOwn'];

/** Farther back than this the verb of another clause is forgotten. */
const reach = 70;

const leads = /^(?:\s?(?:by|de|d'|of|about|around|nearly|environ|près de|plus de|约|近|超|逾|了))*\s?$/u;

/** Words of a level: "profit was 12 %", "capex at 30 % of revenue". */
const stated = /(?<!\p{L})(?:at|to|of|was|were|is|are|à|est|sont|était|étaient)(?!\p{L})|[为是达占]/u;

/** "… ont cédé 15 % et les volumes 7 %", "sales fell 5 %, those abroad by 9 %": a growth whose verb stands with the growth before it. */
export const ellipticMeasure = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  told: readonly Told[],
): Measure | null => {
  const last = told.at(-1);
  const verb = told.findLast((one) => one.quantity.kind === 'percent');
  if (quantity.kind !== 'percent' || last === undefined || verb?.measure?.relation !== 'growth') return null;
  const gap = reading.text.slice(last.quantity.outer.end, quantity.outer.start);
  if (gap.length > reach || /[.;。；(（]/u.test(gap)) return null;
  const ties = tiesOf(sentence, 'percent').filter(
    ({ span }) => span.start >= last.quantity.span.end && span.end <= quantity.outer.start,
  );
  const head = ties.findLast((tie) => tie.head !== null)?.head ?? null;
  if (head === null || !growing.includes(head.metric)) return null;
  if (stated.test(reading.text.slice(head.span.end, quantity.outer.start))) return null;
  if (/^\s?(?:of|du|de|des|d'|的)/u.test(reading.text.slice(quantity.span.end, quantity.span.end + 5))) return null;
  if (
    ties.some(
      ({ cue, span }) => verbs.includes(cue) && !leads.test(reading.text.slice(span.start, quantity.outer.start)),
    )
  )
    return null;
  return measured('growth', head, verb.measure.sign, 'growth-elliptic');
};
