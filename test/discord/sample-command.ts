import type { Command, Option } from '../../src/discord/command.ts';

const texts = (text: string): Option['names'] => ({ en: text, fr: text, zh: text });

const option = (part: Partial<Option>): Option => ({
  name: 'company',
  names: texts(part.name ?? 'company'),
  descriptions: texts('Whose figure'),
  required: false,
  ...part,
});

/** A command with company, market and period, that answers with a notice. */
export const sampleCommand = (
  part: Partial<Omit<Command, 'options'>> & { readonly options?: readonly Partial<Option>[] } = {},
): Command => {
  const { options = [{ name: 'company' }, { name: 'market' }, { name: 'period' }], ...rest } = part;
  return {
    name: 'share',
    names: texts(part.name ?? 'share'),
    descriptions: texts('Who holds how much of a market'),
    run: () => ({ kind: 'notice', text: 'ok' }),
    ...rest,
    options: options.map(option),
  };
};
