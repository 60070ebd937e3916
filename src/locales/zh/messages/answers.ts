import type { answers as english } from '../../en/messages/answers.ts';

export const answers: Record<keyof typeof english, string> = {
  'answers.title': '{metric} · {scope}',
  'answers.title.compare': '{metric}比较 · {scope}',
  'answers.title.passages': '相关段落',

  'answers.say.market-share':
    '{when}，{subject}在{market}的{many, select, yes {合计} other {}}份额{mode, select, forecast {预计} plan {目标} hypothetical {或} other {}}{link}{amount}{against}{source}。',
  'answers.say.world-share':
    '{when}，{subject}{mode, select, forecast {预计} plan {预计} hypothetical {或} other {}}占{market}的{amount}{against}{source}。',
  'answers.say.share-change':
    '{when}，{subject}在{market}的份额{mode, select, forecast {预计} hypothetical {或} other {}}{direction, select, fall {下降} other {上升}}{amount}{against}{source}。',
  'answers.say.rank':
    '{when}，{subject}在{market}{mode, select, forecast {预计} plan {力争} hypothetical {或} other {}}排名{amount}{against}{source}。',
  'answers.say.market-size':
    '{when}，{market}规模{mode, select, forecast {预计} plan {预计} hypothetical {或} other {}}{link}{counted}{change}{against}{source}。',
  'answers.say.market-growth':
    '{when}，{market}{mode, select, forecast {预计} plan {预计} hypothetical {或} other {}}{direction, select, fall {下降} other {增长}}{amount}{basisNote}{against}{source}。',
  'answers.say.market-change':
    '{when}，{market}{mode, select, forecast {预计} hypothetical {或} other {}}{direction, select, fall {减少} other {增加}}{amount}{against}{source}。',
  'answers.say.revenue':
    '{when}，{subject}{within}{business}营收{mode, select, forecast {预计} plan {预计} hypothetical {或} other {}}{link}{amount}{against}{source}。',
  'answers.say.revenue-growth':
    '{when}，{subject}{within}{business}营收{mode, select, forecast {预计} plan {预计} hypothetical {或} other {}}{direction, select, fall {下降} other {增长}}{amount}{basisNote}{against}{source}。',
  'answers.say.revenue-contribution':
    '{when}，{contributor, select, none {某项业务} other {{contributor}}}在{subject}营收中的占比{mode, select, forecast {预计} hypothetical {或} other {}}{link}{amount}{against}{source}。',
  'answers.say.profit':
    '{when}，{subject}{within}{business}{mode, select, forecast {预计} hypothetical {或} other {}}{direction, select, fall {{profit, select, gross {毛} operating {营业} net {净} adjusted {经调整} other {}}亏损} other {{profit, select, gross {毛利润} operating {营业利润} net {净利润} adjusted {经调整利润} other {利润}}{link}}}{amount}{against}{source}。',
  'answers.say.profit-growth':
    '{when}，{subject}{within}{business}{profit, select, gross {毛利润} operating {营业利润} net {净利润} adjusted {经调整利润} other {利润}}{mode, select, forecast {预计} hypothetical {或} other {}}{direction, select, fall {下降} other {增长}}{amount}{basisNote}{against}{source}。',
  'answers.say.capex-commitment':
    '{subject}{mode, select, hypothetical {或将} other {计划}}{over}{place}投入{amount}{against}{source}。',
  'answers.say.capex':
    '{when}，{subject}{within}资本支出{mode, select, forecast {预计} plan {计划} hypothetical {或} other {}}{link}{amount}{against}{source}。',
  'answers.say.capex-growth':
    '{when}，{subject}资本支出{mode, select, forecast {预计} plan {计划} hypothetical {或} other {}}{direction, select, fall {下降} other {增长}}{amount}{basisNote}{against}{source}。',
  'answers.say.contract-count':
    '{when}，{subject}{place}{mode, select, forecast {预计} plan {计划} hypothetical {或} other {}}获得{counted}{against}{source}。',
  'answers.say.servers': '语料给出的数字：{when}，{subject}的服务器{link}{counted}{against}{source}，具体所指见引文。',
  'answers.say.headcount':
    '{when}，{subject}{within}员工人数{mode, select, forecast {预计} plan {计划} hypothetical {或} other {}}{link}{counted}{against}{source}。',
  'answers.say.hires':
    '{when}，{subject}{place}{mode, select, forecast {预计} plan {计划} hypothetical {或} other {}}招聘{counted}{against}{source}。',
  'answers.say.units':
    '{when}，{subject}{within}{goods}出货量{mode, select, forecast {预计} plan {计划} hypothetical {或} other {}}{link}{counted}{against}{source}。',
  'answers.say.units-growth':
    '{when}，{subject}{within}{goods}出货量{mode, select, forecast {预计} hypothetical {或} other {}}{direction, select, fall {下降} other {增长}}{amount}{basisNote}{against}{source}。',
  'answers.say.market-units':
    '{when}，{market}出货量{mode, select, forecast {预计} plan {预计} hypothetical {或} other {}}{link}{counted}{change}{against}{source}。',
  'answers.say.market-units-growth':
    '{when}，{market}出货量{mode, select, forecast {预计} hypothetical {或} other {}}{direction, select, fall {下降} other {增长}}{amount}{basisNote}{against}{source}。',
  'answers.say.price-change':
    '{when}，{subject}的价格{mode, select, forecast {预计} plan {将} hypothetical {或} other {}}{direction, select, fall {下降} other {上涨}}{amount}{against}{source}。',
  'answers.say.other': '语料给出的数字：{when}，{subject}，{amount}{against}{source}，具体所指见引文。',

  'answers.noun.contract-count': '份合同',
  'answers.noun.servers': '台',
  'answers.noun.headcount': '人',
  'answers.noun.hires': '人',
  'answers.noun.units': '台',

  'answers.source': '（{source}）',
  'answers.against': '，{list}',
  'answers.against.one': '{subject}{link}{counted}{over}',
  'answers.converted.article': '{amount}（{converted}）',
  'answers.converted.reference-rate': '{amount}（约合{converted}）',
  'answers.conversion.article': '文章换算为{amount}',
  'answers.conversion.reference-rate': '按{period}平均汇率（{one}＝{rate}）约合{amount}',
  'answers.over.year': '在{n}年内',
  'answers.over.month': '在{n}个月内',
  'answers.subject.topN': '前{n}名',
  'answers.change': '，{direction, select, fall {下降} other {增长}}{amount}',
  'answers.subject.rest': '其他厂商',
  'answers.subject.market': '市场',

  'answers.position': '第{n}名：{sentence}',
  'answers.position.among': '在文章给出数字的公司中居第{n}：{sentence}',
  'answers.lead.unknown': '语料没有说明谁居首位。最接近的数字：{sentence}',
  'answers.whole.unknown': '语料没有给出总数。最接近的数字：{sentence}',
  'answers.hello': '你好！可以问我市场份额、投资、营收或增长，我会给出数字、引文和来源。',
  'answers.none.lost': '没有看出要查哪个数字，也没有文章与此相关。文章里查得到的例子：',
  'answers.none': '语料中没有说明。',
  'answers.none.asked': '语料中没有这个数字：{asked}。',
  'answers.none.position': '语料没有说明谁排第{n}：{asked}。',
  'answers.none.unknown': '语料中没有关于{names}的内容。',
  'answers.none.empty': '还没有可供回答的文章：请用 /添加文章 或 npm run corpus 添加。',
  'answers.none.unsure': '语料中没有可以确定的数字：{asked}。请阅读引文。',
  'answers.passages.found': '有{n}段内容与此相关，最接近的一段出自《{title}》。',

  'answers.asked.position': '第{n}名',
  'answers.asked.top': '前{n}名',
  'answers.asked.together': '{n, plural, =0 {合计} other {#家合计}}',
  'answers.asked.lead': '谁居首位',
  'answers.asked.other': '数字',
  'answers.asked.passages': '相关段落，不问数字',
  'answers.asked.origin': '来自{place}',
  'answers.alternative.metric': '指标：{name}',
  'answers.alternative.company': '公司：{name}',
  'answers.alternative.period': '时段：{name}',
  'answers.alternative.region': '地区：{name}',
  'answers.alternative.market': '市场：{name}',
  'answers.alternative.any': '不限',
  'answers.asked.asOf': '截至{asOf}',
  'answers.scope.all': '全部语料',

  'answers.note.partsLeft': '只回答了问题的前{n}部分，其余{left}部分请另行提问。',
  'answers.note.cut': '只读取了问题的前{n}个字符。',
  'answers.note.assumed': '按本频道的默认设置理解：{list}。',
  'answers.note.later': '有{count}篇含此类数字的文章在{asOf}之后发布，未予采用。',
  'answers.note.undated': '有{count}篇含此类数字的文章没有日期，无法确定在{asOf}之前已经发布，未予采用。',
  'answers.note.openMarket': '文章没有说明这个数字只针对该市场。',
  'answers.note.newest': '{period}没有数字，以下是最新的数字。',
  'answers.note.forecast': '预测数字均已注明。',
  'answers.note.plan': '计划是公司宣布将要投入的金额，不是已经花掉的金额；不同的计划不相加。',
  'answers.note.regions': '这些数字针对不同的地区，不能相互比较。',
  'answers.note.horizons': '各计划的年限不同，每年的金额是计算得出的。',
  'answers.note.apart': '缺少同期同地区可比数字的，单独列在后面。',
  'answers.note.nothingFor': '没有{names}的此类数字。',
  'answers.note.converted': '标明换算的金额并非文章所载，而是按相应时段的平均参考汇率计算。',
  'answers.note.lastRate': '更晚时段的金额按现有的最后一期汇率（{period}）换算。',
  'answers.note.noRate': '有{count}个金额只按原文列出：该货币或时段没有参考汇率。',
  'answers.note.misdated': '{amount}既被说成是{first}的，几天之内又被说成是{later}的，其中一个时段可能有误。',
  'answers.note.corrected': '有{count}个数字经人工更正；引文仍为文章原文。',
  'answers.note.unsure': '有{count}个数字把握较小，已注明。',
  'answers.note.group': '已知的是{names}所在几家公司的合计数字，不是它自己的。',
  'answers.note.near': '这里不认识“{value}”。您是指{names}吗？',
  'answers.note.known': '已有数字：{list}。',
  'answers.note.undatedFigures': '有{count}个此类数字没有写明时段，未予采用。',

  'answers.conflict.slip': '两个数字相差十的整数次方，其中一个可能是小数点错误。',
  'answers.conflict.typo': '两个数字只是数位颠倒，其中一个可能是印刷错误。',
  'answers.conflict.name': '{amount}在其他文章中是{name}的数字，其中一个名称可能有误。',
  'answers.conflict.houses': '统计机构不同：{a}和{b}。',
  'answers.conflict.definition': '市场或指标的定义不同。',
  'answers.conflict.article': '同一篇文章给出了两个数字，请阅读引文。',
  'answers.conflict.tellings': '对同一来源的两种转述不一致。',
  'answers.conflict.restated': '{a}在不同时间给出了两个数字，可能经过修订。',
  'answers.conflict.articles': '各文章说法不一，没有说明原因。',

  'answers.alsoPrinted': '另有{n}处转载',

  'answers.text.understood': '理解为：{understood}',
  'answers.text.unsure': '不确定',
  'answers.text.corrected': '{who}于{day}更正：{why}',
  'answers.text.asRead': '更正前：{amount}',
  'answers.text.computed': '每年{amount}（推算）',
  'answers.text.measured': '据{source}',
  'answers.text.base': '对比{amount}',
  'answers.text.stated': '{day}宣布',
  'answers.text.published': '{day}刊发',
  'answers.text.forecast': '预测',
  'answers.text.plan': '计划',
  'answers.text.hypothetical': '假设',
  'answers.text.sources': '来源',
  'answers.text.differ': '各来源数字不一致：{values}。{reason}',
  'answers.text.brief': '简讯，据{outlet}',
  'answers.text.undated': '日期不详',
  'answers.text.unknownPublisher': '发布方不详',
  'answers.text.ask': '可以这样问',
  'answers.text.quote': '“{quote}”',
  'answers.text.searched': '共检索{articles}篇文章、{claims}个数字。',

  'answers.notice.day': '“{value}”不是有效日期。请写{option}:YYYY-MM-DD，例如{option}:2021-01-31。',
  'answers.notice.period':
    '“{value}”不是有效时段。请写年（2024）、季度（2024-Q1）、半年（2024-H1）、月（2024-03）、年份范围（2016/2017）或“上季度”。',
  'answers.notice.metric': '“{value}”不是可以比较的指标。请写其中之一：{list}。',
  'answers.notice.currency': '“{value}”不是有参考汇率的货币，请从以下选择：{list}。',
  'answers.notice.empty': '请写出想了解的内容，例如：阿里巴巴在中国云市场的份额是多少？',
  'answers.notice.missing': '这个命令还缺少{options}。例如：{example}',
  'answers.notice.command': '没有命令/{value}。请写其中之一：{list}，或者直接提问。',
  'answers.notice.command.near': '没有 /{value} 这个命令。您是想用 {near} 吗？可用命令：{list}。',
  'answers.notice.option': '/{command}没有选项“{value}”。它的选项有：{list}。',
  'answers.notice.option.near': '/{command}没有选项“{value}”。您是想用 {near} 吗？它的选项有：{list}。',
};
