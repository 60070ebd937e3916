/** Where a value stands in a request body: property names and list positions from the root. */
export type Path = readonly (string | number)[];

/** One thing wrong with a request body, named as Discord names it. */
export interface Issue {
  readonly at: Path;
  readonly code: string;
  readonly message: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads an untrusted value into a typed one, or says what is wrong with it and where. */
export type Read<T> = (value: unknown, at: Path) => Outcome<T>;

/** Reads a field that may be left out; null counts as left out. */
export interface ReadOptional<T> extends Read<T | undefined> {
  readonly mayBeLeftOut: true;
}

type ValueOf<R> = R extends Read<infer T> ? T : never;
type Fields = Readonly<Record<string, Read<unknown>>>;
type Flat<T> = { [K in keyof T]: T[K] };

/** What a shape of readers yields: fields that may be left out are absent, never undefined. */
export type Shape<F extends Fields> = Flat<
  { [K in keyof F as F[K] extends ReadOptional<unknown> ? never : K]: ValueOf<F[K]> } & {
    [K in keyof F as F[K] extends ReadOptional<unknown> ? K : never]?: Exclude<ValueOf<F[K]>, undefined>;
  }
>;

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const bad = (at: Path, code: string, message: string): Outcome<never> => ({
  ok: false,
  issues: [{ at, code, message }],
});

export const issuesOf = (outcome: Outcome<unknown>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);

/** A value with the issues of checks that ran over the whole of it. */
export const unless = <T>(issues: readonly Issue[], value: T): Outcome<T> =>
  issues.length === 0 ? good(value) : { ok: false, issues };

const required = (at: Path): Outcome<never> => bad(at, 'BASE_TYPE_REQUIRED', 'This field is required');

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Text of min to max UTF-16 units. */
export const text =
  (min: number, max: number): Read<string> =>
  (value, at) => {
    if (isMissing(value)) return required(at);
    if (typeof value !== 'string') return bad(at, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
    if (value.trim().length === 0 && min > 0) return required(at);
    if (value.length > max && min === 0) return bad(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    return value.length < min || value.length > max
      ? bad(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
      : good(value);
  };

export const pattern =
  (read: Read<string>, expression: RegExp, code: string, message: string): Read<string> =>
  (value, at) =>
    also(read, (read) => (expression.test(read) ? good(read) : bad(at, code, message)))(value, at);

export const integer =
  (min: number, max: number): Read<number> =>
  (value, at) => {
    if (isMissing(value)) return required(at);
    if (typeof value !== 'number' || !Number.isInteger(value))
      return bad(at, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not int.`);
    if (value < min) return bad(at, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    return value > max ? bad(at, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`) : good(value);
  };

export const decimal: Read<number> = (value, at) => {
  if (isMissing(value)) return required(at);
  return typeof value === 'number' && Number.isFinite(value)
    ? good(value)
    : bad(at, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not float.`);
};

export const truth: Read<boolean> = (value, at) => {
  if (isMissing(value)) return required(at);
  return typeof value === 'boolean' ? good(value) : bad(at, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
};

/** A 17- to 20-digit Discord id. */
export const snowflake: Read<string> = (value, at) => {
  if (isMissing(value)) return required(at);
  return typeof value === 'string' && /^\d{17,20}$/.test(value)
    ? good(value)
    : bad(at, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not snowflake.`);
};

export const oneOf =
  <const T extends string | number>(...allowed: readonly T[]): Read<T> =>
  (value, at) => {
    if (isMissing(value)) return required(at);
    const found = allowed.find((one) => one === value);
    return found === undefined
      ? bad(at, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`)
      : good(found);
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of an untrusted value; undefined where the value is no object. */
export const propertyOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const isShape = <F extends Fields>(fields: F, value: object): value is Shape<F> =>
  Object.entries(fields).every(([name, read]) => name in value || 'mayBeLeftOut' in read);

/** An object with these fields; others are ignored, as Discord does. */
export const shape =
  <const F extends Fields>(fields: F): Read<Shape<F>> =>
  (value, at) => {
    if (isMissing(value)) return required(at);
    if (!isRecord(value)) return bad(at, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    const outcomes = Object.entries(fields).map(
      ([name, read]) => [name, read(propertyOf(value, name), [...at, name])] as const,
    );
    const issues = outcomes.flatMap(([, outcome]) => issuesOf(outcome));
    const entries = outcomes.flatMap(([name, outcome]) =>
      outcome.ok && outcome.value !== undefined ? [[name, outcome.value] as const] : [],
    );
    const whole: object = Object.fromEntries(entries);
    return isShape(fields, whole) ? unless(issues, whole) : { ok: false, issues };
  };

/** A list of min to max entries. */
export const listOf =
  <T>(read: Read<T>, min: number, max: number): Read<T[]> =>
  (value, at) => {
    if (isMissing(value)) return required(at);
    if (!Array.isArray(value)) return bad(at, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    if (value.length < min || value.length > max)
      return bad(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    const outcomes = value.map((entry: unknown, index) => read(entry, [...at, index]));
    return unless(
      outcomes.flatMap(issuesOf),
      outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    );
  };

/** A table of texts by key; keys that `isKey` refuses are errors. */
export const tableOf =
  <T>(read: Read<T>, isKey: (key: string) => boolean): Read<Record<string, T>> =>
  (value, at) => {
    if (!isRecord(value)) return bad(at, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    const outcomes = Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(
        ([key, entry]) =>
          [
            key,
            isKey(key) ? read(entry, [...at, key]) : bad([...at, key], 'DICT_TYPE_KEY', `Unknown key "${key}".`),
          ] as const,
      );
    return unless(
      outcomes.flatMap(([, outcome]) => issuesOf(outcome)),
      Object.fromEntries(outcomes.flatMap(([key, outcome]) => (outcome.ok ? [[key, outcome.value] as const] : []))),
    );
  };

export const optional = <T>(read: Read<T>): ReadOptional<T> =>
  Object.assign(
    (value: unknown, at: Path): Outcome<T | undefined> => (isMissing(value) ? good(undefined) : read(value, at)),
    { mayBeLeftOut: true } as const,
  );

/** For edits, where null empties a field and leaving it out keeps it. */
export const clearable = <T>(read: Read<T>): ReadOptional<T | null> =>
  Object.assign(
    (value: unknown, at: Path): Outcome<T | null | undefined> =>
      value === null || value === undefined ? good(value) : read(value, at),
    { mayBeLeftOut: true } as const,
  );

/** A reader whose value goes through a further check or change. */
export const also =
  <T, U>(read: Read<T>, next: (value: T, at: Path) => Outcome<U>): Read<U> =>
  (value, at) => {
    const outcome = read(value, at);
    return outcome.ok ? next(outcome.value, at) : outcome;
  };

/** An object whose numeric `type` says which reader it is for. */
export const byType =
  <T>(readers: ReadonlyMap<number, Read<T>>): Read<T> =>
  (value, at) => {
    const type = propertyOf(value, 'type');
    if (isMissing(type)) return required([...at, 'type']);
    const read = typeof type === 'number' ? readers.get(type) : undefined;
    return read === undefined
      ? bad(
          [...at, 'type'],
          'UNION_TYPE_CHOICES',
          `Value of field "type" must be one of (${[...readers.keys()].join(', ')}).`,
        )
      : read(value, at);
  };
