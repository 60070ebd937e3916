import { sentenceSplitter } from '../sentences.ts';

export const sentences = sentenceSplitter('zh', ['inc', 'corp', 'co', 'ltd', 'no', 'vs', 'mr', 'dr', 'u.s']);
