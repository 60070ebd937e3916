import type { AmountStyle } from '../amount-style.ts';
import { digitsWriter } from '../digits.ts';

const currencies: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  HKD: '港元',
  TWD: '新台币',
  SGD: '新加坡元',
  AUD: '澳元',
  CAD: '加元',
  INR: '卢比',
  CHF: '瑞士法郎',
};

const write = digitsWriter('zh');

/** 3800亿元, 524亿美元, 44.5%. */
export const amounts: AmountStyle = {
  digits: (decimal, scaled) => write(decimal, !scaled),
  scales: [
    { power: 12, word: () => '万亿' },
    { power: 8, word: () => '亿' },
    { power: 4, word: () => '万' },
  ],
  decimals: 4,
  percent: ({ sign, text }) => `${sign}${text}%`,
  points: ({ sign, text }) => `${sign}${text}个百分点`,
  rank: ({ text }) => `第${text}位`,
  multiple: ({ text }) => `${text}倍`,
  money: ({ sign, text }, currency) => `${sign}${text}${currencies[currency] ?? ` ${currency}`}`,
  approx: (amount) => `约${amount}`,
  lt: (amount) => `低于${amount}`,
  le: (amount) => `最高${amount}`,
  gt: (amount) => `超过${amount}`,
  ge: (amount) => `至少${amount}`,
  range: (low, high) => `${low}至${high}`,
};
