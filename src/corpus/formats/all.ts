import type { Format } from '../format.ts';
import { csv } from './csv.ts';
import { digestOf } from './digest.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { jsonLines } from './json-lines.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import { post } from './post.ts';
import { wire } from './wire.ts';

const single: readonly Format[] = [wire, post, html, markdown, plain];

/** The first that accepts a file reads it. */
export const formats: readonly Format[] = [feed, jsonLines, json, csv, digestOf(single), ...single];
