import type { answers as english } from '../../en/messages/answers.ts';

export const answers: Record<keyof typeof english, string> = {
  'answers.none': 'Le corpus ne le dit pas.',
};
