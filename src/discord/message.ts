import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIEmbed,
  APIStringSelectComponent,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

interface MessageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it shows, where no component says so. */
  readonly description?: string;
}

/** A Components V2 message, ready to be sent. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** A component refers to one as `attachment://name`. */
  readonly files: readonly MessageFile[];
}

/** A message of the older kind, ready to be sent: what pings shows its content in the notification. */
export interface EmbedMessage {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly (
    | APIActionRowComponent<APIButtonComponentWithCustomId>
    | APIActionRowComponent<APIStringSelectComponent>
  )[];
  /** An embed refers to one as `attachment://name`. */
  readonly files: readonly MessageFile[];
}
