import type { Language } from '../text/language.ts';

/** A name as written; a weak one is matched only beside other evidence for the same thing. */
export type Name = string | { readonly name: string; readonly weak: true };

export type Names = Readonly<Record<Language, readonly Name[]>>;
