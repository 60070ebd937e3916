import {
  type APIButtonComponent,
  type APIMessageComponentEmoji,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

import {
  also,
  bad,
  good,
  oneOf,
  optional,
  type Outcome,
  type Path,
  type Read,
  shape,
  snowflake,
  text,
  truth,
} from '../reading/read.ts';
import { webAddress } from './attachments.ts';
import { type NextId, numbered } from './component-ids.ts';

export const customId = text(1, 100);

export const emoji: Read<APIMessageComponentEmoji> = shape({
  id: optional(snowflake),
  name: optional(text(1, 100)),
  animated: optional(truth),
});

const fields = {
  type: oneOf(ComponentType.Button),
  style: oneOf(ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger, ButtonStyle.Link),
  label: optional(text(1, 80)),
  emoji: optional(emoji),
  custom_id: optional(customId),
  url: optional(webAddress(512)),
  disabled: optional(truth),
};

const asLink = (at: Path, url: string | undefined, customId: string | undefined): Outcome<string> => {
  if (url === undefined) return bad([...at, 'url'], 'BASE_TYPE_REQUIRED', 'This field is required');
  return customId === undefined
    ? good(url)
    : bad(at, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified');
};

const asAction = (at: Path, url: string | undefined, customId: string | undefined): Outcome<string> => {
  if (customId === undefined) return bad([...at, 'custom_id'], 'BASE_TYPE_REQUIRED', 'This field is required');
  return url === undefined
    ? good(customId)
    : bad(at, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified');
};

/** A button: a link has an address and no id, any other an id and no address; both need something to show. */
export const button = (nextId: NextId): Read<APIButtonComponent> =>
  also(
    shape({ id: numbered(nextId), ...fields }),
    ({ style, url, custom_id, ...rest }, at): Outcome<APIButtonComponent> => {
      if (rest.label === undefined && rest.emoji === undefined)
        return bad(
          [...at, 'label'],
          'BUTTON_COMPONENT_INVALID_LABEL_OR_EMOJI',
          'A button must have a label or an emoji',
        );
      const shown = { ...rest, disabled: rest.disabled ?? false };
      if (style === ButtonStyle.Link) {
        const link = asLink(at, url, custom_id);
        return link.ok ? good({ ...shown, style, url: link.value }) : link;
      }
      const action = asAction(at, url, custom_id);
      return action.ok ? good({ ...shown, style, custom_id: action.value }) : action;
    },
  );
