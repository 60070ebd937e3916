import type { charts as english } from '../../en/messages/charts.ts';

export const charts: Record<keyof typeof english, string> = {
  'charts.source': '来源：{list}',
  'charts.source.briefs': '简讯，据{outlets}',
  'charts.source.unknown': '发布方不详',
  'charts.source.more': '另有{n}家',
  'charts.note.dotted': '虚线：其间没有数字',
  'charts.note.expected': '空心：预测或计划',
  'charts.note.announced': '括号内为公布日期',
  'charts.note.rest': '另有{n}个数字未画出',
  'charts.market': '市场',
  'charts.together': '{companies}合计',
  'charts.part': '{company}（{part}）',
  'charts.beside': '{name}（{beside}）',
  'charts.alt': '{title}（{subtitle}）。{series}。',
  'charts.alt.series': '{name}：{points}',
  'charts.alt.point': '{when}{amount}',
  'charts.alt.forecast': '{point}（预测）',
  'charts.alt.plan': '{point}（计划）',
  'charts.alt.rest': '另有{n}个数字',
};
