import type { Quantity } from '../text/quantity.ts';
import type { Reading } from './reading.ts';

/** Counted, but never shipped. */
const notSold =
  /^(?:people|persons?|users?|customers?|subscribers?|employees|staff|workers|stores?|shops?|cities|countries|dealers?|stations?|patents?|engineers?|jobs?|households?|members?|points?|sites?|models?|data ?cent(?:er|re)s?|buildings?|hours?|servers?|contracts?|abonnés?|clients?|magasins?|personnes?|salariés?|employés?|emplois?|villes?|pays|bornes?|foyers?|modèles?|utilisateurs?|个?(?:国家|城市|地区|门店|家|人|名|位|户|项|岗位|就业|用户|客户|员工|小时|款|座|站))/iu;

/** Whether what a count counts is people, places or deals rather than goods. */
export const isNeverSold = (reading: Reading, { noun }: Quantity): boolean =>
  noun !== undefined && notSold.test(reading.text.slice(noun.start, noun.end));
