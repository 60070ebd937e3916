/** Longer words that hold a known name and are none themselves. */
export const decoys: readonly string[] = [
  // 云 is also a cloud in the sky, Yunnan and a given name
  '云南',
  '马云',
  '云集',
  '云栖',
  '云雾',
  '风云',
  '云云',
  '白云',
  '乌云',
  '谷歌云盘',
  '百度云盘',
  '云盘',
  // money is named after its country
  'US dollar',
  'US dollars',
  'U.S. dollar',
  'U.S. dollars',
  // newspapers and the like
  'South China Sea',
  'South China Morning Post',
  'China Daily',
  'Global Times',
  'World Bank',
  'Banque mondiale',
  '世界银行',
  '世界杯',
];
