import { application, botUser } from '../identities.ts';
import { callbackRoutes } from './callbacks.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { ok } from './reply.ts';
import type { Call, Route } from './route.ts';
import { webhookRoutes } from './webhooks.ts';

/** Where the bot finds the gateway; discord.js adds the version and the encoding to the address. */
const gatewayBot = ({ world }: Call) =>
  ok({
    url: world.url.replace('http:', 'ws:'),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  });

const me = () => ok({ ...botUser, mfa_enabled: false, locale: 'en-US', verified: true, email: null });

const limit = { requests: 10, seconds: 10 };

/** Every REST route that the playground speaks. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/gateway/bot', auth: 'bot', limit, answer: gatewayBot },
  { method: 'GET', path: '/users/@me', auth: 'bot', limit, answer: me },
  { method: 'GET', path: '/applications/@me', auth: 'bot', limit, answer: () => ok(application) },
  { method: 'GET', path: '/oauth2/applications/@me', auth: 'bot', limit, answer: () => ok(application) },
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  ...channelRoutes,
];
