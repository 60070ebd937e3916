/** What stands over answers that go through many figures, in ICU message format. */
export const surveys = {
  'surveys.timeline': '{subject}，{metric}：从{first}（{from}）到{last}（{to}），同一序列共{n}个数字。',
  'surveys.who': '{articles}篇文章引用了{source}的{n}个数字。{newest}',
  'surveys.who.none': '资料中没有文章引用{source}的此类数字。',
  'surveys.conflicts': '各来源在{n}处说法不一；最近公布的列在最前。',
  'surveys.conflicts.none': '资料中的各来源对此没有分歧。',
  'surveys.new': '自{since}以来，{articles}篇文章给出了{n}个新数字。{newest}',
  'surveys.new.none': '自{since}以来没有新数字；最新的文章发布于{newest}。',
  'surveys.new.undated': '自{since}以来没有新数字：资料中的文章均未注明日期。',
  'surveys.title.conflicts': '各来源的分歧',
  'surveys.title.new': '{since}以来的新数字',
  'surveys.capped': '另有{n}个数字未列出：请用公司、市场或时段缩小范围。',
};
