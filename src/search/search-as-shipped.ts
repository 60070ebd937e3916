import MiniSearch from 'minisearch';

/** MiniSearch with nothing set, over texts in order: what our own search is measured beside. Gives indices, best first. */
export const searchAsShipped = (texts: readonly string[]): ((question: string, limit: number) => readonly number[]) => {
  const engine = new MiniSearch({ fields: ['text'] });
  engine.addAll(texts.map((text, id) => ({ id, text })));
  return (question, limit) =>
    engine
      .search(question)
      .slice(0, limit)
      .map(({ id }) => Number(id));
};
