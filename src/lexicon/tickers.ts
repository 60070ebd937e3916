import { matchesOf } from '../text/matches-of.ts';
import { companies } from './companies.ts';
import type { Mention } from './mention.ts';

/** Suffixes that news agencies set behind a symbol of New York. */
const americanSuffix = /\.(?:N|O|OQ|K|US)$/;

/** The one form of a listing that others are led back to: BABA.N → BABA, 00700.HK → 700.HK, SH600519 → 600519.SS. */
const canonical = (written: string): string =>
  written
    .toUpperCase()
    .replace(americanSuffix, '')
    .replace(/^0{1,5}(?=\d{1,5}\.HK$)/, '')
    .replace(/\.SH$/, '.SS');

const exchanges: Readonly<Record<string, string>> = {
  NYSE: '',
  NASDAQ: '',
  NASDAQGS: '',
  HKEX: '.HK',
  SEHK: '.HK',
  HKG: '.HK',
  HK: '.HK',
  港股: '.HK',
  SSE: '.SS',
  SHA: '.SS',
  SZSE: '.SZ',
  SHE: '.SZ',
  TSE: '.T',
  TYO: '.T',
  TWSE: '.TW',
  TPE: '.TW',
  KRX: '.KS',
  EPA: '.PA',
  ETR: '.DE',
  XETRA: '.DE',
  LON: '.L',
  LSE: '.L',
  AMS: '.AS',
  NSE: '.NS',
  SWX: '.SW',
};

const tickers = companies.flatMap(({ id, tickers: all }) => all.map((ticker) => [canonical(ticker), id] as const));

const listed: ReadonlyMap<string, string> = new Map(tickers);

/** Asian codes without their exchange, as they are typed: 00700, 300750. */
const listedByNumber: ReadonlyMap<string, string> = new Map(
  tickers.flatMap(([code, id]) => (/^\d+\./.test(code) ? [[code.replace(/\..*$/, ''), id] as const] : [])).reverse(),
);

const withExchange = /^([A-Z]+|港股)\s?[:：]\s?([A-Z0-9&.-]+)$/i;

const codeOf = (written: string): string | null => {
  const [, exchange, symbol] = withExchange.exec(written) ?? [];
  if (exchange === undefined || symbol === undefined) return canonical(written.replace(/^\$/, ''));
  const suffix = exchanges[exchange.toUpperCase()];
  return suffix === undefined ? null : canonical(symbol.endsWith(suffix) ? symbol : `${symbol}${suffix}`);
};

/** The company that a ticker stands for in any usual form: BABA, BABA.N, NYSE: BABA, 0700.HK, HKG: 700, $BABA, 00700. */
export const companyOfTicker = (written: string): string | null => {
  const code = codeOf(written);
  if (code === null) return null;
  return listed.get(code) ?? listedByNumber.get(code.replace(/^0+/, '')) ?? listedByNumber.get(code) ?? null;
};

const exchangeNames = [...Object.keys(exchanges), 'Nasdaq'].join('|');
const suffixes = 'HK|N|O|OQ|K|SS|SH|SZ|KS|T|TW|PA|DE|L|AS|MI|MC|NS|SW';

/** What a ticker looks like in an article: beside its exchange, after $ or with the exchange's suffix. */
const printed = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:(?:${exchangeNames})\s?[:：]\s?[A-Z0-9&.-]{1,10}(?<![.-])|\$[A-Z]{2,5}|[A-Z0-9]{2,10}\.(?:${suffixes}))(?![A-Za-z0-9])`,
  'g',
);

/** The listed companies that a text names by their tickers, in order. */
export const findTickers = (text: string): readonly Mention[] =>
  matchesOf(printed, text).flatMap((found) => {
    const id = companyOfTicker(found[0]);
    const span = { start: found.index, end: found.index + found[0].length };
    return id === null ? [] : [{ span, weak: false, kind: 'company' as const, id, part: null }];
  });
