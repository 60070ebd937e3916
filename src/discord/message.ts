import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

interface MessageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A Components V2 message, ready to be sent. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** A component refers to one as `attachment://name`. */
  readonly files: readonly MessageFile[];
}
