import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord-api-types/v10';

import { say } from '../../locales/say.ts';
import type { Day } from '../../text/day.ts';
import type { Language } from '../../text/language.ts';
import { writeThumbId, type Thumb } from '../feedback-id.ts';

const thumb = (part: Thumb): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  emoji: { name: part.vote === 'up' ? '👍' : '👎' },
  label: say(part.language, `feedback.${part.vote}`),
  custom_id: writeThumbId(part),
});

/** Whether an answer helped: the row under it. */
export const renderThumbs = (language: Language, day: Day): APIActionRowComponent<APIButtonComponentWithCustomId> => ({
  type: ComponentType.ActionRow,
  components: [thumb({ vote: 'up', language, day }), thumb({ vote: 'down', language, day })],
});
