import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { GlobalFonts } from '@napi-rs/canvas';

/** Regular and bold. Latin faces stand first: the Chinese one draws an apostrophe as wide as a character. */
const faces = [
  {
    family: 'Tickmark Latin',
    files: [
      import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'),
      import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2'),
    ],
  },
  {
    family: 'Tickmark Latin Extended',
    files: [
      import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2'),
      import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2'),
    ],
  },
  {
    family: 'Tickmark Chinese',
    files: [
      import.meta.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'),
      import.meta.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2'),
    ],
  },
] as const;

export const families = faces.map(({ family }) => `"${family}"`).join(', ');

/** Makes the fonts known to every canvas of this process; throws where a file is missing. */
export const loadFonts = (): void => {
  for (const { family, files } of faces) {
    for (const file of files) GlobalFonts.register(readFileSync(fileURLToPath(file)), family);
  }
};
