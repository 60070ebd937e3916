const opening =
  /^[\s*_>]{0,4}(?<city>\p{Lu}[\p{L}.'’ -]{1,30})(?<rest>(?:[,/]\s?[^—–\n]{0,48}?)?\s{0,2}(?:\([^)]{2,40}\)\s?)?)(?:[—–]|--|\s-\s)/u;

const chinese =
  /^[\s(（【]{0,2}(?:[\p{Script=Han}]{2,8}\d{1,2}月\d{1,2}日|[\p{Script=Han}\d月日]{2,16})(?:电|電|讯|訊|消息)[\s)）】]/u;

/** Code units that "MEXICO CITY, February 20 (Reuters) —", （新华社北京4月3日电） take at a paragraph's start; 0 where there is none. Where a report was written is not where something is measured. */
export const datelineLength = (paragraph: string): number => {
  const start = paragraph.slice(0, 140);
  const found = opening.exec(start);
  const isDated =
    found !== null && (/[\d(]/u.test(found.groups?.['rest'] ?? '') || /^\p{Lu}{3}/u.test(found.groups?.['city'] ?? ''));
  return (isDated ? found[0].length : chinese.exec(start)?.[0].length) ?? 0;
};
