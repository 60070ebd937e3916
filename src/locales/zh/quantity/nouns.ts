import type { Span } from '../../../text/span.ts';
import type { NounReader } from '../../quantities/grammar.ts';
import { isLess, type Numeral } from '../../quantities/numeral.ts';
import { anyOf, matchAt } from '../../quantities/pattern.ts';

const classifiers = '名位人台个家部辆套座项份款所间架艘条只枚张颗片块件宗笔支栋门户艘株处'
  .split('')
  .concat('人次', '万台');

/** After these classifiers the words measure time or shares. */
const refused =
  /(?:多|余)? ?个?(?:月|小时|季度|季|工作日|百分|年|星期|礼拜|世纪|半|人民币|交易日|基点|点(?!位)|财年|学期|轮次|维度)|(?:多|余)? ?(?:人口|人行|人均|人民|人工|人物|位数|件事|条约|家伙)/y;

const counted = [
  '国家和地区',
  '国家和城市',
  '国家',
  '地区',
  '地域',
  '城市',
  '可用区',
  '省份',
  '省市',
  '数据中心',
  '机房',
  '区域',
  '员工',
  '工程师',
  '研发人员',
  '人员',
  '职位',
  '岗位',
  '服务器',
  '机柜',
  '芯片',
  '合同',
  '合约',
  '订单',
  '项目',
  '客户',
  '用户',
  '开发者',
  '会员',
  '订户',
  '企业',
  '公司',
  '机构',
  '银行',
  '供应商',
  '厂商',
  '合作伙伴',
  '伙伴',
  '商家',
  '门店',
  '店铺',
  '工厂',
  '汽车',
  '新车',
  '电动车',
  '手机',
  '智能手机',
  '机器人',
  '专利',
  '产品',
  '模型',
  '应用',
  '基站',
  '基地',
  '研究院',
  '实验室',
  '投资人',
  '股东',
  '股份',
  '股',
];

const isRead = (text: string, numeral: Numeral): boolean =>
  !(numeral.written === 'words' && numeral.value === '1') &&
  isLess('0', numeral.value) &&
  !/[第前每首]$/.test(text.slice(Math.max(0, numeral.span.start - 1), numeral.span.start));

const classifier = new RegExp(`[多余]? ?(${anyOf(classifiers)})`, 'y');

const rest = new RegExp(`(?:(?!的|了|在|和|与|是|为|领先|比)[一-鿿A-Za-z]){0,8}?${anyOf(counted)}`, 'y');

/** 3000员工, without a classifier. */
const bareNoun = new RegExp(` ?${anyOf(counted)}`, 'y');

const tail =
  /(?:(?!左右|以上|以下|以内|上下|之多|不等)[一-鿿]){0,4}(?=[，。；、,;)（(：:]|左右|以上|以下|以内|上下|之多|不等|$)/y;

/** Finds what a number counts in Chinese: its classifier and the noun, where that is known or ends the clause. */
export const noun: NounReader = (text, numeral): Span | undefined => {
  const { end } = numeral.span;
  if (!isRead(text, numeral) || matchAt(refused, text, end) !== null) return undefined;
  const found = matchAt(classifier, text, end);
  const bare = found === null ? matchAt(bareNoun, text, end) : null;
  if (found === null) return bare === null ? undefined : { start: end, end: end + bare[0].length };
  const start = end + found[0].length - (found[1]?.length ?? 0);
  const after = end + found[0].length;
  const known = matchAt(rest, text, after) ?? matchAt(tail, text, after);
  return { start, end: after + (known?.[0].length ?? 0) };
};
