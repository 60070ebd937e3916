import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord-api-types/v10';

import type { Language } from '../../text/language.ts';
import { limits } from '../limits.ts';
import { writeRunId } from '../run-id.ts';
import { cutText } from './cut.ts';

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** A row of buttons that run lines; none where no line has room. */
export const renderRuns = (lines: readonly string[], language: Language): readonly Row[] => {
  const buttons = [...new Set(lines)].flatMap((line): readonly APIButtonComponentWithCustomId[] => {
    const id = writeRunId({ language, line });
    return id === null
      ? []
      : [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: cutText(line, limits.message.buttonLabel),
            custom_id: id,
          },
        ];
  });
  return buttons.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: buttons.slice(0, limits.message.rowButtons) }];
};
