/** What an answer says, in ICU message format. */
export const answers = {
  'answers.none': 'The corpus does not say.',
};
