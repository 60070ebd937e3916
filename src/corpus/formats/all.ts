import type { Format } from '../format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import { post } from './post.ts';

/** The first that accepts a file reads it. */
export const formats: readonly Format[] = [post, html, markdown, plain];
