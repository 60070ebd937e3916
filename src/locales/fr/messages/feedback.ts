import type { feedback as english } from '../../en/messages/feedback.ts';

export const feedback: Record<keyof typeof english, string> = {
  'feedback.up': 'Utile',
  'feedback.down': 'À revoir',
  'feedback.title': 'Qu’est-ce qui ne va pas ?',
  'feedback.reason': 'Raison',
  'feedback.hint': 'Facultatif. Lu par les responsables de ce bot.',
  'feedback.thanks': 'Merci.',
  'feedback.noted': 'Merci, votre remarque est notée.',
};
