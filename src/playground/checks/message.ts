import { type APIEmbed, type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';

import {
  bad,
  clearable,
  good,
  integer,
  type Issue,
  issuesOf,
  listOf,
  oneOf,
  optional,
  type Outcome,
  type Read,
  shape,
  type Shape,
  snowflake,
  text,
  truth,
  unless,
} from '../reading/read.ts';
import { attachments } from './attachments.ts';
import { countComponents } from './component-ids.ts';
import { componentIssues } from './component-tree.ts';
import { type FindMedia, layoutComponents, legacyComponents } from './components.ts';
import { embedIssues, embeds, isBlank } from './embeds.ts';

const raw: Read<unknown> = (value) => good(value);

const allowedMentions = shape({
  parse: optional(listOf(oneOf('users', 'roles', 'everyone'), 0, 3)),
  users: optional(listOf(snowflake, 0, 100)),
  roles: optional(listOf(snowflake, 0, 100)),
  replied_user: optional(truth),
});

const reply = shape({ message_id: snowflake, fail_if_not_exists: optional(truth) });

/** The fields of a message body that stand for themselves; embeds and components are read once the files are known. */
const bodyFields = {
  content: clearable(text(0, 2000)),
  embeds: clearable(raw),
  components: clearable(raw),
  attachments: clearable(attachments),
  flags: optional(integer(0, 2 ** 31 - 1)),
  allowed_mentions: optional(allowedMentions),
  message_reference: optional(reply),
  tts: optional(truth),
  nonce: optional(text(1, 25)),
  enforce_nonce: optional(truth),
};

export const messageBody = shape(bodyFields);

export type MessageBody = Shape<typeof bodyFields>;

/** A message as it will stand once a body was applied to it. */
export interface Draft {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
}

export const hasFlag = (flags: number | undefined, flag: MessageFlags): boolean => ((flags ?? 0) & flag) !== 0;

const isEmptyField = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const legacyFieldIssues = (body: MessageBody): readonly Issue[] =>
  (['content', 'embeds'] as const)
    .filter((name) => !isEmptyField(body[name]))
    .map((name) => ({
      at: [name],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));

const leftOverIssues = (body: MessageBody, before: Draft): readonly Issue[] =>
  (['content', 'embeds'] as const)
    .filter((name) => body[name] === undefined && !isEmptyField(before[name]))
    .map((name) => ({
      at: [name],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${name}' field must be emptied when MessageFlags.IS_COMPONENTS_V2 is set`,
    }));

const readLayout = (body: MessageBody, before: Draft, findMedia: FindMedia): Outcome<Draft> => {
  const legacy = [...legacyFieldIssues(body), ...leftOverIssues(body, before)];
  if (body.components === undefined) return unless(legacy, { ...before, flags: before.flags });
  const components = layoutComponents(countComponents(), findMedia)(body.components ?? [], ['components']);
  const issues = components.ok ? componentIssues(components.value, ['components']) : components.issues;
  return unless([...legacy, ...issues], {
    content: '',
    embeds: [],
    components: components.ok ? components.value : [],
    flags: before.flags | MessageFlags.IsComponentsV2,
  });
};

const readLegacy = (body: MessageBody, before: Draft, findMedia: FindMedia): Outcome<Draft> => {
  const embedsRead = body.embeds === undefined ? good(before.embeds) : embeds(findMedia)(body.embeds ?? [], ['embeds']);
  const componentsRead =
    body.components === undefined
      ? good(before.components)
      : legacyComponents(countComponents())(body.components ?? [], ['components']);
  if (!embedsRead.ok || !componentsRead.ok)
    return { ok: false, issues: [...issuesOf(embedsRead), ...issuesOf(componentsRead)] };
  const whole = [
    ...embedIssues(embedsRead.value, ['embeds']),
    ...componentIssues(componentsRead.value, ['components']),
  ];
  return unless(whole, {
    content: body.content === undefined ? before.content : (body.content ?? ''),
    embeds: embedsRead.value,
    components: componentsRead.value,
    flags: before.flags,
  });
};

/** Applies a body to a message (an empty one for a new message); a V2 message stays one. */
export const readDraft = (body: MessageBody, before: Draft, findMedia: FindMedia): Outcome<Draft> => {
  const was = hasFlag(before.flags, MessageFlags.IsComponentsV2);
  const asked = hasFlag(body.flags, MessageFlags.IsComponentsV2);
  if (was && body.flags !== undefined && !asked)
    return bad(['flags'], 'MESSAGE_FLAGS_COMPONENTS_V2_REMOVED', 'The IS_COMPONENTS_V2 flag cannot be removed');
  return was || asked ? readLayout(body, before, findMedia) : readLegacy(body, before, findMedia);
};

/** Whether a message would show nothing. */
export const showsNothing = (draft: Draft, files: number): boolean =>
  draft.content.trim() === '' &&
  draft.embeds.every(isBlank) &&
  draft.components.length === 0 &&
  (files === 0 || hasFlag(draft.flags, MessageFlags.IsComponentsV2));
