/** What the Discord rim says around an answer, in ICU message format. */
export const discord = {
  'discord.failed':
    'Something went wrong. Please try again; if it stays so, tell the operator this reference: {reference}',
};
