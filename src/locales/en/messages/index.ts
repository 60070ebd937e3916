import { answers } from './answers.ts';
import { cards } from './cards.ts';
import { channel } from './channel.ts';
import { corpus } from './corpus.ts';
import { charts } from './charts.ts';
import { check } from './check.ts';
import { discord } from './discord.ts';
import { feedback } from './feedback.ts';
import { surveys } from './surveys.ts';
import { under } from './under.ts';

export const messages = {
  ...answers,
  ...cards,
  ...channel,
  ...charts,
  ...corpus,
  ...check,
  ...discord,
  ...feedback,
  ...surveys,
  ...under,
};
