import type { House } from './house.ts';
import { weak, type Name } from './names.ts';

const house = (id: string, name: string, also: readonly Name[] = [], zh: readonly Name[] = []): House => ({
  id,
  name,
  names: { en: [name, ...also], fr: [name], zh: [...zh, name] },
});

/** Whoever counts markets: research houses, banks that publish shares, trade bodies and statistics offices. */
export const houses: readonly House[] = [
  house('canalys', 'Canalys', [], ['科纳仕']),
  house('omdia', 'Omdia'),
  house('synergy', 'Synergy Research Group', ['Synergy Research', 'SRG', weak('Synergy')], ['协同研究集团']),
  house('gartner', 'Gartner', [], ['高德纳']),
  house('idc', 'IDC', ['International Data Corporation'], ['国际数据公司']),
  house('trendforce', 'TrendForce', [], ['集邦咨询', '集邦科技', '集邦']),
  house('counterpoint', 'Counterpoint Research', ['Counterpoint', 'Counterpoint Technology Market Research']),
  house('ccid', 'CCID Consulting', ['CCID'], ['赛迪顾问', '赛迪']),
  house('markess', 'Markess by Exaegis', ['Markess', 'Markess by Exægis', 'Exaegis']),
  house('frost-sullivan', 'Frost & Sullivan', ['Frost and Sullivan'], ['弗若斯特沙利文', '沙利文']),
  house(
    'caict',
    'CAICT',
    ['China Academy of Information and Communications Technology'],
    ['中国信通院', '中国信息通信研究院', '信通院'],
  ),
];
