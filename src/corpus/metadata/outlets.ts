interface Outlet {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Other names it prints of itself. */
  readonly aliases?: readonly string[];
}

/** Outlets whose name can't be read off their address. */
const outlets: readonly Outlet[] = [
  {
    name: 'Reuters',
    hosts: ['reuters.com', 'reutersagency.com'],
    aliases: ['路透', '路透社', '路透中文网', 'Reuters.com'],
  },
  {
    name: 'Nikkei',
    hosts: ['nikkei.com'],
    aliases: ['日本経済新聞', '日本经济新闻', '日经中文网', '日經中文網', 'Nikkei Asia'],
  },
  { name: 'Bloomberg', hosts: ['bloomberg.com', 'bloomberg.net'], aliases: ['彭博', '彭博社'] },
  { name: 'AFP', hosts: ['afp.com'], aliases: ['Agence France-Presse', '法新社'] },
  { name: 'Xinhua', hosts: ['xinhuanet.com', 'news.cn'], aliases: ['新华社', '新华网', 'Chine Nouvelle'] },
  { name: 'IANS', hosts: ['ians.in'] },
  { name: 'Dow Jones', hosts: ['dowjones.com'], aliases: ['道琼斯', 'Dow Jones Newswires'] },
  { name: 'The Wall Street Journal', hosts: ['wsj.com'], aliases: ['华尔街日报'] },
  { name: 'Financial Times', hosts: ['ft.com', 'ftchinese.com'], aliases: ['FT中文网', '金融时报'] },
  { name: 'The New York Times', hosts: ['nytimes.com'], aliases: ['纽约时报中文网'] },
  { name: 'South China Morning Post', hosts: ['scmp.com'], aliases: ['SCMP'] },
  { name: 'Caixin', hosts: ['caixin.com', 'caixinglobal.com'], aliases: ['财新', '财新网'] },
  { name: 'IT之家', hosts: ['ithome.com'] },
  { name: '36氪', hosts: ['36kr.com'], aliases: ['36Kr'] },
  { name: 'KrASIA', hosts: ['kr-asia.com'] },
  { name: 'PingWest', hosts: ['pingwest.com'], aliases: ['品玩'] },
  { name: 'Sina', hosts: ['sina.com.cn', 'sina.com'], aliases: ['新浪', '新浪科技', '新浪财经'] },
  { name: 'NetEase', hosts: ['163.com'], aliases: ['网易', '网易科技'] },
  { name: 'Sohu', hosts: ['sohu.com'], aliases: ['搜狐'] },
  { name: 'TechNode', hosts: ['technode.com'], aliases: ['动点科技'] },
  { name: 'TechCrunch', hosts: ['techcrunch.com'] },
  { name: 'China Internet Watch', hosts: ['chinainternetwatch.com'] },
  { name: 'KultureGeek', hosts: ['kulturegeek.fr'] },
  { name: 'Les Echos', hosts: ['lesechos.fr'], aliases: ['Les Échos'] },
  { name: 'Le Monde', hosts: ['lemonde.fr'] },
  { name: 'Le Figaro', hosts: ['lefigaro.fr'] },
  { name: 'La Tribune', hosts: ['latribune.fr'] },
  { name: 'L’Usine Digitale', hosts: ['usine-digitale.fr'], aliases: ["L'Usine Digitale"] },
  { name: 'Le Monde Informatique', hosts: ['lemondeinformatique.fr'] },
  { name: 'Boursorama', hosts: ['boursorama.com'] },
  { name: 'Journal du Net', hosts: ['journaldunet.com'], aliases: ['JDN'] },
  { name: 'ICTjournal', hosts: ['ictjournal.ch'] },
  { name: 'Canalys', hosts: ['canalys.com'] },
  { name: 'Synergy Research Group', hosts: ['srgresearch.com'] },
  { name: 'Statista', hosts: ['statista.com'] },
];

/** The outlet that goes by this name, or null. */
export const outletNamed = (name: string): string | null => {
  const wanted = name.trim().toLowerCase();
  const found = outlets.find((outlet) =>
    [outlet.name, ...(outlet.aliases ?? [])].some((own) => own.toLowerCase() === wanted),
  );
  return found?.name ?? null;
};

const hostOf = (url: string): string | null => {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
  } catch {
    return null;
  }
};

/** The outlet at an address; its bare host where the outlet is not known. */
export const outletAt = (url: string): string | null => {
  const host = hostOf(url);
  if (host === null || host === '') return null;
  const found = outlets.find((outlet) => outlet.hosts.some((own) => host === own || host.endsWith(`.${own}`)));
  return found?.name ?? host;
};
