import path from 'node:path';

import { isSupported } from '../corpus/supported.ts';
import type { Fetched } from './fetch-url.ts';

const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'application/rss+xml': '.xml',
  'application/atom+xml': '.xml',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'application/json': '.json',
  'application/feed+json': '.json',
  'application/x-ndjson': '.jsonl',
  'text/csv': '.csv',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'message/rfc822': '.eml',
  'application/gzip': '.gz',
  'application/zip': '.zip',
};

/** A file's name for what was fetched: of its address, with the ending that the server's kind of content has. */
export const nameOfFetched = ({ url, mediaType }: Fetched): string => {
  const { hostname, pathname } = new URL(url);
  const last = path.posix.basename(pathname) || hostname;
  const name = last.length > 120 ? last.slice(0, 120) : last;
  return isSupported(name) ? name : `${name}${endings[mediaType ?? ''] ?? '.html'}`;
};
