import type { Packing } from '../packing.ts';
import { email } from './email.ts';
import { gzip } from './gzip.ts';
import { pdf } from './pdf.ts';
import { zip } from './zip.ts';

/** The first that accepts a file unpacks it. */
export const packings: readonly Packing[] = [gzip, zip, pdf, email];
