import process from 'node:process';

/** A bar on standard error, for a person who watches; nothing where nobody does. */
export interface Progress {
  readonly show: (done: number, of: number) => void;
  readonly clear: () => void;
}

const width = 30;

/** Milliseconds between two drawings. */
const pause = 100;

const lineOf = (what: string, done: number, of: number): string => {
  const filled = of === 0 ? width : Math.round((done / of) * width);
  return `${what} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${of}`;
};

export const createProgress = (what: string): Progress => {
  const { stderr } = process;
  let drawnAt = 0;
  return {
    show: (done, of) => {
      const now = Date.now();
      if (!stderr.isTTY || (now - drawnAt < pause && done < of)) return;
      drawnAt = now;
      stderr.write(`\r\x1b[2K${lineOf(what, done, of)}`);
    },
    clear: () => {
      if (stderr.isTTY) stderr.write('\r\x1b[2K');
    },
  };
};
