import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

/** Latin faces stand first: the Chinese one draws an apostrophe as wide as a character. */
const faces = [
  { family: 'Tickmark Latin', file: '@fontsource/noto-sans/files/noto-sans-latin' },
  { family: 'Tickmark Latin Extended', file: '@fontsource/noto-sans/files/noto-sans-latin-ext' },
  { family: 'Tickmark Chinese', file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified' },
] as const;

export const families = faces.map(({ family }) => `"${family}"`).join(', ');

/** Makes the fonts known to every canvas of this process; throws where a file is missing. */
export const loadFonts = (): void => {
  for (const { family, file } of faces) {
    for (const weight of [400, 700]) {
      GlobalFonts.register(readFileSync(require.resolve(`${file}-${weight}-normal.woff2`)), family);
    }
  }
};
