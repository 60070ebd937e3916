import { answers } from './answers.ts';
import { discord } from './discord.ts';

export const messages = { ...answers, ...discord };
