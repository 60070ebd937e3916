import { type APIEmbed, EmbedType } from 'discord-api-types/v10';

import {
  also,
  good,
  integer,
  type Issue,
  listOf,
  optional,
  type Outcome,
  type Path,
  type Read,
  shape,
  text,
  truth,
} from '../reading/read.ts';
import { mediaAddress, webAddress } from './attachments.ts';
import type { FindMedia } from './components.ts';

const noMoreTextThan = 6000;

const isoTime: Read<string> = (value, at) => {
  const outcome = text(1, 64)(value, at);
  if (!outcome.ok) return outcome;
  const time = new Date(outcome.value);
  return Number.isNaN(time.getTime())
    ? { ok: false, issues: [{ at, code: 'DATE_TIME_TYPE_PARSE', message: `Could not parse ${outcome.value}.` }] }
    : good(time.toISOString());
};

const field = also(
  shape({ name: text(1, 256), value: text(1, 1024), inline: optional(truth) }),
  ({ inline = false, ...rest }) => good({ ...rest, inline }),
);

const picture = (findMedia: FindMedia) =>
  also(shape({ url: mediaAddress }), ({ url }, at) => {
    const found = findMedia(url, [...at, 'url']);
    return 'media' in found ? good({ url: found.media.url }) : { ok: false, issues: [found.issue] };
  });

const embed = (findMedia: FindMedia): Read<APIEmbed> =>
  also(
    shape({
      title: optional(text(0, 256)),
      description: optional(text(0, 4096)),
      url: optional(webAddress(2048)),
      timestamp: optional(isoTime),
      color: optional(integer(0, 0xffffff)),
      footer: optional(shape({ text: text(1, 2048), icon_url: optional(webAddress(2048)) })),
      author: optional(
        shape({ name: text(1, 256), url: optional(webAddress(2048)), icon_url: optional(webAddress(2048)) }),
      ),
      image: optional(picture(findMedia)),
      thumbnail: optional(picture(findMedia)),
      fields: optional(listOf(field, 0, 25)),
    }),
    (read): Outcome<APIEmbed> => good({ type: EmbedType.Rich, ...read }),
  );

const textOf = ({ title, description, footer, author, fields = [] }: APIEmbed): string =>
  [title, description, footer?.text, author?.name, ...fields.flatMap(({ name, value }) => [name, value])].join('');

/** Up to ten embeds. */
export const embeds = (findMedia: FindMedia): Read<APIEmbed[]> => listOf(embed(findMedia), 0, 10);

/** Whether an embed shows anything at all. */
export const isBlank = (embed: APIEmbed): boolean =>
  textOf(embed) === '' && embed.image === undefined && embed.thumbnail === undefined;

/** The texts of all embeds of a message hold 6,000 characters together. */
export const embedIssues = (embeds: readonly APIEmbed[], at: Path): readonly Issue[] =>
  embeds.map(textOf).join('').length > noMoreTextThan
    ? [
        {
          at,
          code: 'MAX_EMBED_SIZE_EXCEEDED',
          message: `Embed size exceeds maximum size of ${noMoreTextThan}`,
        },
      ]
    : [];
