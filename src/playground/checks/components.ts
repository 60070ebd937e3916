import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  type APIThumbnailComponent,
  type APIUnfurledMediaItem,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';

import {
  also,
  bad,
  byType,
  good,
  integer,
  type Issue,
  listOf,
  oneOf,
  optional,
  type Path,
  type Read,
  shape,
  text,
  truth,
  unless,
} from '../reading/read.ts';
import { mediaAddress } from './attachments.ts';
import { button } from './buttons.ts';
import { type NextId, numbered } from './component-ids.ts';
import { stringSelect } from './selects.ts';

/** Finds what an address of a picture or file stands for among the message's attachments. */
export type FindMedia = (
  url: string,
  at: Path,
) => { readonly media: APIUnfurledMediaItem; readonly size?: number } | { readonly issue: Issue };

const textDisplay = (nextId: NextId): Read<APITextDisplayComponent> =>
  shape({ id: numbered(nextId), type: oneOf(ComponentType.TextDisplay), content: text(1, 4000) });

const separator = (nextId: NextId): Read<APISeparatorComponent> =>
  also(
    shape({
      id: numbered(nextId),
      type: oneOf(ComponentType.Separator),
      divider: optional(truth),
      spacing: optional(oneOf(SeparatorSpacingSize.Small, SeparatorSpacingSize.Large)),
    }),
    ({ divider = true, spacing = SeparatorSpacingSize.Small, ...rest }) => good({ ...rest, divider, spacing }),
  );

const mediaItem = (findMedia: FindMedia): Read<APIUnfurledMediaItem> =>
  also(shape({ url: mediaAddress }), ({ url }, at) => {
    const found = findMedia(url, [...at, 'url']);
    return 'media' in found ? good(found.media) : { ok: false, issues: [found.issue] };
  });

const pictured = (findMedia: FindMedia) => ({
  media: mediaItem(findMedia),
  description: optional(text(0, 1024)),
  spoiler: optional(truth),
});

const thumbnail = (nextId: NextId, findMedia: FindMedia): Read<APIThumbnailComponent> =>
  also(
    shape({ id: numbered(nextId), type: oneOf(ComponentType.Thumbnail), ...pictured(findMedia) }),
    ({ description = null, spoiler = false, ...rest }) => good({ ...rest, description, spoiler }),
  );

const gallery = (nextId: NextId, findMedia: FindMedia): Read<APIMediaGalleryComponent> => {
  const picture = also(shape(pictured(findMedia)), ({ media, description = null, spoiler = false }) =>
    good({ media, description, spoiler }),
  );
  return shape({ id: numbered(nextId), type: oneOf(ComponentType.MediaGallery), items: listOf(picture, 1, 10) });
};

const nameOf = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');

const uploadedFile = (findMedia: FindMedia): Read<{ file: APIUnfurledMediaItem; name: string; size: number }> =>
  also(shape({ url: mediaAddress }), ({ url }, at) => {
    const found = findMedia(url, [...at, 'url']);
    if ('issue' in found) return { ok: false, issues: [found.issue] };
    return found.size === undefined
      ? bad([...at, 'url'], 'UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED', 'A file must refer to an attachment')
      : good({ file: found.media, name: nameOf(found.media.url), size: found.size });
  });

const file = (nextId: NextId, findMedia: FindMedia): Read<APIFileComponent> =>
  also(
    shape({
      id: numbered(nextId),
      type: oneOf(ComponentType.File),
      file: uploadedFile(findMedia),
      spoiler: optional(truth),
    }),
    ({ spoiler = false, file, ...rest }) => good({ ...rest, ...file, spoiler }),
  );

const section = (nextId: NextId, findMedia: FindMedia): Read<APISectionComponent> =>
  shape({
    id: numbered(nextId),
    type: oneOf(ComponentType.Section),
    components: listOf(textDisplay(nextId), 1, 3),
    accessory: byType(
      new Map<number, Read<APISectionAccessoryComponent>>([
        [ComponentType.Button, button(nextId)],
        [ComponentType.Thumbnail, thumbnail(nextId, findMedia)],
      ]),
    ),
  });

const rowIssues = (components: readonly APIComponentInMessageActionRow[], at: Path): readonly Issue[] =>
  components.length > 1 && components.some((component) => component.type !== ComponentType.Button)
    ? [{ at, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message: 'The specified component exceeds the maximum width' }]
    : [];

const actionRow = (nextId: NextId): Read<APIActionRowComponent<APIComponentInMessageActionRow>> =>
  also(
    shape({
      id: numbered(nextId),
      type: oneOf(ComponentType.ActionRow),
      components: listOf(
        byType(
          new Map<number, Read<APIComponentInMessageActionRow>>([
            [ComponentType.Button, button(nextId)],
            [ComponentType.StringSelect, stringSelect(nextId)],
          ]),
        ),
        1,
        5,
      ),
    }),
    (row, at) => unless(rowIssues(row.components, [...at, 'components']), row),
  );

const inContainer = (nextId: NextId, findMedia: FindMedia) =>
  [
    [ComponentType.ActionRow, actionRow(nextId)],
    [ComponentType.Section, section(nextId, findMedia)],
    [ComponentType.TextDisplay, textDisplay(nextId)],
    [ComponentType.MediaGallery, gallery(nextId, findMedia)],
    [ComponentType.File, file(nextId, findMedia)],
    [ComponentType.Separator, separator(nextId)],
  ] as const;

const container = (nextId: NextId, findMedia: FindMedia): Read<APIContainerComponent> =>
  also(
    shape({
      id: numbered(nextId),
      type: oneOf(ComponentType.Container),
      accent_color: optional(integer(0, 0xffffff)),
      components: listOf(byType(new Map<number, Read<APIComponentInContainer>>(inContainer(nextId, findMedia))), 1, 40),
      spoiler: optional(truth),
    }),
    ({ accent_color = null, spoiler = false, ...rest }) => good({ ...rest, accent_color, spoiler }),
  );

/** The components of a message without the V2 flag: up to five rows. */
export const legacyComponents = (nextId: NextId): Read<APIMessageTopLevelComponent[]> =>
  listOf(
    byType(new Map<number, Read<APIMessageTopLevelComponent>>([[ComponentType.ActionRow, actionRow(nextId)]])),
    0,
    5,
  );

/** The components of a message with the V2 flag. */
export const layoutComponents = (nextId: NextId, findMedia: FindMedia): Read<APIMessageTopLevelComponent[]> =>
  listOf(
    byType(
      new Map<number, Read<APIMessageTopLevelComponent>>([
        ...inContainer(nextId, findMedia),
        [ComponentType.Container, container(nextId, findMedia)],
      ]),
    ),
    0,
    40,
  );
