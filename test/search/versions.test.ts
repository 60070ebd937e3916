import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { firstVersion } from '../../src/search/versions.ts';
import type { Change, Version } from '../../src/search/versions.ts';

const put =
  (key: string, value: number | undefined): Change<Map<string, number>> =>
  (engine) => {
    const before = engine.get(key);
    if (value === undefined) engine.delete(key);
    else engine.set(key, value);
    return put(key, before);
  };

const contentOf = (version: Version<Map<string, number>>): Readonly<Record<string, number>> =>
  version.read((engine) => Object.fromEntries(engine));

describe('versions of an engine', () => {
  it('keep what they held, whichever is asked and in whatever order', () => {
    const step = fc.record({ from: fc.nat(), key: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.nat()) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.array(fc.nat(), { maxLength: 30 }), (steps, asked) => {
        const versions = [firstVersion(new Map<string, number>())];
        const expected: Record<string, number>[] = [{}];
        for (const { from, key, value } of steps) {
          const at = from % versions.length;
          const { [key]: _, ...others } = expected[at] ?? {};
          expected.push(value === null ? others : { ...others, [key]: value });
          const version = versions[at];
          if (version) versions.push(version.after(put(key, value ?? undefined)));
        }
        for (const at of asked.map((n) => n % versions.length)) {
          const version = versions[at];
          expect(version && contentOf(version)).toEqual(expected[at]);
        }
      }),
    );
  });

  it('can be many: the first is asked again after ten thousand changes', () => {
    const first = firstVersion(new Map([['a', 0]]));
    let last = first;
    for (let n = 1; n <= 10_000; n += 1) last = last.after(put('a', n));
    expect(contentOf(first)).toEqual({ a: 0 });
    expect(contentOf(last)).toEqual({ a: 10_000 });
  });
});
