import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandResponseSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ErrorResponseSchema,
  GatewayBotResponseSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  InteractionCallbackResponseSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  MessageResponseSchema,
  ModalInteractionCallbackRequestSchema,
  PrivateApplicationResponseSchema,
  RatelimitedResponseSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  UserPIIResponseSchema,
} from 'discord-api-spec/zod';

import type { Exchange } from '../../src/playground/rest/rest.ts';

type Schema = typeof ErrorResponseSchema;

/** Checks a value; the answer lists what is wrong with it. */
type Check = (value: unknown) => readonly string[];

const one =
  (schema: Schema): Check =>
  (value) => {
    const result = schema.safeParse(value);
    return result.success ? [] : (result.error?.issues ?? []).map((issue) => JSON.stringify(issue));
  };

const each =
  (schema: Schema): Check =>
  (value) =>
    Array.isArray(value) ? value.flatMap(one(schema)) : ['not a list'];

const nothing: Check = (value) => (value === undefined ? [] : ['a body where none belongs']);

const callbacks = new Map<unknown, Check>([
  [4, one(CreateMessageInteractionCallbackRequestSchema)],
  [5, one(CreateMessageInteractionCallbackRequestSchema)],
  [6, one(UpdateMessageInteractionCallbackRequestSchema)],
  [7, one(UpdateMessageInteractionCallbackRequestSchema)],
  [8, one(ApplicationCommandAutocompleteCallbackRequestSchema)],
  [9, one(ModalInteractionCallbackRequestSchema)],
]);

const callback: Check = (value) => {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  return callbacks.get(type)?.(value) ?? [`unknown callback type ${String(type)}`];
};

interface Described {
  readonly request: Check;
  readonly response: Check;
}

const webhook = '/webhooks/{webhook_id}/{webhook_token}';
const messages = '/channels/{channel_id}/messages';
const message = one(MessageResponseSchema);
const commands = each(ApplicationCommandResponseSchema);

/** The description takes permissions as numbers alone; Discord's documentation and its own client send them as words of digits. */
const withNumbers =
  (check: Check): Check =>
  (body) =>
    check(
      JSON.parse(JSON.stringify(body), (name, value: unknown) =>
        name === 'default_member_permissions' && typeof value === 'string' ? Number(value) : value,
      ),
    );

const described = new Map<string, Described>([
  ['GET /gateway/bot', { request: nothing, response: one(GatewayBotResponseSchema) }],
  ['GET /users/@me', { request: nothing, response: one(UserPIIResponseSchema) }],
  ['GET /applications/@me', { request: nothing, response: one(PrivateApplicationResponseSchema) }],
  ['GET /oauth2/applications/@me', { request: nothing, response: one(PrivateApplicationResponseSchema) }],
  ...['/applications/{application_id}/commands', '/applications/{application_id}/guilds/{guild_id}/commands'].flatMap(
    (path): [string, Described][] => [
      [`GET ${path}`, { request: nothing, response: commands }],
      [`PUT ${path}`, { request: withNumbers(each(ApplicationCommandUpdateRequestSchema)), response: commands }],
    ],
  ),
  [
    'POST /interactions/{interaction_id}/{interaction_token}/callback',
    { request: callback, response: one(InteractionCallbackResponseSchema) },
  ],
  [`POST ${webhook}`, { request: one(IncomingWebhookRequestPartialSchema), response: message }],
  ...[`${webhook}/messages/@original`, `${webhook}/messages/{message_id}`].flatMap((path): [string, Described][] => [
    [`GET ${path}`, { request: nothing, response: message }],
    [`PATCH ${path}`, { request: one(IncomingWebhookUpdateRequestPartialSchema), response: message }],
    [`DELETE ${path}`, { request: nothing, response: nothing }],
  ]),
  [`GET ${messages}`, { request: nothing, response: each(MessageResponseSchema) }],
  [`POST ${messages}`, { request: one(MessageCreateRequestSchema), response: message }],
  [`GET ${messages}/{message_id}`, { request: nothing, response: message }],
  [`PATCH ${messages}/{message_id}`, { request: one(MessageEditRequestPartialSchema), response: message }],
  [`DELETE ${messages}/{message_id}`, { request: nothing, response: nothing }],
]);

/** The description says that the codes in the tree of errors are numbers; Discord sends words (`BASE_TYPE_REQUIRED`). */
const withoutTree = (body: unknown): unknown =>
  typeof body === 'object' && body !== null ? { ...body, errors: undefined } : body;

const responseIssues = ({ status, body }: Exchange, expected: Check): readonly string[] => {
  if (status === 429) return one(RatelimitedResponseSchema)(body);
  if (status >= 400) return one(ErrorResponseSchema)(withoutTree(body));
  return status === 204 ? nothing(body) : expected(plain(body));
};

/** A body as it travels: without what JSON leaves out. */
const plain = (body: unknown): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify(body));
  return copy;
};

/**
 * What an exchange has that Discord's own description of its API does not allow. A body that the server refused (400) is
 * not looked at: it was meant to be wrong.
 */
export const specIssues = (exchange: Exchange): readonly string[] => {
  const name = `${exchange.method} ${exchange.route ?? ''}`;
  const known = described.get(name);
  if (known === undefined)
    return exchange.status >= 400 ? responseIssues(exchange, nothing) : [`${name}: not in the list`];
  const request = exchange.status >= 400 ? [] : known.request(exchange.payload);
  return [...request, ...responseIssues(exchange, known.response)].map(
    (issue) => `${name} ${exchange.status}: ${issue}`,
  );
};
