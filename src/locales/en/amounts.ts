import type { AmountStyle } from '../amount-style.ts';
import { digitsWriter } from '../digits.ts';

/** Signs stand before the number without a space, names with one. */
const currencies: Readonly<Record<string, string>> = {
  CNY: 'RMB ',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  TWD: 'NT$',
  SGD: 'S$',
  AUD: 'A$',
  CAD: 'C$',
  INR: '₹',
};

const write = digitsWriter('en');

/** RMB 380 billion, US$52.4 billion, 44.5%. */
export const amounts: AmountStyle = {
  digits: (decimal) => write(decimal, true),
  scales: [
    { power: 12, word: () => ' trillion' },
    { power: 9, word: () => ' billion' },
    { power: 6, word: () => ' million' },
  ],
  decimals: 3,
  percent: ({ sign, text }) => `${sign}${text}%`,
  points: ({ sign, text, one }) => `${sign}${text} ${one ? 'point' : 'points'}`,
  rank: ({ text }) => `No. ${text}`,
  multiple: ({ text }) => `${text} times`,
  money: ({ sign, text }, currency) => `${sign}${currencies[currency] ?? `${currency} `}${text}`,
  approx: (amount) => `about ${amount}`,
  lt: (amount) => `less than ${amount}`,
  le: (amount) => `up to ${amount}`,
  gt: (amount) => `more than ${amount}`,
  ge: (amount) => `at least ${amount}`,
  range: (low, high) => `${low} to ${high}`,
};
