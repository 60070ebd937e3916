import type { Answer, Citation, Figure } from '../answers/answer.ts';
import { say } from '../locales/say.ts';
import type { Language } from '../text/language.ts';

const most = 4;

const listed = (names: readonly string[], language: Language): string => {
  const distinct = [...new Set(names)];
  const left = distinct.length - most;
  const shown = left > 1 ? [...distinct.slice(0, most), say(language, 'charts.source.more', { n: left })] : distinct;
  return shown.join(language === 'zh' ? '、' : ', ');
};

/** The first citation behind each figure and whoever else stands behind it. */
const behind = ({ citations }: Answer, figures: readonly Figure[]): readonly Citation[] => {
  const wanted = new Set(figures.flatMap((figure) => figure.citations));
  return citations.filter(({ n }) => wanted.has(n));
};

const outletsOf = (citations: readonly Citation[], language: Language): readonly string[] =>
  citations
    .filter(({ kind }) => kind === 'article')
    .map(({ publisher }) => publisher ?? say(language, 'charts.source.unknown'));

const briefed = (citations: readonly Citation[]): readonly string[] =>
  citations.filter(({ kind }) => kind === 'brief').flatMap(({ basedOn }) => basedOn?.publisher ?? []);

/** Who measured, who printed it, and after whom our briefs were written: the line under the picture. */
export const sourceLine = (answer: Answer, figures: readonly Figure[]): string => {
  const { language } = answer;
  const citations = behind(answer, figures);
  const briefs = briefed(citations);
  const parts = [
    listed(
      figures.flatMap(({ attribution }) => attribution ?? []),
      language,
    ),
    listed(outletsOf(citations, language), language),
    briefs.length === 0 ? '' : say(language, 'charts.source.briefs', { outlets: listed(briefs, language) }),
  ];
  return say(language, 'charts.source', { list: parts.filter((part) => part !== '').join(' · ') });
};
