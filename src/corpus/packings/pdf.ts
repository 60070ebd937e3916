import type { Packing } from '../packing.ts';
import type { Printed } from './pdf-lines.ts';
import { readPages } from './pdf-paragraphs.ts';
import { unifiedHan } from './unified-han.ts';

/** Longer ones are no reports of a market; reading them would hold up all others. */
const mostPages = 400;

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

const printedOf = (item: TextItem): Printed => {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform.map(Number);
  return { text: unifiedHan(item.str), x, y, width: item.width, size: Math.hypot(skew, scale) || item.height || 10 };
};

const pagesOf = async (bytes: Uint8Array): Promise<readonly (readonly Printed[])[]> => {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const pages: (readonly Printed[])[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [printedOf(item)] : [])));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
};

const reasonOf = (error: unknown): string => {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? 'password-protected' : 'a broken PDF; it may be cut off';
};

/** A printed report: its text layer. */
export const pdf: Packing = {
  name: 'pdf',
  accepts: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-'),
  unpack: async function* ({ name, bytes }) {
    const pages = await pagesOf(bytes).catch((error: unknown) => reasonOf(error));
    if (typeof pages === 'string') {
      yield { name, problem: pages };
      return;
    }
    const { title, text } = readPages(pages);
    if (text === '') {
      yield { name, problem: 'no text layer: a scanned PDF needs text recognition first' };
      return;
    }
    const file = { name: `${name}.txt`, bytes: new TextEncoder().encode(text) };
    yield { file, ...(title === null ? {} : { stated: { title } }) };
  },
};
