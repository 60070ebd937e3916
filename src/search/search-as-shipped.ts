import MiniSearch from 'minisearch';

/** Gives the places of texts, best first. */
type Search = (question: string, limit: number) => readonly number[];

const searchIn =
  (engine: MiniSearch): Search =>
  (question, limit) =>
    engine
      .search(question)
      .slice(0, limit)
      .map(({ id }) => Number(id));

const filled = (engine: MiniSearch, texts: readonly string[]): MiniSearch => {
  engine.addAll(texts.map((text, id) => ({ id, text })));
  return engine;
};

/** MiniSearch with nothing set, over texts in order: what our own search is measured beside. */
export const searchAsShipped = (texts: readonly string[]): Search =>
  searchIn(filled(new MiniSearch({ fields: ['text'] }), texts));

/** What reads MiniSearch's own JSON anew, of texts that are terms with spaces between. */
export const reloadAsShipped = (texts: readonly string[]): (() => Search) => {
  const options = {
    fields: ['text'],
    tokenize: (text: string) => text.split(' '),
    processTerm: (term: string) => term,
  };
  const json = JSON.stringify(filled(new MiniSearch(options), texts));
  return () => searchIn(MiniSearch.loadJSON(json, options));
};
