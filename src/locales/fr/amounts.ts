import type { AmountStyle, Written } from '../amount-style.ts';
import { digitsWriter } from '../digits.ts';

interface Currency {
  readonly one: string;
  readonly many: string;
}

const currencies: Readonly<Record<string, Currency>> = {
  CNY: { one: 'yuan', many: 'yuans' },
  USD: { one: 'dollar', many: 'dollars' },
  EUR: { one: 'euro', many: 'euros' },
  GBP: { one: 'livre sterling', many: 'livres sterling' },
  JPY: { one: 'yen', many: 'yens' },
  KRW: { one: 'won', many: 'wons' },
  HKD: { one: 'dollar de Hong Kong', many: 'dollars de Hong Kong' },
  TWD: { one: 'dollar de Taïwan', many: 'dollars de Taïwan' },
  SGD: { one: 'dollar de Singapour', many: 'dollars de Singapour' },
  AUD: { one: 'dollar australien', many: 'dollars australiens' },
  CAD: { one: 'dollar canadien', many: 'dollars canadiens' },
  INR: { one: 'roupie', many: 'roupies' },
  CHF: { one: 'franc suisse', many: 'francs suisses' },
};

const write = digitsWriter('fr');

const nameOf = (currency: string, { scaled, belowTwo }: Written): string => {
  const names = currencies[currency];
  if (names === undefined) return currency;
  return belowTwo && !scaled ? names.one : names.many;
};

/** "milliards de yuans", "milliards d’euros", "380 000 yuans". */
const joined = (number: Written, name: string): string => {
  if (!number.scaled || !/^\p{Ll}/u.test(name)) return `${number.text}\u00A0${name}`;
  return /^[aeiou]/.test(name) ? `${number.text} d’${name}` : `${number.text} de ${name}`;
};

/** 380 milliards de yuans, 52,4 milliards de dollars, 44,5 % (no-break spaces). */
export const amounts: AmountStyle = {
  digits: (decimal) => write(decimal, true).replaceAll('\u202F', '\u00A0'),
  // A French billion is a million millions: the press writes "1 200 milliards".
  scales: [
    { power: 9, word: (belowTwo) => (belowTwo ? '\u00A0milliard' : '\u00A0milliards') },
    { power: 6, word: (belowTwo) => (belowTwo ? '\u00A0million' : '\u00A0millions') },
  ],
  decimals: 3,
  percent: ({ sign, text }) => `${sign}${text}\u00A0%`,
  points: ({ sign, text, belowTwo }) => `${sign}${text}\u00A0${belowTwo ? 'point' : 'points'}`,
  rank: ({ text }) => `n°\u00A0${text}`,
  multiple: ({ text }) => `${text}\u00A0fois`,
  money: (number, currency) => `${number.sign}${joined(number, nameOf(currency, number))}`,
  approx: (amount) => `environ ${amount}`,
  lt: (amount) => `moins de ${amount}`,
  le: (amount) => `jusqu’à ${amount}`,
  gt: (amount) => `plus de ${amount}`,
  ge: (amount) => `au moins ${amount}`,
  range: (low, high) => `${low} à ${high}`,
};
