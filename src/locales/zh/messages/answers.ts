import type { answers as english } from '../../en/messages/answers.ts';

export const answers: Record<keyof typeof english, string> = {
  'answers.none': '语料库中没有这个数字。',
};
