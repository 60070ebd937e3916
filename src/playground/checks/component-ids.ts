import { bad, good, type Outcome, type Path, type Read } from '../reading/read.ts';

/** Gives a component its number in the message: the one asked for, or the next free one. */
export type NextId = (asked: number | null, at: Path) => Outcome<number>;

/** A counter for the components of one message; an id that is asked for twice is an error. */
export const countComponents = (): NextId => {
  const taken = new Set<number>();
  return (asked, at) => {
    if (asked !== null && taken.has(asked))
      return bad(at, 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
    let id = asked ?? 1;
    while (taken.has(id)) id += 1;
    taken.add(id);
    return good(id);
  };
};

/** Reads a component's `id`; 0 and a missing one ask for a number of Discord's choice. */
export const numbered =
  (nextId: NextId): Read<number> =>
  (value, at) => {
    if (value === undefined || value === null || value === 0) return nextId(null, at);
    return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 2_147_483_647
      ? nextId(value, at)
      : bad(at, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not int.`);
  };
