import { verdictsOf } from '../src/answers/check/verdicts-of.ts';
import type { MessageCommand } from '../src/discord/command.ts';

export const checkFigures: MessageCommand = {
  name: 'Check figures',
  names: { en: 'Check figures', fr: 'Vérifier les chiffres', zh: '核对数字' },
  run: ({ text, postedOn }, language, { library }) => verdictsOf(text, postedOn, library(), language),
};
