/** Radicals that stand for whole characters and that Unicode's own normalisation leaves as they are. */
const pairs =
  '⻁虎⻄西⻅见⻆角⻉贝⻋车⻐金⻑長⻒镸⻓长⻔门⻖阜⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻢马⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龟⻳龟⺎兀⺟母⺠民⺡水⺢水⺣火⺤爪⺩王⺫目⺬示⺮竹⺰糹⺴网⺷羊⺼肉⺽臼⻊足⻎辶';

const characters: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)] as const),
);

/** Printed pages hold radicals (⽉, ⻓) where characters (月, 长) are meant: fonts draw them alike, and nobody finds them. */
export const unifiedHan = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (radical) => characters.get(radical) ?? radical.normalize('NFKC'));
