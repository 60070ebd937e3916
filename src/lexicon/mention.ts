import type { Span } from '../text/span.ts';

/** What a known name stands for. */
export type Sense =
  | {
      readonly kind: 'company';
      /** The group's id: AWS gives `amazon`. */
      readonly id: string;
      /** The unit's canonical name where a unit was named ("Alibaba Cloud"). */
      readonly part: string | null;
    }
  | { readonly kind: 'house'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'place';
      /** ISO 3166 alpha-2, or WW, EUROPE, APAC, SEA, EMEA, LATAM, NA, MEA. */
      readonly region: string;
      /** "Chinese", "chinois" say of whom, "China" says where; Chinese does not tell them apart: `noun`. */
      readonly form: 'noun' | 'adjective';
    }
  | { readonly kind: 'market'; readonly id: string };

/** A known name met in a text. `weak`: too short or too common to stand without context. */
export type Mention = { readonly span: Span; readonly weak: boolean } & Sense;
