import { MessageFlags } from 'discord-api-types/v10';

import type { PageClient } from '../test/e2e/page-client.ts';

/** The options of one `/share`. */
export type Line = Readonly<Record<string, string | boolean>>;

/** What came of a line, and how long it took to arrive. */
export interface Outcome {
  readonly milliseconds: number;
  readonly hasChart: boolean;
}

/** Sends `/share` from the channel's page and waits until the whole answer stands there. */
export const askPage = async (visitor: PageClient, line: Line): Promise<Outcome> => {
  const started = performance.now();
  const interaction = await visitor.start('share', line);
  const { message } = await visitor.nextMessage(
    (seen) =>
      seen.message.interaction_metadata?.id === interaction && ((seen.message.flags ?? 0) & MessageFlags.Loading) === 0,
  );
  return {
    milliseconds: performance.now() - started,
    hasChart: message.attachments.some(({ content_type: type }) => type === 'image/png'),
  };
};
