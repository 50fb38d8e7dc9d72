import { useMemo } from 'react';
import { indicatorLadders, type IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';
import { listedFor, type ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { listInitiatives, type InitiativesFailure } from '#workflow/plans/initiatives.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { newest, shelved } from '#state/rubrics/rubric-shelf.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';

/** The initiatives for one instrument with everything needed to read them. */
export interface InitiativesOf {
  readonly rubric: Rubric;
  readonly ladders: readonly IndicatorLadder[];
  readonly list: readonly ListedInitiative[];
  /** The instruments that can be chosen, by id with their names. */
  readonly instruments: Readonly<Record<string, string>>;
  /** How many stored rows cannot be read. */
  readonly damaged: number;
}

export type InitiativesState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: InitiativesFailure }
  /** No instrument with this id is here. */
  | { readonly kind: 'no-rubric'; readonly id: string }
  | ({ readonly kind: 'here' } & InitiativesOf);

/** The instrument that the first catalogue is for. */
const FIRST = 'lima-dimensi-opd';

/**
 * All initiatives for an instrument by its newest version here, kept in step with what is stored.
 *
 * @param rubric id of the instrument; empty = the one that a catalogue came for.
 */
export function useInitiatives(rubric: string): InitiativesState {
  const desk = useDesk();
  const rubrics = useRubrics();
  const read = useLive(() => listInitiatives(desk), [desk]);
  const id = rubric === '' ? FIRST : rubric;
  return useMemo((): InitiativesState => {
    if (!rubrics || !read) return { kind: 'reading' };
    if (!read.ok) return { kind: 'failed', failure: read.error };
    const loaded = newest(rubrics, id);
    if (!loaded) return { kind: 'no-rubric', id };
    const { catalogues, own } = read.value;
    return {
      kind: 'here',
      rubric: loaded.rubric,
      ladders: indicatorLadders(loaded.rubric),
      list: listedFor(id, catalogues, own.sound),
      instruments: Object.fromEntries(
        shelved(rubrics).map(({ rubric: one }) => [one.id, one.shortTitle]),
      ),
      damaged: own.damaged.length,
    };
  }, [rubrics, read, id]);
}
