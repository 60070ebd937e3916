import type { Day } from '../../text/day.ts';
import type { Press } from '../custom-id.ts';

/** Which part of an answer is looked at, how, and what it was drawn from. */
export interface View extends Pick<Press, 'page' | 'sources' | 'day' | 'corpus' | 'isOpen' | 'style' | 'only'> {
  /** The corpus is no longer the one that the message was first drawn from. */
  readonly isStale: boolean;
}

export const firstView = (day: Day, corpus: string): View => ({
  page: 0,
  sources: 'few',
  day,
  corpus,
  isOpen: false,
  style: 'auto',
  only: { language: null, publisher: null, period: null },
  isStale: false,
});

/** What a press on an earlier message shows now. */
export const viewOf = ({ action: _action, language: _language, ...press }: Press, current: string): View => ({
  ...press,
  corpus: current,
  isStale: press.corpus !== current,
});
