import { phrase } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { nothing } from '../../times/reading.ts';
import { month, number, ordinal, unit } from './words.ts';

export const noTimes: readonly Rule[] = [
  phrase(
    `en glissement (?:annuel|trimestriel|mensuel)|d'un (?:trimestre|an|mois) (?:sur|à) l'autre|d'une année (?:sur|à) l'autre`,
    () => nothing,
  ),
  phrase(`(?:sur|en) (?:un|1) (?:an|trimestre|mois)|sur une année|sur une base annuelle`, () => nothing),
  phrase(`trimestre (?:sur|à|après|par) trimestre|année (?:sur|après) année|an après an`, () => nothing),
  phrase(
    `(?:${ordinal}|cinquième|sixième|septième|huitième|neuvième|dixième|\\d+e|${number}) (?:trimestres?|années?|mois|semestres?)(?: de suite)? (?:consécutifs?|consécutives?|d'affilée|de suite)`,
    () => nothing,
  ),
  phrase(`(?:${ordinal}|${number}) (?:trimestre|année) de (?:suite|hausse|baisse|croissance)`, () => nothing),
  phrase(
    `(?:${month}|${ordinal} (?:trimestre|semestre)|T[1-4]) de (?:la même année|cette année-là|l'année suivante)`,
    () => nothing,
  ),
  phrase(`(?:les )?années ${yearSource}`, () => nothing),
  phrase(`(?:${number}) (?:à|ou) (?:${number}) (?:${unit})`, () => nothing),
];
