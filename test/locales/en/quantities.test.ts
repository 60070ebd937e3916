import { describe, expect, it } from '@jest/globals';

import { quantities } from '../../../src/locales/en/quantities.ts';
import { say } from '../quantities/say-quantity.ts';

describe('quantities in English', () => {
  it.each([
    ['Revenue rose 12% to $4.2bn in the three months to June.', ['12 percent <12%>', '4200000000 USD? <$4.2bn>']],
    [
      'The company plans to invest between $75 billion and $80 billion in 2025.',
      ['range 75000000000..80000000000 USD? <between $75 billion and $80 billion>'],
    ],
    [
      'Capital expenditures came in at $17.2 billion, up from $14.9 billion a year ago.',
      ['17200000000 USD? <$17.2 billion>', '14900000000 USD? <$14.9 billion>'],
    ],
    ['Shares fell as much as 3.4% in premarket trading.', ['le 3.4 percent <as much as 3.4%>']],
    [
      'The unit added 1,200 employees and opened 14 data centers in 9 countries.',
      [
        '1200 count <1,200 employees> of employees',
        '14 count <14 data centers> of data centers',
        '9 count <9 countries> of countries',
      ],
    ],
    [
      'It has roughly 230 million monthly active users.',
      ['approx 230000000 count <roughly 230 million monthly active users> of monthly active users'],
    ],
    ['Kingsoft ranked third with a 13% share.', ['3 rank <ranked third with>', '13 percent <13%>']],
    ['Alibaba Cloud was the No. 1 provider, followed by Huawei at No. 2.', ['1 rank <No. 1>', '2 rank <No. 2>']],
    ['The market doubled to RMB 48bn.', ['2 multiple <doubled>', '48000000000 CNY <RMB 48bn>']],
    ['Sales grew threefold over two years.', ['3 multiple <threefold>']],
    ['Margins widened by 150 basis points to 24.3%.', ['1.5 points <150 basis points>', '24.3 percent <24.3%>']],
    ['Its share slipped 2.1 percentage points to 33%.', ['2.1 points <2.1 percentage points>', '33 percent <33%>']],
    [
      'More than half of customers use two or more clouds.',
      ['gt 50 percent <More than half>', 'ge 2 count <two or more clouds> of clouds'],
    ],
    ['About a third of revenue comes from China.', ['approx 33.3 percent <About a third>']],
    ['Roughly two-thirds of spending went to servers.', ['approx 66.7 percent <Roughly two-thirds>']],
    ['The company will spend up to 15 billion euros.', ['le 15000000000 EUR <up to 15 billion euros>']],
    [
      'The deal is worth an estimated A$1.3 billion (US$850 million).',
      ['approx 1300000000 AUD <an estimated A$1.3 billion>', '850000000 USD <US$850 million>'],
    ],
    ['Samsung reported operating profit of 6.6 trillion won.', ['6600000000000 KRW <6.6 trillion won>']],
    ['TSMC posted NT$625.5 billion in revenue.', ['625500000000 TWD <NT$625.5 billion>']],
    [
      'Net income was HK$38.4 billion, or HK$4.02 per share.',
      ['38400000000 HKD <HK$38.4 billion>', '4.02 HKD <HK$4.02>'],
    ],
    ['SoftBank lost 1.7 trillion yen.', ['1700000000000 JPY <1.7 trillion yen>']],
    ['Reliance will invest Rs 75,000 crore over 3 years.', ['750000000000 INR? <Rs 75,000 crore>']],
    ['Infosys won contracts worth $1.5-2.0 billion.', ['range 1500000000..2000000000 USD? <$1.5-2.0 billion>']],
    ['It expects growth of 8 to 10 percent.', ['range 8..10 percent <8 to 10 percent>']],
    ['Revenue grew from $12 million to $45 million.', ['12000000 USD? <$12 million>', '45000000 USD? <$45 million>']],
    [
      'The backlog stood at $155 billion, 1.6 times the level a year earlier.',
      ['155000000000 USD? <$155 billion>', '1.6 multiple <1.6 times the>'],
    ],
    ["AWS's operating income was $9.3bn vs $7.2bn.", ['9300000000 USD? <$9.3bn>', '7200000000 USD? <$7.2bn>']],
    ['the 30-year bond yields 4.5%', ['4.5 percent <4.5%>']],
    ['The company has 50+ regions.', ['ge 50 count <50+ regions> of regions']],
    [
      'GPT-4 has 1.8 trillion parameters, and H100 GPUs cost $30,000 each.',
      ['1800000000000 count <1.8 trillion parameters> of parameters', '30000 USD? <$30,000>'],
    ],
    ['The iPhone 15 Pro sold 26.5 million units.', ['26500000 count <26.5 million units> of units']],
    [
      'The company said it cut 9,000 jobs, or less than 4% of its workforce.',
      ['9000 count <9,000 jobs> of jobs', 'lt 4 percent <less than 4%>'],
    ],
    ['Spending topped $100 billion for the first time.', ['gt 100000000000 USD? <topped $100 billion>']],
    [
      "It is the world's third-largest cloud provider and China's second-biggest.",
      ['3 rank <third-largest>', '2 rank <second-biggest>'],
    ],
    ['Microsoft is in second place behind Amazon.', ['2 rank <second place>']],
    ['Google remained third.', ['3 rank <remained third>']],
    [
      'In the third quarter, it was the first company to exceed $3 trillion in market value.',
      ['gt 3000000000000 USD? <exceed $3 trillion>'],
    ],
    ['Prices were cut by 20 percent to 55 percent.', ['20 percent <20 percent>', '55 percent <55 percent>']],
    [
      'A $500-million contract and a 260-billion-yuan plan.',
      ['500000000 USD? <$500-million>', '260000000000 CNY <260-billion-yuan>'],
    ],
    ['EPS of 34 cents beat the 31-cent estimate.', ['0.34 USD? <34 cents>', '0.31 USD? <31-cent>']],
    ['The company raised $2.5 million at a $15M valuation.', ['2500000 USD? <$2.5 million>', '15000000 USD? <$15M>']],
    ['It employs 12 500 people.', ['12500 count <12 500 people> of people']],
    [
      'It sold one million cars and two million phones.',
      ['1000000 count <one million cars> of cars', '2000000 count <two million phones> of phones'],
    ],
    ['Over the past 10 years it spent RMB1 trillion.', ['1000000000000 CNY <RMB1 trillion>']],
    ['The stock gained 5%, the most since 2019, to $182.30.', ['5 percent <5%>', '182.3 USD? <$182.30>']],
    [
      'half of the respondents; the second half of 2023; half a billion dollars; one and a half billion dollars',
      [
        '50 percent <half>',
        '500000000 USD? <half a billion dollars>',
        '1500000000 USD? <one and a half billion dollars>',
      ],
    ],
    [
      'A quarter of users, three-quarters of sales, one in five firms',
      ['25 percent <A quarter>', '75 percent <three-quarters>'],
    ],
    [
      'Revenue was CNY 31.5 billion (about $4.3 billion).',
      ['31500000000 CNY <CNY 31.5 billion>', 'approx 4300000000 USD? <about $4.3 billion>'],
    ],
    [
      'revenue fell 1.3% to €9.05bn; loss of £23m',
      ['1.3 percent <1.3%>', '9050000000 EUR <€9.05bn>', '23000000 GBP? <£23m>'],
    ],
    [
      '24/7 support, 4:3 ratio, version 3.5.1, 1080p video, 5G base stations, 10x growth, 2.5x faster',
      ['10 multiple <10x>', '2.5 multiple <2.5x>'],
    ],
    [
      'Net loss widened to -$1.2 billion; margin was -3.5%.',
      ['-1200000000 USD? <-$1.2 billion>', '-3.5 percent <-3.5%>'],
    ],
    ['They won 31 of 52 contracts; seven went to Tencent.', ['52 count <52 contracts> of contracts']],
    [
      'China accounted for 17 percent of chip sales, trailing only the US at 45 percent.',
      ['17 percent <17 percent>', '45 percent <45 percent>'],
    ],
    ['The Dow fell 300 points, and the index rose 1.3 points.', ['1.3 points <1.3 points>']],
    [
      'Canadian dollars C$4.5 billion; S$2 billion; CHF 3.2 billion; R$5 million; 5 million Mexican pesos',
      [
        '4500000000 CAD <C$4.5 billion>',
        '2000000000 SGD <S$2 billion>',
        '3200000000 CHF <CHF 3.2 billion>',
        '5000000 BRL <R$5 million>',
        '5000000 MXN <5 million Mexican pesos>',
      ],
    ],
    ['It grew at a 19.3% CAGR between 2020 and 2025.', ['19.3 percent <19.3%>']],
    [
      'between 5 and 7 billion dollars; 5-7%; $80-85 billion; from 12% to 14%; $80 million-$1 billion',
      [
        'range 5000000000..7000000000 USD? <between 5 and 7 billion dollars>',
        'range 5..7 percent <5-7%>',
        'range 80000000000..85000000000 USD? <$80-85 billion>',
        '12 percent <12%>',
        '14 percent <14%>',
        'range 80000000..1000000000 USD? <$80 million-$1 billion>',
      ],
    ],
    [
      'Capex for fiscal 2025 will be in the range of $64-72 billion',
      ['range 64000000000..72000000000 USD? <$64-72 billion>'],
    ],
    ['Over 40 per cent, nearly 1 in 3', ['gt 40 percent <Over 40 per cent>']],
    [
      'No fewer than 300 stores were shut; some 2,000 workers lost jobs.',
      ['ge 300 count <No fewer than 300 stores> of stores', 'approx 2000 count <some 2,000 workers> of workers'],
    ],
    [
      'It has more than 1 million customers in over 190 countries and territories.',
      [
        'gt 1000000 count <more than 1 million customers> of customers',
        'gt 190 count <over 190 countries> of countries',
      ],
    ],
    [
      'BP spent $16.2 billion; rates rose 25 bps, or 50bp, in 2020 BP said.',
      ['16200000000 USD? <$16.2 billion>', '0.25 points <25 bps>', '0.5 points <50bp>'],
    ],
    ['PC shipments fell 5 pc; 300 PCs', ['5 percent <5 pc>']],
    [
      'Two dozen companies and three dozen patents',
      ['24 count <Two dozen companies> of companies', '36 count <three dozen patents> of patents'],
    ],
    [
      'Its cloud arm earned twice what it did; usage has nearly tripled.',
      ['2 multiple <twice>', 'approx 3 multiple <nearly tripled>'],
    ],
    [
      'Revenue came to Rmb236bn ($32.4bn), 5 per cent below forecasts.',
      ['236000000000 CNY <Rmb236bn>', '32400000000 USD? <$32.4bn>', '5 percent <5 per cent>'],
    ],
    [
      'Alibaba pledged at least Rmb260bn, more than it spent in the past decade.',
      ['ge 260000000000 CNY <at least Rmb260bn>'],
    ],
    [
      'Baidu held a 9 percent share, ahead of Kingsoft at 3 percent.',
      ['9 percent <9 percent>', '3 percent <3 percent>'],
    ],
    ['The operator signed 61 contracts in 2019, against 37 a year before.', ['61 count <61 contracts> of contracts']],
    [
      'Its shares rose by as much as 11.2 per cent to HK$98.45.',
      ['le 11.2 percent <as much as 11.2 per cent>', '98.45 HKD <HK$98.45>'],
    ],
    ['They are expected to reach US$1tn by 2030.', ['1000000000000 USD <US$1tn>']],
    ['Orders exceeded 33,000 vehicles in 18 minutes.', ['gt 33000 count <exceeded 33,000 vehicles> of vehicles']],
    [
      'Meta guided to $60bn-$65bn, up from $38bn-$40bn.',
      ['range 60000000000..65000000000 USD? <$60bn-$65bn>', 'range 38000000000..40000000000 USD? <$38bn-$40bn>'],
    ],
    ['It cut its forecast to between 3 and 5 percent.', ['range 3..5 percent <between 3 and 5 percent>']],
    ['Capacity of 1.2GW, 500MW and 10,000 GPUs', ['10000 count <10,000 GPUs> of GPUs']],
    ['The fund put in £1.5m plus €200,000.', ['1500000 GBP? <£1.5m>', '200000 EUR <€200,000>']],
    [
      'Cloud revenue of 5,236 million yuan; a ¥500 billion plan',
      ['5236000000 CNY <5,236 million yuan>', '500000000000 JPY? <¥500 billion>'],
    ],
    [
      'ByteDance is spending 150 billion yuan, of which 90 billion yuan goes on chips.',
      ['150000000000 CNY <150 billion yuan>', '90000000000 CNY <90 billion yuan>'],
    ],
    ['Margins of 35-40% and 1.5x-2x coverage', ['range 35..40 percent <35-40%>', 'range 1.5..2 multiple <1.5x-2x>']],
    [
      'Amazon led the market and Google was fourth with 7%; Oracle is the market leader in databases.',
      ['1 rank <led the market>', '4 rank <was fourth with>', '7 percent <7%>', '1 rank <market leader>'],
    ],
    [
      'It is ranked number two globally, and No. 1 in Asia, second only to Visa.',
      ['2 rank <number two>', '1 rank <No. 1>', '2 rank <second only to>'],
    ],
    ["For the first time the third-generation chip was third behind Nvidia's.", ['3 rank <was third behind>']],
    [
      'twenty-two percent, three million cars, five hundred thousand euros, a hundred stores',
      [
        '22 percent <twenty-two percent>',
        '3000000 count <three million cars> of cars',
        '500000 EUR <five hundred thousand euros>',
        '100 count <a hundred stores> of stores',
      ],
    ],
    [
      'The S&P 500 rose 1.2%, and Brent fell 40 cents to $78.15 a barrel.',
      ['1.2 percent <1.2%>', '0.4 USD? <40 cents>', '78.15 USD? <$78.15>'],
    ],
    [
      'Operating profit rose $5 billion to $85 billion; its share rose 2% to 33%; sales should grow 15% to 18%.',
      [
        '5000000000 USD? <$5 billion>',
        '85000000000 USD? <$85 billion>',
        '2 percent <2%>',
        '33 percent <33%>',
        'range 15..18 percent <15% to 18%>',
      ],
    ],
    [
      '$5-billion US$ 4.7 billion, USD4.7bn, 4.7bn USD, EUR4.7bn, Rs. 500, HK$ 5 billion',
      [
        '5000000000 USD? <$5-billion>',
        '4700000000 USD <US$ 4.7 billion>',
        '4700000000 USD <USD4.7bn>',
        '4700000000 USD <4.7bn USD>',
        '4700000000 EUR <EUR4.7bn>',
        '500 INR? <Rs. 500>',
        '5000000000 HKD <HK$ 5 billion>',
      ],
    ],
    [
      '5 billion Chinese yuan; 5bn Hong Kong dollars; 5.2 trillion rupiah; $1,234.5 million; $2.5 billion-plus',
      [
        '5000000000 CNY <5 billion Chinese yuan>',
        '5000000000 HKD <5bn Hong Kong dollars>',
        '5200000000000 IDR <5.2 trillion rupiah>',
        '1234500000 USD? <$1,234.5 million>',
        'ge 2500000000 USD? <$2.5 billion-plus>',
      ],
    ],
    [
      'multi-billion-dollar deal; a billion-dollar fund; $10 billion-a-year; $1.2 billion to $1.4 billion',
      [
        '1000000000 USD? <a billion-dollar>',
        '10000000000 USD? <$10 billion>',
        'range 1200000000..1400000000 USD? <$1.2 billion to $1.4 billion>',
      ],
    ],
    [
      '0.5 percentage point; half a percentage point; one percentage point; three-fourths; two-fifths of it',
      [
        '0.5 points <0.5 percentage point>',
        '0.5 points <half a percentage point>',
        '1 points <one percentage point>',
        '75 percent <three-fourths>',
        '40 percent <two-fifths>',
      ],
    ],
    [
      'number-one; #1; No.1; second-quarter revenue of $5bn; first-half sales; Q2 2024; H1 2024; FY25; 2H24',
      ['1 rank <number-one>', '1 rank <#1>', '1 rank <No.1>', '5000000000 USD? <$5bn>'],
    ],
    ['It sold 3M shares for $3M. Level 3 outages; 747s', ['3000000 count <3M shares> of shares', '3000000 USD? <$3M>']],
    [
      'By 2030 spending will hit 1 trillion dollars, up 1,000 basis points',
      ['1000000000000 USD? <1 trillion dollars>', '10 points <1,000 basis points>'],
    ],
    [
      'It employs 45,000, mostly in Texas. Some 60 percent of them...',
      ['45000 count <45,000>', 'approx 60 percent <Some 60 percent>'],
    ],
    [
      'Sales were Can$3bn, 3bn Canadian dollars, 2.5 million Swiss francs and 700m Brazilian reais.',
      [
        '3000000000 CAD <Can$3bn>',
        '3000000000 CAD <3bn Canadian dollars>',
        '2500000 CHF <2.5 million Swiss francs>',
        '700000000 BRL <700m Brazilian reais>',
      ],
    ],
    ['in the 12 months to March 31, 2024, profit rose 5pc', ['5 percent <5pc>']],
    [
      'fell to sixth from fourth place; was placed third; finished 2nd; came in third; third-ranked',
      [
        '6 rank <to sixth>',
        '4 rank <fourth place>',
        '3 rank <placed third>',
        '2 rank <finished 2nd>',
        '3 rank <came in third>',
        '3 rank <third-ranked>',
      ],
    ],
    [
      "the country with the second-fastest growth; the world's No. 3 chipmaker; the second-largest maker",
      ['3 rank <No. 3>', '2 rank <second-largest>'],
    ],
    [
      'between 2020 and 2025; between 10% and 12%; between $10 and $12 million; from 5% in 2020 to 10% in 2024',
      [
        'range 10..12 percent <between 10% and 12%>',
        'range 10000000..12000000 USD? <between $10 and $12 million>',
        '5 percent <5%>',
        '10 percent <10%>',
      ],
    ],
    [
      'more than doubled; nearly quadrupled; a five-fold rise; up 2.3-fold; 4 times larger; three times a week',
      [
        'gt 2 multiple <more than doubled>',
        'approx 4 multiple <nearly quadrupled>',
        '5 multiple <five-fold>',
        '2.3 multiple <2.3-fold>',
        '4 multiple <4 times larger>',
      ],
    ],
    [
      'Amazon Web Services 31 percent; Microsoft Azure 25%; Google Cloud 11%',
      ['31 percent <31 percent>', '25 percent <25%>', '11 percent <11%>'],
    ],
    [
      'investments of $13bn in 2023 and $10bn in 2022 respectively',
      ['13000000000 USD? <$13bn>', '10000000000 USD? <$10bn>'],
    ],
    [
      "$0.5; $.75; 5.; 1,5 billion; 12,34 euros; 1.234.567 euros; 1'234'567 francs; 2 000 000 euros",
      ['0.5 USD? <$0.5>', '1234567 EUR <1.234.567 euros>', '2000000 EUR <2 000 000 euros>'],
    ],
    [
      'It has less than 1 percent; over a million users; nearly a billion dollars; almost half; just over a third',
      [
        'lt 1 percent <less than 1 percent>',
        'gt 1000000 count <over a million users> of users',
        'approx 1000000000 USD? <nearly a billion dollars>',
        'approx 50 percent <almost half>',
        'gt 33.3 percent <just over a third>',
      ],
    ],
    ['15 yuan per share; 15-20 yuan', ['15 CNY <15 yuan>', 'range 15..20 CNY <15-20 yuan>']],
  ])('are read in "%s"', (text, said) => expect(quantities(text).map((quantity) => say(text, quantity))).toEqual(said));

  it.each([
    'In 2020 companies across China relied on it.',
    'Windows 11 users can upgrade at 9:30 am on March 12, 2024.',
    'Fortune 500 companies; the top 10 vendors; S&P 500 index fell 34 points.',
    'tens of billions of dollars; hundreds of employees; several million users; a few hundred servers',
    'Its market share is in the mid-30% range.',
    'It manages 3,200,000 square feet and 1.2 gigawatts of capacity.',
    'a 5G phone, Boeing 737 jets, Section 301 tariffs, Area 51',
    'About 7 in 10 firms; one of 38 bids',
    'an 18-month plan; 10-K; 401(k); 9/11; a 2-for-1 split; 7-Eleven; 3M; 20th Century; Web 2.0; Industry 4.0',
    'It won 3 of the 5 contracts, the biggest worth 1.2bn francs.',
    'revenue (in millions) 5,236 4,120',
    "the company's 300,000-strong workforce; a 40-person team",
    'the first three quarters; three quarters of a century; a third party; the third-party vendor; a third company',
    'The yuan traded at 7.24 per dollar. 1 yuan = $0.14. 3-year, 24-hour, 12-inch',
    'US$1 = 7.8 HKD; ($1 = 7.0739 Chinese yuan renminbi)',
  ])('are not seen in "%s"', (text) => expect(quantities(text)).toEqual([]));
});
