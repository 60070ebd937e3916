/** What is typed for the picture of a command, or done in its stead. */
export interface Scene {
  /** The command's; its picture is called so. */
  readonly name: string;
  readonly line: string;
  /** Typed into the first option, whose first choice is then taken. */
  readonly pick?: string;
  /** Sent along in the first option. */
  readonly file?: string;
}

/** In the order in which they are asked: what one changes the next one shows. */
export const scenes: readonly Scene[] = [
  { name: 'share', line: '/share company:Alibaba market:China' },
  { name: 'capex', line: '/capex company:Alibaba' },
  { name: 'revenue', line: '/revenue company:Huawei currency:US dollar' },
  { name: 'growth', line: '/growth company:AWS' },
  { name: 'market', line: '/market market:cloud region:China' },
  { name: 'compare', line: '/compare a:Alibaba b:Tencent c:Huawei' },
  { name: 'rank', line: '/rank market:cloud region:China' },
  { name: 'timeline', line: '/timeline company:Tencent metric:market share market:China' },
  { name: 'who', line: '/who source:Synergy Research Group market:cloud' },
  { name: 'conflicts', line: '/conflicts company:Tencent' },
  { name: 'new', line: '/new since:2026-06-01' },
  { name: 'ask', line: '/ask question:How big is the Chinese cloud market?' },
  { name: 'help', line: '/help' },
  { name: 'about', line: '/about' },
  { name: 'watch-add', line: '/watch-add metric:market share company:Alibaba region:China' },
  { name: 'watch-list', line: '/watch-list' },
  { name: 'watch-remove', line: '/watch-remove number:1' },
  { name: 'defaults', line: '/defaults market:cloud region:China' },
  { name: 'forget', line: '/forget what:channel' },
  { name: 'corpus-add', line: '/corpus-add', file: 'test/e2e/corpus/alibaba-en.md' },
  { name: 'corpus-remove', line: '/corpus-remove', pick: 'The Ledger' },
  { name: 'corpus-status', line: '/corpus-status' },
  { name: 'sources', line: '/sources' },
  { name: 'article', line: '/article', pick: 'World cloud market ends 2025' },
];

/** A message for the command of its menu. */
export const checked = {
  name: 'check-figures',
  command: 'Check figures',
  message:
    'Alibaba Cloud held 44.5% of China’s cloud market in Q1 2020, and Tencent Cloud held 20% of it in Q1 2020. Baidu held 31% of Europe’s cloud market in 2021.',
} as const;
