import { ComponentType } from 'discord-api-types/v10';

import type { Card } from '../command.ts';
import { limits } from '../limits.ts';
import type { Message } from '../message.ts';
import { cutText } from './cut.ts';
import { renderRuns } from './runs.ts';

/** A card as a Components V2 message. */
export const renderCard = ({ text, lines, language }: Card): Message => ({
  components: [
    {
      type: ComponentType.Container,
      accent_color: 0x2e_8b_57,
      components: [
        { type: ComponentType.TextDisplay, content: cutText(text, limits.message.text) },
        ...renderRuns(lines, language),
      ],
    },
  ],
  files: [],
});
