import { MessageFlags, type BaseMessageOptions } from 'discord.js';

import { findEmbedFaults } from './find-embed-faults.ts';
import { findMessageFaults } from './find-message-faults.ts';
import { limits } from './limits.ts';
import type { EmbedMessage, Message } from './message.ts';
import { cutText } from './render/cut.ts';
import { componentsInScript, embedsInScript, inScript } from './script.ts';

const silent = { parse: [] } as const;

/** A Components V2 body. The flag goes with a first answer and with an edit, never with a deferral. */
export type MessageBody = Pick<BaseMessageOptions, 'components' | 'files' | 'allowedMentions'> & {
  readonly flags: MessageFlags.IsComponentsV2;
  /** Those that stay from before: none, a chart is sent again. */
  readonly attachments: readonly [];
};

/** In the characters of a reader's locale. Throws where Discord would refuse the message. */
export const bodyOf = (message: Message, locale: string): MessageBody => {
  const components = componentsInScript(message.components, locale);
  const faults = findMessageFaults({ ...message, components });
  if (faults.length > 0) throw new Error(`The message breaks Discord's limits: ${faults.join('; ')}`);
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    files: message.files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) })),
    attachments: [],
    allowedMentions: silent,
  };
};

/** A body of content and one embed. */
export type EmbedBody = Pick<BaseMessageOptions, 'content' | 'embeds' | 'components' | 'files' | 'allowedMentions'> & {
  readonly attachments: readonly [];
};

const embedMessageIn = (message: EmbedMessage, locale: string): EmbedMessage => ({
  ...message,
  content: inScript(message.content, locale),
  embeds: embedsInScript(message.embeds, locale),
  components: componentsInScript(message.components, locale),
});

/** In the characters of a reader's locale. Throws where Discord would refuse the message. */
export const embedBodyOf = (given: EmbedMessage, locale: string): EmbedBody => {
  const message = embedMessageIn(given, locale);
  const faults = findEmbedFaults(message);
  if (faults.length > 0) throw new Error(`The message breaks Discord's limits: ${faults.join('; ')}`);
  return {
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    files: message.files.map(({ name, bytes, description }) => ({
      name,
      attachment: Buffer.from(bytes),
      ...(description === undefined ? {} : { description }),
    })),
    attachments: [],
    allowedMentions: silent,
  };
};

/** A text that only the asking person sees, with files. */
export const privateBody = (
  content: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [],
): Pick<BaseMessageOptions, 'content' | 'files' | 'allowedMentions'> & { readonly flags: MessageFlags.Ephemeral } => ({
  flags: MessageFlags.Ephemeral,
  content: cutText(content, limits.message.content),
  files: files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) })),
  allowedMentions: silent,
});

/** A first answer that only the asking person sees. */
export const privately = (
  body: Omit<MessageBody, 'attachments'>,
): Omit<MessageBody, 'attachments' | 'flags'> & {
  readonly flags: readonly (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[];
} => ({ ...body, flags: [body.flags, MessageFlags.Ephemeral] });

/** What a first answer takes of a body: there is nothing before that could stay. */
export const firstOf = ({ attachments: _none, ...body }: MessageBody): Omit<MessageBody, 'attachments'> => body;

/** A text for the whole channel. */
export const publicBody = (content: string): Pick<BaseMessageOptions, 'content' | 'allowedMentions'> => ({
  content: cutText(content, limits.message.content),
  allowedMentions: silent,
});
