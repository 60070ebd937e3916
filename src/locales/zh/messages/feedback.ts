import type { feedback as english } from '../../en/messages/feedback.ts';

export const feedback: Record<keyof typeof english, string> = {
  'feedback.up': '有用',
  'feedback.down': '有误',
  'feedback.title': '哪里不对？',
  'feedback.reason': '原因',
  'feedback.hint': '可不填，由本机器人的管理者阅读。',
  'feedback.thanks': '谢谢。',
  'feedback.noted': '谢谢，已记下您的意见。',
};
