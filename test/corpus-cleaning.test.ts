import { describe, expect, it } from '@jest/globals';

import { isByline, sourceIn } from '../src/corpus/boilerplate/byline.ts';
import { clean } from '../src/corpus/boilerplate/clean.ts';
import type { Block } from '../src/corpus/format.ts';
import { made } from '../src/corpus/mapped.ts';
import { headlineOf } from '../src/corpus/metadata/headline.ts';
import { outletAt, outletNamed } from '../src/corpus/metadata/outlets.ts';
import { tellLanguage } from '../src/corpus/metadata/tell-language.ts';

const first =
  'Example Cloud sold services worth $4.5 billion in the third quarter of 2023, up 18% on the year, the company said on Monday.';
const second =
  'Its share of the market in Norway rose to 12%, while larger rivals lost ground to local firms that promise to keep records at home.';

const blocks = (...lines: readonly string[]): readonly Block[] =>
  lines.map((line) => ({ ...made(line), role: 'text' }));

const cleaned = (...lines: readonly string[]): readonly string[] =>
  clean(blocks(...lines)).blocks.map((block) => block.text);

describe('a line of the page', () => {
  it.each([
    ['Share this article'],
    ['Partager :'],
    ['Partager sur Facebook'],
    ['分享到：微信 微博'],
    ['312 shares'],
    ['阅读量：1.2万'],
    ['Read more: Ten firms to watch in 2024'],
    ['À lire aussi : les 10 chiffres du cloud'],
    ['相关阅读：三家公司降价20%'],
    ['Subscribe to our newsletter for 5 stories a day'],
    ['Abonnez-vous à notre lettre, 3 mois offerts'],
    ['We use cookies to improve this site.'],
    ['© 2024 Example Media. All rights reserved.'],
    ['Tous droits réservés, Exemple Médias 2024'],
    ['版权声明：本文版权归示例网所有，未经授权不得转载。'],
    ['免责声明：本文不构成投资建议。'],
    ['我们的标准：某某“信任原则”'],
    ['Photo: A hall with 500 servers'],
    ['FILE PHOTO: A logo is seen in Oslo, May 2019. REUTERS/Ola Nordmann'],
    ['Crédit photo : Exemple / 2019'],
    ['Un centre de données. © Exemple'],
    ['资料图片：2019年11月，一家机房'],
    ['图为位于贵州的数据中心'],
    ['(Reporting by Ola Nordmann; Editing by Kari Hansen)'],
    ['编译 张三/李四；审校 王五'],
    ['责任编辑：赵六'],
    ['https://example.org/feed'],
    ['* * *'],
    ['Tags: cloud, 5G, Norway'],
    ['Advertisement'],
    ['Font size  A  A  A'],
    ['Commenter cet article | Signaler une erreur'],
    ['Suivez toute l’actualité sur Exemple Actus et sur notre chaîne.'],
    ['Votre email est traité conformément à notre politique.'],
    ['Article rédigé par Odile R., journaliste cloud'],
    ['热门：云大会首日2万人到场｜股价周涨6.3%'],
    ['+1　好文章，需要你的鼓励　　收藏 32'],
    ['投诉 我要纠错'],
    ['下载示例APP，签到领5元'],
    ['感谢示例网友 某某 的线索投递！'],
    ['字体：小 中 大  分享到：'],
    ['讚 312 分享'],
    ['阅读 1.2万 · 赞 86 · 在看 41'],
    ['本文来自微信公众号“示例”，示例网经授权发布。'],
    ['本網站之文字及圖片，非經授權，不得轉載。'],
  ])('%s goes', (line) => {
    expect(cleaned('A title', first, line, second)).toEqual(['A title', first, second]);
  });

  it.each([
    ['Shares in the company rose 4% after the report.'],
    ['Readers of the filing learn more: the unit lost $3 million.'],
    ['Copyright fees made up 2% of its costs.'],
    ['Photos and videos account for 40% of the data stored.'],
    ['By 2026 the figure should reach 20%.'],
    ['Les partages de fichiers représentent 10% du trafic.'],
    ['Publiés lundi, les comptes montrent une perte de 3 millions.'],
    ['收藏品市场增长12%。'],
    ['摄影设备收入下降8%。'],
    ['关注云业务的投资者认为，份额将升至20%。'],
    ['记者从公司获悉，明年将投入30亿元。'],
    ['广告收入增长15%至30亿元。'],
    ['评论家认为，6%的增速已是上限。'],
    ['Norway'],
    ['Q3 2023: 12%'],
    ['Alibaba Cloud | 36%'],
    ['Norway | Sweden | Denmark | Finland'],
    ['下载量增长12%，其中APP占30%。'],
    ['热门机型售价上涨8%。'],
    ['Next articles of clothing cost 3% more, retailers say.'],
  ])('%s stays', (line) => {
    expect(cleaned('A title', first, line, second)).toEqual(['A title', first, line, second]);
  });
});

describe('links to other articles', () => {
  it.each([
    ['Related articles'],
    ['Most read'],
    ['You may also like'],
    ['Les derniers articles'],
    ['Articles sur le même thème'],
    ['Les sujets liés à ces tags pourraient vous intéresser'],
    ['Un commentaire pour cet article :'],
    ['最新文章'],
    ['猜你喜欢'],
    ['获取更多RSS：'],
    ['Next Article'],
    ['Previous Article: Prices fall for a third week'],
    ['Suggested Topics: Technology'],
    ['More about'],
    ['Other stories you might like'],
    ['Valeurs associées'],
    ['Nos Vidéos'],
    ['abc/de/fgh'],
    ['下一篇'],
    ['阅读下一篇：'],
    ['图片推荐'],
    ['— END —'],
    ['【相關新聞】'],
    ['示例荐读'],
  ])('%s ends the article', (heading) => {
    const teasers = [
      'Rival firm loses 90% of its clients',
      'One firm lost 90% of its clients in a single week, and 3 more did.',
    ];
    expect(cleaned('A title', first, second, heading, ...teasers)).toEqual(['A title', first, second]);
  });

  it.each([['Related articles'], ['Read more'], ['Lire aussi'], ['推荐阅读']])(
    'under %s in the midst of an article only the titles go',
    (heading) => {
      const titles = ['Rival firm loses 90% of its clients', 'Why 3 in 4 banks stay'];
      expect(cleaned('A title', first, heading, ...titles, second, first)).toEqual(['A title', first, second, first]);
    },
  );

  it('above the article they take nothing of it away', () => {
    expect(cleaned('Latest news', 'Rival firm loses 90%', first, second)).toEqual([first, second]);
  });
});

describe('the author’s name below the text', () => {
  it('goes', () => {
    expect(cleaned('A title', first, second, 'Odile Grand-Petit')).toEqual(['A title', first, second]);
  });

  it.each([
    ['in a table', ['36%', 'Alibaba Cloud']],
    ['below a list', ['The three largest are:', 'Alibaba Cloud']],
  ])('%s it is no author’s', (_, lines) => {
    expect(cleaned('A title', first, second, ...lines).slice(-2)).toEqual(lines);
  });
});

describe('headings', () => {
  const rolesOf = (...lines: readonly string[]): readonly string[] =>
    clean(blocks(...lines)).blocks.map((block) => block.role);

  it('are short lines above paragraphs', () => {
    expect(rolesOf('A title', first, 'Norway', second, 'Sweden', first)).toEqual([
      'title',
      'text',
      'heading',
      'text',
      'heading',
      'text',
    ]);
  });

  it('are none where the only such line repeats the title: it is the name of a picture', () => {
    expect(cleaned('Example Cloud grows', first, 'Example Cloud', second)).toEqual([
      'Example Cloud grows',
      first,
      second,
    ]);
  });
});

describe('bylines', () => {
  it.each([
    ['20 Avr. 2020 • 17:26'],
    ['By Ola Nordmann | March 3, 2021 | 5 min read'],
    ['Publié le 3 mars 2021 à 10h30 par Jeanne Petit'],
    ['2020-07-03 10:00 来源：新浪科技 作者：张三'],
    ['2021年4月22日 星期四 14:19'],
    ['Wed May 6, 2009 1:29pm EDT'],
    ['Mon, 06 Sep 2021 00:01:00 +0000'],
  ])('%s is one', (line) => {
    expect(isByline(line)).toBe(true);
  });

  it.each([
    ['Results for the quarter ended 31 March 2026'],
    ['截至2024年12月31日的季度'],
    ['Le chiffre du 3 mars 2021'],
    ['Sales reached 5 billion on March 3, 2021'],
    ['Ola Nordmann'],
  ])('%s is none', (line) => {
    expect(isByline(line)).toBe(false);
  });

  it.each([
    ['2021-04-22 14:19来源：北京日报', '北京日报'],
    ['来源：IT之家', 'IT之家'],
    ['2023年12月1日 15:20 新浪科技', 'Sina'],
    ['20 Avr. 2020 • 17:26', null],
  ])('%s names %s', (line, source) => {
    expect(sourceIn(line)).toBe(source);
  });

  it('in a chronology are dates of what happened', () => {
    const { publishedOn, blocks: kept } = clean(
      blocks('A title', first, 'March 3, 2021', second, 'April 9, 2021', first),
    );
    expect(publishedOn).toBeNull();
    expect(kept.map((block) => block.text)).toContain('March 3, 2021');
  });
});

describe('the language of a text', () => {
  it.each([
    ['zh', '阿里已完成超过33亿美元的投资，对象包括 Moonshot、MiniMax、Limx Dynamics 与 X Square Robot。', null],
    ['en', '阿里云 said that it will invest in the cloud for three years, with 2 sites in the north.', 'zh'],
    ['fr', 'Le marché du cloud a progressé de 12 % dans le pays.', 'en'],
    ['fr', 'Chiffre d’affaires : +12 %, déclaré hier.', null],
    ['en', 'AWS: 31%', null],
    ['fr', 'AWS : 31 %', 'fr-FR'],
    [null, 'Рынок вырос на 12 процентов.', 'en'],
    [null, '클라우드 시장은 12% 성장했다.', null],
    [null, 'El mercado creció un 12 % en el país, y las empresas lo celebran por ser más de lo que esperaban.', null],
  ])('is %s: %s', (language, text, declared) => {
    expect(tellLanguage(text, declared)).toBe(language);
  });
});

describe('outlets', () => {
  it.each([
    ['https://cn.reuters.com/article/x', 'Reuters'],
    ['https://www.lesechos.fr/x', 'Les Echos'],
    ['https://notreuters.com/x', 'notreuters.com'],
    ['http://m.example.org/x', 'example.org'],
    ['not an address', null],
  ])('%s is %s', (url, outlet) => {
    expect(outletAt(url)).toBe(outlet);
  });

  it('go by several names', () => {
    expect(['路透', 'reuters', ' 日本経済新聞 ', 'Cloud'].map(outletNamed)).toEqual([
      'Reuters',
      'Reuters',
      'Nikkei',
      null,
    ]);
  });
});

describe('a page’s title', () => {
  it.each([
    ['Cloud grows | Example News', 'Example News', 'Cloud grows'],
    ['Cloud grows - by 5% - Example News', 'Example News', 'Cloud grows - by 5%'],
    ['Cloud grows | Example News', null, 'Cloud grows | Example News'],
    ['Cloud – a history', 'Example News', 'Cloud – a history'],
  ])('%s on the site %s is %s', (title, site, headline) => {
    expect(headlineOf(title, site)).toBe(headline);
  });
});
