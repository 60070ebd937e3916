const listed = (words: string): readonly string[] => words.split('|');

/** 云 is also a cloud in the sky, a given name, and a drive for files. */
const clouds = listed('云南|马云|云栖|云雾|风云|白云|乌云|云盘|谷歌云盘|百度云盘|阿里云盘|云闪付|凌云|云锋');

const newspapers = [
  ...listed('South China Morning Post|China Daily|Global Times|China Securities Journal|Korea Herald|Times of India'),
  ...listed('Japan Times|USA Today|Le Monde|Le Monde Informatique|Le Monde diplomatique|Orange Actu'),
  ...listed('中国日报|中国证券报|中国新闻网|中国经营报|中国青年报|中国基金报|环球时报|环球网|韩国经济日报|印度时报'),
  ...listed('日本経済新闻|日本经济新闻|美国之音|德国之声'),
];

const bodiesAndFairs = [
  ...listed('World Bank|Banque mondiale|World Cup|Coupe du monde|World Economic Forum|Forum économique mondial'),
  ...listed(
    'World Trade Organization|Organisation mondiale du commerce|World Health Organization|Mobile World Congress',
  ),
  ...listed(
    "Organisation mondiale de la santé|World Mobile Congress|Mondial de l'Auto|Mondial de l'Automobile|Mondial Auto",
  ),
  ...listed('世界银行|世界杯|世界经济论坛|世界贸易组织|世界互联网大会|世界500强|世界卫生组织|世界移动通信大会'),
  ...listed('世界人工智能大会|世界机器人大会|世界5G大会'),
  ...listed('中国证监会|中国银保监会|中国科学院|中国工程院|中国人民银行|日本银行|日本央行|韩国银行'),
  ...listed('Bank of China|Bank of Japan|Bank of England|American Depositary|American depositary'),
];

/** Firms that are named after a country and do not stand in the company table. */
const firms = [
  ...listed(
    'Air China|China Eastern|China Southern|China Everbright|China Merchants|China Life|China Construction Bank',
  ),
  ...listed('Air France|Air India|Air Canada|British Airways|American Airlines|Deutsche Börse'),
  ...listed('中国银行|中国平安|中国石油|中国石化|中国人寿|中国中车|中国电科|中国恒大|中国国航|中国工商银行'),
  ...listed(
    '中国建设银行|中国农业银行|中国船舶|中国海油|日本航空|英国石油|大众点评|Mitsubishi Heavy Industries|Mitsubishi UFJ|Mitsubishi Corporation',
  ),
];

/** Two words at whose seam a name seems to stand: 上海光伏, 其中移动, 提高通信. */
const seams = listed(
  '北京东|南京东|东京东|上海信|上海光|上海尔|上海思|海信息|美光伏|欧美光|美银行|欧美银|其中移动|当中移动|其中石油|其中石化|其中兴' +
    '|提高通|更高通|最高通|日立即|日立案|处理光|管理光|代理光|贸易观|交易观|容易观|线上汽|以上汽|网上汽|路上汽|场上汽' +
    '|湖北汽|河北汽|东北汽|华北汽|西北汽|推广汽|另一汽|同一汽|单一汽|统一加|之一加|唯一加|单一加|航空客|大摩托|小摩托' +
    '|便宜家|全国美|我国美|各国美|快手机|快手段|有道理|有道是|有道德|用友好|用友商|美好未来|北极星|拦路虎|英吉利|和硕县' +
    '|世界先进水平|世界先进行列|大吉利|福特基金会|墨斗鱼',
);

/** Words whose last character seems to begin the next one: 国家电网 holds no 家电, 三家电商 neither. */
const halves = listed(
  '当中|其中|途中|集中|国家|专家|独家|一家|两家|三家|四家|五家|六家|七家|八家|九家|十家|几家|多家|各家|数家|每家|这家|那家|哪家|对手机会',
);

const otherThings = [
  ...listed(
    'montagnes russes|montagne russe|roulette russe|美国通用会计准则|非美国通用会计准则|美国公认会计准则|normes américaines',
  ),
  ...listed(
    'rest of the world|rest of world|reste du monde|世界其他地区|全球其他地区|全球其它地区|零售价|PC端|EV/EBITDA',
  ),
  ...listed('world-class|world record|real world|third world|tout le monde|Tiers monde|beaucoup de monde'),
  ...listed(
    'South China Sea|East China Sea|mer de Chine|中国南海|印度洋|Chinese New Year|Nouvel An chinois|Silicon Valley Bank',
  ),
  ...listed(
    'Amazon rainforest|Amazon Jungle|亚马逊雨林|亚马逊河|·阿里|索尼娅|Amazon River|Big Apple|Orange County|Ford Foundation|三星堆|长安街|大众化|苹果汁|苹果树|苹果醋|苹果期货|苹果产区',
  ),
  ...listed(
    '理想化|不理想|联想到|联想起|让人联想|荣耀时刻|荣耀感|王者荣耀|阿里山|阿里地区|阿里郎|高通胀|高通量|手机号|手机号码|手机版|手机端|电视剧|电视台|卫星电视|软件园|广告牌',
  ),
  ...listed('内存条|直播间|游戏规则|面板数据|支付给|世界级|世界纪录|世界一流|现实世界|虚拟世界'),
];

/** Longer words that hold a known name and are none themselves. */
export const decoys: readonly string[] = [
  ...clouds,
  ...newspapers,
  ...bodiesAndFairs,
  ...firms,
  ...seams,
  ...halves,
  ...otherThings,
];
