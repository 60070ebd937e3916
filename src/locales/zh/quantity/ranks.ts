import type { RankWords } from '../../quantities/grammar.ts';

const numbers = '一二三四五六七八九十'.split('');

const subjects =
  '(?:排名|排行|排在|位居|位列|名列|列|居|居于|跻身|跃居|跃升至|跃升为|升至|上升至|保持|稳居|高居|稳坐|分列|分居|并列|占据|市场|全球|世界|国内|中国|亚洲|亚太|行业|份额|排|位于|处于|市占率)(?:了|在|为|于)?';

export const ranks: RankWords = {
  numbered: '(?!)',
  ordinal: String.raw`第 ?(\d{1,2}|十?[一二三四五六七八九十])(?![\d一二三四五六七八九十])`,
  values: new Map([
    ...numbers.map((word, i) => [word, String(i + 1)] as const),
    ...numbers.slice(0, 9).map((word, i) => [`十${word}`, String(i + 11)] as const),
  ]),
  before: subjects,
  after: ' ?(?:名|大|位(?![一-鿿])|位(?=的)|的位置|(?=[，。、；,;）)]|$)|(?=[和与及至]))',
  never:
    ' ?(?:个|季|次|代|家|届|期|批|轮|章|条|年|天|日|周|方|财|款|部|阶|时间|手|线|梯|座|台|辆|步|版|层|段|曲线|类|种|起|级|现场|产业|份|本|张|场|例|站|波|笔|任|大道|位[一-鿿](?<!的)|名[客员女])',
};
