import { answers } from './answers.ts';
import { charts } from './charts.ts';
import { check } from './check.ts';
import { discord } from './discord.ts';

export const messages = { ...answers, ...charts, ...check, ...discord };
