/** What is wrong and what to write instead. */
export interface Fault {
  readonly fault: string;
}

export const isFault = (read: object): read is Fault => 'fault' in read;

/** A value as it was written, cut short. */
const quoted = (raw: unknown): string => {
  const written = JSON.stringify(raw) ?? 'left out';
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
};

export const wrongField = (name: string, raw: unknown, hint: string): Fault => ({
  fault: `${name} is ${quoted(raw)}; write ${hint}`,
});
