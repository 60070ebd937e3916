import { companies } from './companies.ts';

/** Suffixes that news agencies set behind a symbol of New York. */
const americanSuffix = /\.(?:N|O|OQ|K|US)$/;

/** The one form of a listing that others are led back to: BABA.N → BABA, 00700.HK → 700.HK, SH600519 → 600519.SS. */
const canonical = (written: string): string =>
  written
    .toUpperCase()
    .replace(americanSuffix, '')
    .replace(/^0+(?=\d+\.HK$)/, '')
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

const listed: ReadonlyMap<string, string> = new Map(
  companies.flatMap(({ id, tickers }) => tickers.map((ticker) => [canonical(ticker), id] as const)),
);

const withExchange = /^([A-Z]+|港股)\s?[:：]\s?([A-Z0-9&.-]+)$/i;

/** The company that a ticker stands for in any usual form: BABA, BABA.N, NYSE: BABA, 0700.HK, HKG: 700, $BABA. */
export const companyOfTicker = (written: string): string | null => {
  const [, exchange, symbol] = withExchange.exec(written) ?? [];
  const suffix = exchange === undefined ? '' : exchanges[exchange.toUpperCase()];
  if (suffix === undefined) return null;
  const code = symbol === undefined ? written.replace(/^\$/, '') : `${symbol}${symbol.endsWith(suffix) ? '' : suffix}`;
  return listed.get(canonical(code)) ?? null;
};
