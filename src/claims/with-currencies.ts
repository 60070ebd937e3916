import type { Language } from '../text/language.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Sentence } from './reading.ts';

const moneyHeads = ['revenue', 'profit', 'capex', 'capex-commitment', 'market-size'];

const countHeads = ['units', 'servers', 'headcount', 'hires', 'contract-count'];

/** "48,4 milliards de chiffre d'affaires", "28.8 billion in revenue": a scaled number of what is always money. */
const isOfTakings = (text: string, { span, value }: Quantity): boolean =>
  Number(value) >= 1e6 &&
  /^\s*(?:de |d'|in |of )(?:son |ses |its )?(?:chiffre d'affaires|revenus?|recettes|ventes annuelles|bénéfices?|dépenses|investissements?|capex|revenues?|sales|profits?|net income|capital spending)/iu.test(
    text.slice(span.end, span.end + 40),
  );

/** Words of things that are counted by the million. */
const counting =
  /\b(?:nombre|abonn|client|utilisat|usager|transaction|visiteur|joueur|télécharg|exemplaire|écoul|vend(?:u|ait)|number of|users?|subscribers?|customers?|players?|downloads?|visits?|accounts?)|用户|会员|客户|人次|玩家|下载|订单|客流|播放|人口|月活|日活|量(?:约|近|超|达到?|为)?$/iu;

const speaksOfCounts = (text: string, { heads, span }: Sentence, at: number): boolean =>
  heads.some((head) => countHeads.includes(head.metric) && head.span.start < at) ||
  counting.test(text.slice(span.start, at));

/** "après 9,8 milliards": of one kind with what stands before it. */
const isCompared = (text: string, at: number): boolean =>
  /(?:\b(?:après|contre|au lieu de|face à|against|versus|vs\.?)|[比较由从])\s{0,2}$/iu.test(
    text.slice(Math.max(0, at - 12), at),
  );

/** "10,8 millions de Switch", 1240万单: what is counted has a name that no table holds. */
const hasName = (text: string, language: Language, { times }: Sentence, end: number): boolean =>
  language === 'zh'
    ? /^\s?(?!左右|以上|上下|以内|多)[\p{L}]/u.test(text.slice(end, end + 4))
    : /^\s(?:de |d'|of )/u.test(text.slice(end, end + 5)) &&
      !times.some(({ span }) => span.start > end && span.start <= end + 4);

/** An English amount carries its sign: a bare million there is a count, unless money stands before it in the sentence. */
const mayBeBare = (language: Language, before: readonly Quantity[]): boolean =>
  language !== 'en' || before.some(({ kind }) => kind === 'money');

/** "plus de 100 milliards, …": French leaves the currency out once it is known; thousands of millions of things have their noun. */
const isBareBillions = (text: string, { span, value }: Quantity): boolean =>
  Number(value) >= 1e9 && /milliards?$/iu.test(text.slice(span.start, span.end));

const isScaled = (text: string, { span, value }: Quantity): boolean =>
  Number(value) >= 1e6 && /(?:ons?|bn|mn|m|b|ards?|[亿億万萬])$/iu.test(text.slice(span.start, span.end));

/** "6,9 milliards de couronnes (640 millions d'euros)": the second only restates the first. */
const isBracketed = (text: string, { span }: Quantity): boolean =>
  /[(（](?:[\p{L}' ]{0,16} )?$/u.test(text.slice(Math.max(0, span.start - 20), span.start));

/** "…, à 4,42 milliards" behind an amount in euros: a bare scaled number is money where its sentence speaks of money. */
export const withCurrencies = (
  text: string,
  language: Language,
  sentences: readonly Sentence[],
): readonly Sentence[] => {
  let currency: string | null = null;
  let isMoneyLast = false;
  const isMoney = (sentence: Sentence, quantity: Quantity, index: number): boolean => {
    if (quantity.kind !== 'count' || quantity.noun !== undefined) return false;
    if (isOfTakings(text, quantity)) return true;
    if (hasName(text, language, sentence, quantity.span.end)) return false;
    if (!mayBeBare(language, sentence.quantities.slice(0, index))) return false;
    const head = sentence.heads.findLast((one) => one.span.end <= quantity.outer.start);
    const isCounted = head !== undefined && counting.test(text.slice(head.span.end, quantity.outer.start));
    if (head !== undefined && moneyHeads.includes(head.metric) && !isCounted) return true;
    return (
      ((isMoneyLast && isCompared(text, quantity.outer.start)) ||
        !speaksOfCounts(text, sentence, quantity.outer.start)) &&
      (isBareBillions(text, quantity) || (isMoneyLast && isScaled(text, quantity)))
    );
  };
  return sentences.map((sentence) => {
    const quantities = sentence.quantities.map((quantity, index) => {
      const read =
        currency !== null && isMoney(sentence, quantity, index)
          ? { ...quantity, kind: 'money' as const, unit: currency, currencyAssumed: true }
          : quantity;
      if (quantity.kind === 'money' && (currency === null || !isBracketed(text, quantity))) currency = quantity.unit;
      if (read.kind === 'money' || read.kind === 'count') isMoneyLast = read.kind === 'money';
      return read;
    });
    return { ...sentence, quantities };
  });
};
