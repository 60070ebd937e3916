import { type DayOrder, parseDate } from '../../text/dates.ts';
import { type Published, publishedBy } from '../metadata/local-day.ts';
import { type Stamp, readStamp } from '../metadata/read-day.ts';

/** Named values of a file, as yet unchecked. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of the named fields that holds words. */
export const wordsOf = (fields: Fields, ...names: readonly string[]): string | null => {
  const value = names.map((name) => fields[name]).find((found) => typeof found === 'string' && found.trim() !== '');
  return typeof value === 'string' ? value.trim() : null;
};

export const listOf = (fields: Fields, name: string): readonly string[] => {
  const value = fields[name];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((entry) => typeof entry === 'string');
};

/** How exports name the day of publication, without case, hyphens and underscores; those of a change come last. */
const dayNames = [
  'publishedon',
  'datepublished',
  'published',
  'publishedat',
  'publishdate',
  'publisheddate',
  'publishedtime',
  'publishtime',
  'firstpublished',
  'publicationdate',
  'datedepublication',
  'datepublication',
  'dateparution',
  '发布时间',
  '发布日期',
  '发表时间',
  '發布時間',
  'pubdate',
  'pubtime',
  'parselypubdate',
  'citationpublicationdate',
  'releasedate',
  'date',
  '日期',
  '时间',
  'dcdate',
  'posted',
  'postedon',
  'dateposted',
  'issued',
  'created',
  'createdat',
  'createat',
  'datecreated',
  'time',
  'timestamp',
  'updated',
  'updatedat',
  'lastmod',
  'modified',
  'datemodified',
];

/** Names as they are compared: without case, blanks, hyphens, underscores and the colon of a prefix. */
export const plainName = (name: string): string => name.replace(/[\s_:-]/g, '').toLowerCase();

const stampFrom = (value: unknown, order: DayOrder | null): Stamp | null => {
  if (value instanceof Date) return readStamp(value.toISOString());
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const day = parseDate(String(value), order);
  return readStamp(String(value)) ?? (day === null ? null : { day, at: null });
};

/** When one of the fields says that something was published, or null. */
export const stampAmong = (fields: Fields, order: DayOrder | null = null): Stamp | null => {
  const named = new Map(Object.entries(fields).map(([name, value]) => [plainName(name), value]));
  return dayNames.map((name) => stampFrom(named.get(name), order)).find((stamp) => stamp !== null) ?? null;
};

/** The words among the values of fields; a date as it was written. */
export const wordsAmong = (fields: Fields): readonly string[] =>
  Object.values(fields)
    .map((value) => (value instanceof Date ? value.toISOString() : value))
    .filter((value) => typeof value === 'string');

/**
 * When the fields say that something was published; other fields tell by which clock.
 *
 * @param order Of day and month in 03/05/2024, where it is known.
 */
export const publishedAmong = (fields: Fields, order: DayOrder | null = null): Published =>
  publishedBy(stampAmong(fields, order), wordsAmong(fields));
