import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { createReader, createWriter } from '../../src/search/bytes.ts';

it('what was written is read in the same order', () => {
  const part = fc.record({ number: fc.nat({ max: 0xffffffff }), text: fc.string({ unit: 'grapheme' }) });
  fc.assert(
    fc.property(fc.array(part), fc.uint8Array(), (parts, bytes) => {
      const writer = createWriter();
      for (const { number, text } of parts) {
        writer.number(number);
        writer.text(text);
      }
      writer.bytes(bytes);
      const reader = createReader(writer.take());
      expect(parts.map(() => ({ number: reader.number(), text: reader.text() }))).toEqual(parts);
      expect([...reader.bytes()]).toEqual([...bytes]);
      expect([reader.number(), reader.text()]).toEqual([0, '']);
    }),
  );
});
