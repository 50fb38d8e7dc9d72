import { create, type StoreApi, type UseBoundStore } from 'zustand';

/** Work that writes itself a moment later. */
interface Unsaved {
  readonly flush: () => Promise<void>;
  readonly hasUnsaved: () => boolean;
}

interface LeftBehind<Id> {
  /** Ids of what was left while something could not be stored. */
  readonly ids: readonly Id[];
}

/** Work of one kind that is open or was left behind unsaved, by its id. */
export interface KeptWork<Id extends string, Entry> {
  readonly useLeft: UseBoundStore<StoreApi<LeftBehind<Id>>>;
  readonly get: (id: Id) => Entry | undefined;
  /** Puts work on screen. The clean-up writes once more and keeps it if that fails. */
  readonly show: (id: Id, entry: Entry) => () => void;
  /** Lets go of work whose words are safe elsewhere, or no longer wanted. */
  readonly forget: (id: Id) => void;
  /** Writes what waits everywhere; resolves when nothing more can be written. */
  readonly flushAll: () => Promise<void>;
  readonly anyUnsaved: () => boolean;
}

/** Keeps work until it is stored, so that coming back to it finds every word. */
export function createKeptWork<Id extends string, Entry>(
  workOf: (entry: Entry) => Unsaved,
): KeptWork<Id, Entry> {
  const useLeft = create<LeftBehind<Id>>(() => ({ ids: [] }));
  const open = new Map<Id, Entry>();
  const onScreen = new Set<Id>();

  const settle = (id: Id): void => {
    const entry = open.get(id);
    const behind = entry !== undefined && !onScreen.has(id) && workOf(entry).hasUnsaved();
    if (!onScreen.has(id) && !behind) open.delete(id);
    useLeft.setState(({ ids }) => {
      const others = ids.filter((other) => other !== id);
      return { ids: behind ? [...others, id] : others };
    });
  };

  return {
    useLeft,
    get: (id) => open.get(id),
    show: (id, entry) => {
      open.set(id, entry);
      onScreen.add(id);
      settle(id);
      return () => {
        onScreen.delete(id);
        void workOf(entry)
          .flush()
          .catch(() => undefined)
          .then(() => settle(id));
      };
    },
    forget: (id) => {
      open.delete(id);
      settle(id);
    },
    flushAll: async () => {
      await Promise.allSettled([...open.values()].map((entry) => workOf(entry).flush()));
      for (const id of open.keys()) settle(id);
    },
    anyUnsaved: () => [...open.values()].some((entry) => workOf(entry).hasUnsaved()),
  };
}
