import { countChinese } from '../prose.ts';
import { outletNamed } from '../metadata/outlets.ts';
import { type PrintedDay, daysIn } from '../metadata/read-day.ts';

/** What may stand beside a date in a byline: a label, a weekday, a zone, a reading time. */
const beside =
  /(?<!\p{L})(?:first|publication|published|updated|modified|updat|posted|edited|written|released?|press|news|communiqué|presse|last|on|at|in|the|and|date|dated|publi[ée]e?|post[ée]e?|rédigé|écrit|mis|mise|modifié|jour|le|la|les|l|et|dans|[àa]|par|by|rédaction|staff|gmt|utc|ist|bst|[ecmp][sd]t|et|pt|cet|cest|am|pm|min(?:ute)?s?|read|de|du|lecture|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?!\p{L})|[发發](?:布|表|佈)(?:时间|時間|日期|于|於)?|时间|時間|日期|更新(?:时间|時間|于|於)?|(?:星期|[周週]|礼拜|禮拜)[一二三四五六日天]?|[上下]午|凌晨|北京时间/giu;

const clock =
  /\d{1,2}\s?[:h时時：.]\s?\d{2}(?:\s?[:：分]\s?\d{2})?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s?(?:h(?!\p{L})|[ap]\.?m\b)|(?:gmt|utc)?[+-]\d{2}:?\d{2}(?!\d)|\d{1,2}(?=[\s-]+min)/giu;

const labelled =
  /(?:来源|來源|出处|出處|作者|编辑|編輯|责任编辑|責任編輯|责编|責編|记者|記者|文|source|auteur|author|editor)\s*[:：/｜|]\s*[^\s:：|｜]{1,20}/giu;

/** How often it was read, and how many answered. */
const counted =
  /(?<![\d.,])\d[\d.,]{0,8}\s?[km万]?\s?(?:comments?|commentaires?|replies|réponses?|views?|vues?|shares?|partages?|likes?|reads|lectures|words|mots|条评论|次(?:阅读|浏览)|人(?:阅读|参与)|阅读|评论|浏览)(?!\p{L})|(?:评论|評論|阅读|閱讀|浏览|瀏覽|点击|點擊|点赞|人气|字数|comments?|commentaires?|views?|vues?)(?:数|數|量|次数)?\s?[:：(（]?\s?\d[\d.,]{0,8}\s?万?[)）]?|(?<!\p{L})(?:no|aucun|leave a|laisser un) comment(?:aire|s)?(?!\p{L})/giu;

/** Only names: each word begins with a capital, or a few Chinese characters that tell of no period. */
const isNames = (text: string): boolean => {
  const words = text.split(/[^\p{L}\p{N}'’.&-]+/u).filter((word) => word !== '' && word !== '-');
  return (
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:(?!截至|季|财|年|月|止)[\u3400-\u9fff]){1,6}$/.test(word))
  );
};

const without = (text: string, days: readonly PrintedDay[]): string =>
  days.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

const reduced = (text: string, days: readonly PrintedDay[]): string =>
  [labelled, counted, clock, beside]
    .reduce((rest, pattern) => rest.replace(pattern, ' '), without(text, days))
    .replace(/[\s•·●|｜–—\-，,、()（）[\]【】:：/.]+/g, ' ')
    .trim();

const announces = /updat|modif|mise? à jour|publi|post|更新|发布|發布|发表/i;

/** Two days in a line are a period or a table's head, unless one is that of a change. */
const isDated = (text: string, days: readonly PrintedDay[]): boolean =>
  days.length === 1 || (days.length === 2 && announces.test(text));

const isPlainByline = (text: string): boolean => {
  const days = daysIn(text);
  return isDated(text, days) && isNames(reduced(text, days));
};

/** A rubric or a word of the page, beside a date and parted from it by a bar or a dot. */
const isAside = (part: string): boolean => {
  const rest = reduced(part, daysIn(part));
  return rest.length <= 40 && !/\d/.test(rest) && rest.split(' ').length <= 5;
};

/** A line that holds a date and nothing but what a byline holds beside it. */
export const isByline = (text: string): boolean => {
  if (text.length > 200 || !/\d{4}/.test(text)) return false;
  if (isPlainByline(text)) return true;
  const parts = text.split(/[|｜•·●\t]| [–—-] /u);
  return parts.length > 1 && isDated(text, daysIn(text)) && parts.some(isPlainByline) && parts.every(isAside);
};

/** The day an account closes on, a share of something, an amount: no line that tells when it was printed. */
const tells = /[%％€$£¥]|截至|年度|季度|\b(?:ended|ending|since|until|by|clos|au|depuis|jusqu)\s*$/iu;

/** Most characters that may stand beside the date of such a line: names, a rubric, a count of comments. */
const mostBeside = 60;

/** A short line with one full day in it that says little else, as pages print above a text: "Tuesday 29 July 2025 - 08:12 - by M. C. - Carriers". */
export const isDayLine = (text: string): boolean => {
  const days = daysIn(text);
  const [first] = days;
  if (first === undefined || first.day === null || text.length > 140 || !isDated(text, days)) return false;
  const rest = reduced(text, days);
  const width = countChinese(rest) + rest.length;
  const hasFigure = /\d[.,]\d|\d\s?(?:billion|million|milliard|[亿億万萬])/u.test(rest);
  return (
    !hasFigure &&
    width <= mostBeside &&
    !tells.test(text.slice(0, first.start)) &&
    !/[%％€$£¥]/u.test(text) &&
    !/[.。!?！？]$/u.test(text.trim())
  );
};

/** Who printed it, where a byline says so: 来源：…, "Source: …", or a known outlet beside the date. */
export const sourceIn = (text: string): string | null => {
  const named = /(?:来源|來源|出处|出處|source)\s*[:：]\s*([^\s:：|｜,，;；]{2,24})/i.exec(text)?.[1];
  if (named !== undefined) return outletNamed(named) ?? named;
  return (
    text
      .split(/[\s|•·]+/)
      .map(outletNamed)
      .find((outlet) => outlet !== null) ?? null
  );
};
