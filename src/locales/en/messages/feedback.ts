/** What is said to those who press a thumb, in ICU message format. */
export const feedback = {
  'feedback.up': 'Helpful',
  'feedback.down': 'Not right',
  'feedback.title': 'What is wrong with it?',
  'feedback.reason': 'Reason',
  'feedback.hint': 'Optional. Who runs this bot reads it.',
  'feedback.thanks': 'Thank you.',
  'feedback.noted': 'Thank you. Your reason is noted.',
};
