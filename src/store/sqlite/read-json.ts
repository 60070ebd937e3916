import type { Comparator } from '../../text/quantity.ts';
import type { KnownFigure } from '../store.ts';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

const comparators: readonly Comparator[] = ['eq', 'approx', 'lt', 'le', 'gt', 'ge', 'range'];

const isKnownFigure = (value: unknown): value is KnownFigure =>
  isRecord(value) &&
  ['series', 'value', 'unit'].every((name) => typeof value[name] === 'string') &&
  ['from', 'to', 'high'].every((name) => isTextOrNull(value[name])) &&
  comparators.some((comparator) => comparator === value['comparator']);

const parse = (text: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
};

/** The figures of a JSON text; what is none is passed over. */
export const readKnown = (text: string): readonly KnownFigure[] => parse(text).filter(isKnownFigure);

/** The strings of a JSON text. */
export const readStrings = (text: string): readonly string[] =>
  parse(text).filter((value): value is string => typeof value === 'string');
