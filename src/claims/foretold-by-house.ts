import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { cuesIn } from './candidate.ts';
import type { Sentence } from './reading.ts';
import type { Scene } from './scene.ts';

const speakersIn = (sentence: Sentence): readonly { readonly span: Span }[] => [
  ...sentence.mentions.filter((mention) => mention.kind === 'house'),
  ...cuesIn(sentence, 'researchers', sentence.span),
];

/** "GroupM cut its outlook. It now expects …": whom "it" means, where the sentence before names no company. */
const opensWithHouse = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  !sentence.mentions.some((mention) => mention.kind === 'company') &&
  speakersIn(sentence).some(({ span }) => span.start - sentence.span.start <= 24);

const unknownSpeaker: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}.])\p{Lu}[\p{L}&'-]{2,20}(?:\s\p{Lu}[\p{L}&'-]{2,20}){0,2}\s(?:now\s|also\s|still\s)?$/u,
  fr: /(?<![\p{L}.])\p{Lu}[\p{L}&'-]{2,20}(?:\s\p{Lu}[\p{L}&'-]{2,20}){0,2}\s(?:s'|n'|y\s)?$/u,
  zh: /(?:^|[,，。;；“"])\s?(?:报告|该报告|报告方|研究报告|[\p{Script=Han}]{2,6}(?:咨询|研究院|智库|研究|数据))?(?:[\p{Script=Han}]{2,4})?$/u,
};

const notSpeaker =
  /(?<!\p{L})(?:The|This|That|These|It|They|We|Total|Global|Sales|Shipments|Revenue|Demand|Le|La|Les|Ce|Cette|Il|Elle|On|Nous|Ils|Management|Executives|Investors|Growth|Prices|Spending)\s(?:now\s|also\s|still\s)?$/u;

/** "Tekne forecasts growth of 3 %": a name that no table knows, foretelling in an article that is not one company's results. */
const isForetoldByUnknown = ({ reading, sentence }: Scene, cue: Span): boolean => {
  const words = reading.text.slice(Math.max(sentence.span.start, cue.start - 48), cue.start);
  return (
    /^(?:forecast|expect|predict|project|pencil|anticip|prévo|table|escompte|reckon|foresee|see|预计|预测|预期|预估)/iu.test(
      reading.text.slice(cue.start, cue.end),
    ) &&
    unknownSpeaker[reading.language].test(words) &&
    !notSpeaker.test(words)
  );
};

/** "IDC expects volumes to grow 4 %": what a research house foretells is the market's, where the sentence names nobody else. */
export const isForetoldByHouse = (scene: Scene): boolean => {
  const { reading, sentence, quantity, measure, candidates, anchor } = scene;
  const heads: readonly (string | null)[] = [null, 'units', 'market-size', 'price-change', 'revenue'];
  const isAfterHouse =
    speakersIn(sentence).length > 0 ||
    scene.memory.topic?.candidate.kind === 'group' ||
    opensWithHouse(reading.sentences[sentence.index - 1]);
  const named = candidates.some(
    (candidate) =>
      candidate.kind !== 'market' &&
      !(candidate.kind === 'corefer' && isAfterHouse) &&
      candidate.span.end <= quantity.outer.start &&
      !candidate.beside,
  );
  if (named || !heads.includes(measure?.head ?? null)) return false;
  const speakers = [
    ...speakersIn(sentence),
    ...candidates.filter((candidate) => candidate.kind === 'corefer' && isAfterHouse),
  ];
  return cuesIn(sentence, 'forecast', sentence.span).some(
    (cue) =>
      cue.span.end <= quantity.span.start &&
      (speakers.some(({ span }) => span.end <= cue.span.start && cue.span.start - span.end <= 24) ||
        (!anchor.isOfResults && isForetoldByUnknown(scene, cue.span))),
  );
};
