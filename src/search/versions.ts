/** Changes an engine in place and gives the change that undoes it. */
export type Change<E> = (engine: E) => Change<E>;

/** One state of an engine that looks as if it never changed. */
export interface Version<E> {
  readonly read: <T>(look: (engine: E) => T) => T;
  readonly after: (change: Change<E>) => Version<E>;
}

/** Either the engine as it stands, or the way to here from a neighbour. */
interface Place<E> {
  at: { readonly engine: E } | { readonly from: Place<E>; readonly change: Change<E> };
}

const wayTo = <E>(place: Place<E>): readonly Place<E>[] => {
  const way = [place];
  for (let at = place.at; 'from' in at; at = at.from.at) way.push(at.from);
  return way.toReversed();
};

/** Moves the engine to a version, change by change, and turns the pointers that it passes round. */
const layOut = <E>(place: Place<E>): E => {
  const [root, ...way] = wayTo(place);
  if (root === undefined || !('engine' in root.at)) throw new Error('a version without an engine');
  const { engine } = root.at;
  let before = root;
  for (const next of way) {
    if (!('from' in next.at)) break;
    before.at = { from: next, change: next.at.change(engine) };
    next.at = { engine };
    before = next;
  }
  return engine;
};

const versionAt = <E>(place: Place<E>): Version<E> => ({
  read: (look) => look(layOut(place)),
  after: (change) => {
    const engine = layOut(place);
    const next: Place<E> = { at: { engine } };
    place.at = { from: next, change: change(engine) };
    return versionAt(next);
  },
});

/**
 * Makes versions of an engine that can only be changed in place (Baker's rerooting).
 *
 *     v0 ──undo──▶ v1 ──undo──▶ v2 {engine}      asking v2 costs nothing
 *     v0 {engine} ◀──redo── v1 ◀──redo── v2      after v0 was asked: it cost two undos
 *
 * The version that was asked last has the engine; asking another one costs the changes between the two.
 * A version that nobody holds is collected.
 */
export const firstVersion = <E>(engine: E): Version<E> => versionAt({ at: { engine } });
