import { latinNouns } from '../../quantities/latin-nouns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const stops = words(`
  a an the and or but nor of to in on at by for from with within without into onto over under above below between
  among during since until till before after across through per as than that which who whose where when while if
  because so then now also only just even still yet not no is are was were be been being has have had does do did will
  would can could may might must shall should says said say remains remain includes include means makes made its his
  her their our your this these those it he she they we you i there here today yesterday tomorrow this last next each
  every both all such via versus vs compared against amid despite including according up down off out ahead behind
  respectively plus minus about around versus pm am
`);

const measures = words(`
  year years month months week weeks day days hour hours minute minutes second seconds quarter quarters decade decades
  century centuries years-old year-old time times
  meters metres kilometers kilometres miles yards feet inches square acres hectares degrees watts kilowatts megawatts gigawatts
  terawatts kilowatt-hours watt-hours bytes kilobytes megabytes gigabytes terabytes petabytes exabytes bits megabits
  gigabits nanometers nanometres tons tonnes kilograms kilos grams litres liters pounds ounces hertz megahertz gigahertz
  km km2 sqm kg mw gw kwh mwh gwh twh gb tb pb mb nm mm cm ghz mhz percentage basis points point percents
  milliseconds microseconds nanoseconds volts amps o'clock bps pixels
`);

const openers = words(`
  the its their our some about over nearly almost around only just with in at all these those this and of for from to
  more another other first last as by an roughly approximately up has have had are were added opened operates employs
  serves currently today now plus meanwhile some
`);

const refusers = words(
  'top fortune page chapter section no nos number version series figure table route gen global-500',
);

const irregular = words('people staff men women children personnel headcount aircraft cattle police crew');

const notPlural = words(`
  was is its this has as us plus news versus less across business analysis basis series process access always perhaps
  does says gas bus virus status address bonus campus census focus apparatus thus ours yours his
  amazon's sales
`);

/** Finds what a number counts in English. */
export const noun = latinNouns({
  link: ' ',
  linked: '(?!)',
  isPlural: (word) => irregular.has(word) || (/[^s']s$/.test(word) && word.length > 3 && !notPlural.has(word)),
  stops,
  measures,
  openers,
  refusers,
  definite: words('the these those all both its their other last first next same two remaining'),
  runs: false,
});
