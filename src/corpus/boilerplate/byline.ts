import { outletNamed } from '../metadata/outlets.ts';
import { dateIn } from '../metadata/read-day.ts';

/** What may stand beside a date in a byline: a label, a weekday, a zone, a reading time. */
const beside =
  /(?<!\p{L})(?:published|updated|posted|last|modified|on|at|date|publi[ée]e?|mis|jour|le|[àa]|par|by|gmt|utc|cst|e[sd]t|p[sd]t|cet|cest|am|pm|min(?:utes?)?|read|de|lecture|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?!\p{L})|发布(?:时间|于)?|发表(?:时间|于)?|时间|日期|更新(?:时间|于)?|星期.|周./giu;

const clock =
  /\d{1,2}\s?[:h时：]\s?\d{2}(?:\s?[:：]\s?\d{2})?(?:\s*[ap]\.?m\.?)?|(?:gmt|utc)?[+-]\d{2}:?\d{2}(?!\d)|\d{1,2}(?=\s+min)/gi;

const labelled = /(?:来源|來源|出处|作者|编辑|责任编辑|记者|文|source|auteur|author)\s*[:：/｜|]\s*[^\s:：|｜]{1,20}/gi;

/** Only names: each word begins with a capital, or a few Chinese characters that tell of no period. */
const isNames = (text: string): boolean => {
  const words = text.split(/[^\p{L}\p{N}'’.&-]+/u).filter((word) => word !== '' && word !== '-');
  return (
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:(?!截至|季|财|年|月|止)[\u3400-\u9fff]){1,6}$/.test(word))
  );
};

/** A line that holds a date and nothing but what a byline holds beside it. */
export const isByline = (text: string): boolean => {
  const date = text.length <= 160 ? dateIn(text) : null;
  if (date === null) return false;
  const rest = text.replace(date, ' ').replace(labelled, ' ').replace(clock, ' ').replace(beside, ' ');
  return isNames(rest.replace(/[\s•·|–—\-,，、()（）:：/.]+/g, ' ').trim());
};

/** Who printed it, where a byline says so: 来源：…, "Source: …", or a known outlet beside the date. */
export const sourceIn = (text: string): string | null => {
  const named = /(?:来源|來源|出处|source)\s*[:：]\s*([^\s:：|｜,，;；]{2,24})/i.exec(text)?.[1];
  if (named !== undefined) return outletNamed(named) ?? named;
  return (
    text
      .split(/[\s|•·]+/)
      .map(outletNamed)
      .find((outlet) => outlet !== null) ?? null
  );
};
