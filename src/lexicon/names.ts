import type { Language } from '../text/language.ts';

/** A name as written; a weak one is matched only beside other evidence for the same thing. */
export type Name = string | { readonly name: string; readonly weak: true };

export type Names = Readonly<Record<Language, readonly Name[]>>;

/** Marks a name as too short or too common to stand without context. */
export const weak = (name: string): Name => ({ name, weak: true });

export const spellingOf = (name: Name): string => (typeof name === 'string' ? name : name.name);

export const isWeak = (name: Name): boolean => typeof name !== 'string';
