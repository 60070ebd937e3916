import { describe, expect, it } from '@jest/globals';

import { quantities as en } from '../../../src/locales/en/quantities.ts';
import { quantities as fr } from '../../../src/locales/fr/quantities.ts';
import { quantities as zh } from '../../../src/locales/zh/quantities.ts';
import type { Quantity } from '../../../src/text/quantity.ts';

const readers = { en, fr, zh };

const said = ({ value, unit, currencyAssumed }: Quantity): string =>
  `${value} ${unit}${currencyAssumed === true ? '?' : ''}`;

/** Each amount is 5 thousand million of its currency, or what is said. */
const amounts = [
  ['en', 'SEK 5 billion; 5 billion Swedish crowns; SKr5bn; 5 billion kronor', 'SEK'],
  ['en', '5 billion crowns; 5 billion kr; kr 5 billion', 'SEK?'],
  ['en', 'NOK 5bn; NKr5bn; 5 billion Norwegian kroner', 'NOK'],
  ['en', '5 billion kroner', 'NOK?'],
  ['en', 'DKK5 billion; DKr5bn; 5 billion Danish crowns', 'DKK'],
  ['en', '5 billion zlotys; PLN 5 billion; 5 billion zł', 'PLN'],
  ['en', '5 billion Czech crowns; CZK 5 billion; 5 billion Kč', 'CZK'],
  ['en', '5 billion Turkish lira; TRY 5 billion; ₺5 billion; 5 billion TL', 'TRY'],
  ['en', '5 billion rand; R5 billion; ZAR5bn', 'ZAR'],
  ['en', 'A$5 billion; AU$5bn; 5 billion Australian dollars', 'AUD'],
  ['en', 'C$5 billion; CAD 5 billion; 5 billion Canadian dollars', 'CAD'],
  ['en', 'NZ$5 billion; 5 billion New Zealand dollars', 'NZD'],
  ['en', 'S$5 billion; 5 billion Singapore dollars', 'SGD'],
  ['en', 'RM5 billion; MYR 5 billion; 5 billion ringgit', 'MYR'],
  ['en', '5 billion baht; THB 5 billion; ฿5 billion', 'THB'],
  ['en', 'Rp 5 billion; IDR 5 billion; 5 billion rupiah', 'IDR'],
  ['en', '₱5 billion; PHP 5 billion; 5 billion Philippine pesos', 'PHP'],
  ['en', '5 billion dong; VND 5 billion; 5 billion ₫', 'VND'],
  ['en', 'R$5 billion; 5 billion reais; BRL 5 billion', 'BRL'],
  ['en', 'Mex$5 billion; MXN 5 billion; 5 billion Mexican pesos', 'MXN'],
  ['en', '5 billion pesos; Ps. 5 billion', 'MXN?'],
  ['en', 'ARS 5 billion; 5 billion Argentine pesos; AR$5 billion', 'ARS'],
  ['en', 'CLP 5 billion; 5 billion Chilean pesos', 'CLP'],
  ['en', 'COP 5 billion; 5 billion Colombian pesos', 'COP'],
  ['en', '5 billion roubles; RUB 5 billion; ₽5 billion', 'RUB'],
  ['en', '₪5 billion; NIS 5 billion; ILS 5 billion; 5 billion shekels', 'ILS'],
  ['en', 'SAR 5 billion; SR5 billion; 5 billion Saudi riyals', 'SAR'],
  ['en', '5 billion riyals', 'SAR?'],
  ['en', 'AED 5 billion; Dh5 billion; Dhs 5 billion; 5 billion dirhams', 'AED'],
  ['en', 'EGP 5 billion; E£5 billion; 5 billion Egyptian pounds', 'EGP'],
  ['en', '₦5 billion; NGN 5 billion; 5 billion naira', 'NGN'],
  ['en', 'PKR 5 billion; Rs 500 crore Pakistani rupees; 5 billion Pakistani rupees', 'PKR'],
  ['en', 'Tk 500 crore; BDT 5 billion; 5 billion taka; ৳5 billion', 'BDT'],
  ['en', '₹500 crore; INR 50,000 lakh; 500 crore Indian rupees', 'INR'],
  ['en', 'Rs 500 crore; Rs. 5 billion; Rs 50,000 lakh; 5 billion rupees', 'INR?'],
  ['en', '5 billion forints; HUF 5 billion; HUF5bn', 'HUF'],
  ['en', 'KSh5 billion; KES 5 billion; 5 billion Kenyan shillings', 'KES'],
  ['fr', '5 milliards de couronnes; 5 milliards de couronnes ; une couronne', 'SEK?'],
  ['fr', '5 milliards de couronnes suédoises; 5 milliards SEK; 5 Mds SEK', 'SEK'],
  ['fr', '5 milliards de couronnes norvégiennes; 5 milliards NOK', 'NOK'],
  ['fr', '5 milliards de couronnes danoises; 5 milliards DKK', 'DKK'],
  ['fr', '5 milliards de couronnes tchèques; 5 milliards CZK', 'CZK'],
  ['fr', '5 milliards de zlotys; 5 milliards PLN', 'PLN'],
  ['fr', '5 milliards de livres turques; 5 milliards TRY', 'TRY'],
  ['fr', '5 milliards de rands; 5 milliards ZAR', 'ZAR'],
  ['fr', '5 milliards de dollars australiens; 5 milliards AUD', 'AUD'],
  ['fr', '5 milliards de dollars canadiens; 5 milliards CAD', 'CAD'],
  ['fr', '5 milliards de dollars néo-zélandais', 'NZD'],
  ['fr', '5 milliards de dollars de Singapour; 5 milliards SGD', 'SGD'],
  ['fr', '5 milliards de ringgits; 5 milliards de ringgits malaisiens', 'MYR'],
  ['fr', '5 milliards de bahts; 5 milliards THB', 'THB'],
  ['fr', '5 milliards de roupies indonésiennes; 5 milliards de rupiahs', 'IDR'],
  ['fr', '5 milliards de roupies; cinq milliards de roupies', 'INR?'],
  ['fr', '5 milliards de roupies indiennes; 5 milliards INR', 'INR'],
  ['fr', '5 milliards de roupies pakistanaises; 5 milliards PKR', 'PKR'],
  ['fr', '5 milliards de pesos philippins', 'PHP'],
  ['fr', '5 milliards de dongs; 5 milliards VND', 'VND'],
  ['fr', '5 milliards de reais; 5 milliards de réals; 5 milliards BRL', 'BRL'],
  ['fr', '5 milliards de pesos mexicains; 5 milliards MXN', 'MXN'],
  ['fr', '5 milliards de pesos argentins; 5 milliards ARS', 'ARS'],
  ['fr', '5 milliards de pesos chiliens; 5 milliards CLP', 'CLP'],
  ['fr', '5 milliards de pesos', 'MXN?'],
  ['fr', '5 milliards de roubles; 5 milliards RUB', 'RUB'],
  ['fr', '5 milliards de shekels; 5 milliards ILS', 'ILS'],
  ['fr', '5 milliards de riyals saoudiens; 5 milliards SAR', 'SAR'],
  ['fr', '5 milliards de dirhams', 'AED?'],
  ['fr', '5 milliards de dirhams marocains', 'MAD'],
  ['fr', '5 milliards de livres égyptiennes; 5 milliards EGP', 'EGP'],
  ['fr', '5 milliards de nairas; 5 milliards NGN', 'NGN'],
  ['fr', '5 milliards de takas; 5 milliards BDT', 'BDT'],
  ['zh', '50亿克朗', 'SEK?'],
  ['zh', '50亿瑞典克朗；50亿瑞典克朗', 'SEK'],
  ['zh', '50亿挪威克朗', 'NOK'],
  ['zh', '50亿丹麦克朗', 'DKK'],
  ['zh', '50亿捷克克朗', 'CZK'],
  ['zh', '50亿波兰兹罗提；50亿兹罗提', 'PLN'],
  ['zh', '50亿里拉；50亿土耳其里拉', 'TRY'],
  ['zh', '50亿兰特；50亿南非兰特', 'ZAR'],
  ['zh', '50亿澳元；50亿澳币', 'AUD'],
  ['zh', '50亿加元；50亿加币', 'CAD'],
  ['zh', '50亿新西兰元；50亿纽元', 'NZD'],
  ['zh', '50亿新加坡元；50亿新元', 'SGD'],
  ['zh', '50亿林吉特；50亿令吉；50亿马币', 'MYR'],
  ['zh', '50亿泰铢', 'THB'],
  ['zh', '50亿印尼盾；50亿印尼卢比', 'IDR'],
  ['zh', '50亿菲律宾比索', 'PHP'],
  ['zh', '50亿越南盾；50亿越盾', 'VND'],
  ['zh', '50亿雷亚尔；50亿巴西雷亚尔', 'BRL'],
  ['zh', '50亿墨西哥比索', 'MXN'],
  ['zh', '50亿比索', 'MXN?'],
  ['zh', '50亿阿根廷比索', 'ARS'],
  ['zh', '50亿智利比索', 'CLP'],
  ['zh', '50亿卢布', 'RUB'],
  ['zh', '50亿谢克尔；50亿以色列新谢克尔', 'ILS'],
  ['zh', '50亿沙特里亚尔', 'SAR'],
  ['zh', '50亿迪拉姆；50亿阿联酋迪拉姆', 'AED'],
  ['zh', '50亿埃及镑', 'EGP'],
  ['zh', '50亿奈拉', 'NGN'],
  ['zh', '50亿卢比', 'INR?'],
  ['zh', '50亿巴基斯坦卢比', 'PKR'],
  ['zh', '50亿塔卡', 'BDT'],
] as const;

describe('currencies', () => {
  it.each(amounts)('%s: %s', (language, text, unit) => {
    const found = readers[language](text).map(said);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([`5000000000 ${unit}`]));
  });

  it.each([
    ['en', 'They will try 5 things at cop 28, run php 8 and drive an R5; the R1 model; rm 20 files'],
    ['en', 'It cost 5 billion CFA francs and 3 billion Lebanese pounds.'],
    ['fr', 'Il a coûté 3 milliards de francs CFA et 2 milliards de livres libanaises.'],
    ['zh', '耗资50亿西非法郎。'],
  ] as const)('%s: no money in %s', (language, text) => {
    expect(readers[language](text).filter(({ kind }) => kind === 'money')).toEqual([]);
  });
});
