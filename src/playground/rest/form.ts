import type { IncomingMessage } from 'node:http';

/** A file of a multipart request; `index` is the n of its field `files[n]`. */
export interface Upload {
  readonly index: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request's body: its JSON and the files beside it. */
export interface Form {
  readonly payload: unknown;
  readonly uploads: readonly Upload[];
}

export type FormRead =
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'invalid' };

/** Reads a body of at most `most` bytes; null where it is larger. */
export const readBytes = async (request: IncomingMessage, most: number): Promise<Buffer | null> => {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) return null;
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The value that a text is in JSON; undefined where it is none. */
export const parseJson = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
};

const uploadOf = async (name: string, value: File | string): Promise<readonly Upload[]> => {
  if (typeof value === 'string') return [];
  const index = /^files\[(\d{1,2})\]$/.exec(name)?.[1];
  if (index === undefined) return [];
  const bytes = new Uint8Array(await value.arrayBuffer());
  return [{ index, filename: value.name, contentType: value.type, bytes }];
};

const parseMultipart = async (bytes: Buffer, contentType: string): Promise<FormRead> => {
  try {
    const fields = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    const json = fields.get('payload_json');
    const payload = typeof json === 'string' ? parseJson(json) : {};
    const uploads = await Promise.all([...fields].map(([name, value]) => uploadOf(name, value)));
    return payload === undefined ? { kind: 'invalid' } : { kind: 'form', form: { payload, uploads: uploads.flat() } };
  } catch {
    return { kind: 'invalid' };
  }
};

/** Reads a JSON or multipart request of at most `most` bytes. */
export const readForm = async (request: IncomingMessage, most: number): Promise<FormRead> => {
  const bytes = await readBytes(request, most);
  if (bytes === null) return { kind: 'too-large' };
  if (bytes.length === 0) return { kind: 'form', form: { payload: undefined, uploads: [] } };
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return parseMultipart(bytes, contentType);
  const payload = contentType.startsWith('application/json') ? parseJson(bytes.toString('utf8')) : undefined;
  return payload === undefined ? { kind: 'invalid' } : { kind: 'form', form: { payload, uploads: [] } };
};
