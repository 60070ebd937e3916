import {
  bad,
  good,
  type Issue,
  listOf,
  type Outcome,
  optional,
  type Path,
  type Read,
  shape,
  text,
} from '../reading/read.ts';

const noMoreThan = 10;

/** An attachment as a request names it: `id` is a position in the uploaded files, or of a file that is kept. */
const attachment = shape({
  id: ((value, at) =>
    (typeof value === 'string' && /^\d{1,20}$/.test(value)) || (typeof value === 'number' && Number.isInteger(value))
      ? good(String(value))
      : bad(at, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not snowflake.`)) satisfies Read<string>,
  filename: optional(text(1, 1024)),
  description: optional(text(0, 1024)),
  title: optional(text(0, 1024)),
});

export const attachments = listOf(attachment, 0, noMoreThan);

const reference = /^attachment:\/\/(.+)$/;

/** The file name that an `attachment://name` address refers to; null for any other address. */
export const referredFile = (url: string): string | null => reference.exec(url)?.[1] ?? null;

const isWebAddress = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  return ['http:', 'https:'].includes(new URL(url).protocol);
};

/** An http or https address of at most `max` characters. */
export const webAddress =
  (max: number): Read<string> =>
  (value, at): Outcome<string> => {
    const outcome = text(1, max)(value, at);
    if (!outcome.ok || isWebAddress(outcome.value)) return outcome;
    return bad(at, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  };

/** A web address, or `attachment://` and the name of a file of the same message. */
export const mediaAddress: Read<string> = (value, at) =>
  typeof value === 'string' && referredFile(value) !== null ? good(value) : webAddress(2048)(value, at);

export const missingFile = (at: Path, file: string): Issue => ({
  at,
  code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  message: `The referenced attachment "${file}" was not found.`,
});
