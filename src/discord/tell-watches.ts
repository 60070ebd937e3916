import { DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Logger } from 'pino';

import { alertsOf, type Alert } from '../alerts/alerts-of.ts';
import type { Ports } from './command.ts';
import type { Store } from '../store/store.ts';
import { renderAlert } from './render/render-alert.ts';
import { embedsInScript, inScript } from './script.ts';

/** Posts an alert in the channel of its watch. */
export type PostAlert = (alert: Alert) => Promise<void>;

/** Posting by Discord's REST API. The same alert sent twice within minutes, after a crash, is shown once. */
export const createPostAlert = ({ api, token }: { readonly api: string; readonly token: string }): PostAlert => {
  const rest = new REST({ api }).setToken(token);
  return async (alert) => {
    const { watch } = alert;
    const { content, embeds } = renderAlert(alert);
    const locale = watch.isTraditional ? 'zh-TW' : watch.language;
    await rest.post(Routes.channelMessages(watch.channel), {
      body: {
        content: inScript(content, locale),
        embeds: embedsInScript(embeds, locale),
        allowed_mentions: { parse: [] },
        nonce: `w${watch.id}-${watch.toldOn ?? '0'}`,
        enforce_nonce: true,
      },
    });
  };
};

interface Telling extends Ports {
  readonly store: Store;
  readonly post: PostAlert;
  readonly log: Logger;
}

/** The channel is gone: nothing will ever be told there again. */
const isGone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;

const tell = async (alert: Alert, { store, post, log, clock }: Telling): Promise<void> => {
  const { watch, known } = alert;
  try {
    await post(alert);
    await store.markTold(watch.id, clock.today(), known);
    log.info({ watch: watch.id, figures: alert.changes.length }, 'an alert is out');
  } catch (error) {
    log.warn({ err: error, watch: watch.id, channel: watch.channel }, 'an alert could not be posted');
    if (isGone(error)) await store.removeWatch(watch.channel, watch.id);
  }
};

/**
 * Tells what has changed for the watches since each of them last told something: to be called when the library was
 * swapped, and now and then for what had to wait for another day. One look at a time; never rejects.
 */
export const createTellWatches = (telling: Telling): (() => Promise<void>) => {
  const { store, library, clock, log } = telling;
  const look = async (): Promise<void> => {
    try {
      for (const watch of await store.watches(null)) {
        for (const alert of alertsOf(library(), [watch], clock.today())) await tell(alert, telling);
      }
    } catch (error) {
      log.warn({ err: error }, 'the watches could not be looked through');
    }
  };
  let last = Promise.resolve();
  return () => {
    last = last.then(look);
    return last;
  };
};
