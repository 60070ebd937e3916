import { describe, expect, it } from '@jest/globals';

import { companyById, resolveCompany, resolveMarketOrPlace } from '../../src/lexicon/resolve.ts';
import { isWithin, isWithinMarket } from '../../src/lexicon/within.ts';

describe('a typed company', () => {
  it.each<[string, string, string | null]>([
    ['alibaba', 'alibaba', null],
    ['ALIBABA GROUP HOLDING LTD', 'alibaba', null],
    ['阿里巴巴', 'alibaba', null],
    ['騰訊', 'tencent', null],
    ['騰訊雲', 'tencent', 'Tencent Cloud'],
    ['aws', 'amazon', 'AWS'],
    ['alibaba-cloud', 'alibaba', 'Alibaba Cloud'],
    ['Alphabet Inc.', 'google', null],
    ['citroen', 'stellantis', 'Citroën'],
    ['小米集团有限公司', 'xiaomi', null],
    ['orange', 'orange', null],
    ['baba.n', 'alibaba', null],
    ['NYSE: BABA', 'alibaba', null],
    ['00700', 'tencent', null],
    ['FB.O', 'meta', null],
    ['SAPG.DE', 'sap', null],
    ['DTEGn.DE', 'deutsche-telekom', null],
    ['ORAN.PA', 'orange', null],
    ['ECloud', 'china-mobile', 'China Mobile Cloud'],
    ['釘釘', 'alibaba', 'DingTalk'],
    ['鴻海', 'foxconn', null],
    ['700.hk', 'tencent', null],
  ])('%s', (typed, id, part) => {
    expect(resolveCompany(typed)).toEqual({ id, part });
  });

  it.each(['', 'nobody in particular', '集团', '12'])('nobody: %p', (typed) => {
    expect(resolveCompany(typed)).toBeNull();
  });

  it('is read back by its id', () => {
    expect(companyById('alibaba')?.fiscalYearEnd).toBe(3);
    expect(companyById('nobody')).toBeNull();
  });
});

describe('a typed market or place', () => {
  it.each<[string, string | null, string | null]>([
    ['China', null, 'CN'],
    ['中國', null, 'CN'],
    ['Chine', null, 'CN'],
    ['chinois', null, 'CN'],
    ['全球', null, 'WW'],
    ['us', null, 'US'],
    ['cloud', 'cloud', null],
    ['云', 'cloud', null],
    ['Smart-phones', 'smartphones', null],
    ['China cloud', 'cloud', 'CN'],
    ['中国云市场', 'cloud', 'CN'],
    ['marché chinois du cloud', 'cloud', 'CN'],
    ['the European cloud infrastructure services market', 'cloud-infrastructure', 'EUROPE'],
  ])('%s', (typed, market, region) => {
    expect(resolveMarketOrPlace(typed)).toEqual({ market, region });
  });

  it.each(['', 'Atlantis', 'Chinese unicorns', 'China or India', 'Alibaba in China', 'cloud and tyres'])(
    'unknown or unclear: %p',
    (typed) => {
      expect(resolveMarketOrPlace(typed)).toBeNull();
    },
  );
});

describe('what lies within what', () => {
  it.each<[string, string, boolean]>([
    ['CN', 'APAC', true],
    ['SG', 'APAC', true],
    ['SG', 'SEA', true],
    ['FR', 'EMEA', true],
    ['FR', 'WW', true],
    ['CN', 'CN', true],
    ['CN', 'EUROPE', false],
    ['WW', 'CN', false],
  ])('%s in %s: %p', (inner, outer, said) => {
    expect(isWithin(inner, outer)).toBe(said);
  });

  it.each<[string, string, boolean]>([
    ['cloud-infrastructure', 'cloud', true],
    ['iaas', 'cloud', true],
    ['cloud', 'iaas', false],
    ['hbm', 'semiconductors', true],
  ])('%s in %s: %p', (inner, outer, said) => {
    expect(isWithinMarket(inner, outer)).toBe(said);
  });
});
