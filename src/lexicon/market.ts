import type { Names } from './names.ts';

/** Something that is sold and measured: cloud, smartphones. The first name of each language is the one shown. */
export interface Market {
  readonly id: string;
  readonly names: Names;
  /** The wider market: `cloud-infrastructure` is part of `cloud`. */
  readonly parent?: string;
}
