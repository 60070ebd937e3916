import { existsSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { conformance } from '../../src/cli/conformance.ts';

const folder = path.join(process.env['TICKMARK_EVAL_DIR'] ?? '../shared', 'conformance', 'recognizers-text');

/** Of money and percent; of bare numbers the specification holds more computations than figures. */
const mostSkipped = 0.15;

const suites = existsSync(folder) ? conformance(folder) : [];

describe("the Recognizers' specifications", () => {
  if (suites.length === 0) it.skip(`are not there: ${folder}`, () => undefined);
  else {
    it.each(suites.map((suite) => [suite.suite, suite] as const))('are met: %s', (_, { passed, failed }) => {
      expect(failed).toEqual([]);
      expect(passed).toBeGreaterThan(0);
    });

    it('are left out with a reason, and seldom', () => {
      const measured = suites.filter(({ suite }) => !suite.startsWith('Number'));
      const skipped = measured.flatMap((suite) => suite.skipped);
      const passed = measured.reduce((sum, suite) => sum + suite.passed, 0);
      expect(skipped.every(([, reason]) => reason.length > 0)).toBe(true);
      expect(skipped.length / (passed + skipped.length)).toBeLessThan(mostSkipped);
    });
  }
});
