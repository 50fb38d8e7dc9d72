import { useEffect, useMemo, useState } from 'react';
import type { RubricRef } from '#core/assessment/assessment.ts';
import type { CountedResults } from '#core/history/counted-result.ts';
import type { Instrument } from '#core/history/instrument.ts';
import { yearsView, type YearsView } from '#core/history/years-view.ts';
import type { Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { Desk } from '#workflow/desk.ts';
import {
  instrumentsHere,
  packagesMark,
  readYears,
  resultsMark,
  type YearsRecords,
} from '#workflow/portfolio/read-years.ts';
import { Cancelled } from '#worker/client.ts';
import { projectOutcomesInWorker, readCountedInWorker } from '#worker/office-client.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

interface Counted {
  readonly counted: CountedResults;
  readonly instruments: ReadonlyMap<Digest, Instrument>;
}

/** What a page about years knows. */
export type Years =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: StorageTrouble }
  /** The worker that counts broke. */
  | { readonly kind: 'broken'; readonly detail: string }
  | {
      readonly kind: 'here';
      readonly view: YearsView;
      readonly counted: CountedResults;
      readonly records: YearsRecords;
    };

interface Broken {
  readonly ok: false;
  readonly error: { readonly kind: 'broken'; readonly detail: string };
}

type Answer = Result<Counted, StorageTrouble> | Broken;
type Caught = Awaited<ReturnType<typeof projectOutcomesInWorker>> | Broken;

/** What of the records decides which results and instruments are asked for. */
interface Needs {
  readonly governments: readonly string[];
  readonly rubrics: readonly RubricRef[];
}

/** As text, so that typing into a period does not count everything anew. */
function needsOf({ roster, datasets, periods }: YearsRecords): string {
  const governments = [
    ...roster.map((row) => row.government),
    ...periods.map(({ draft }) => draft.government),
  ];
  const needs: Needs = {
    governments: [...new Set(governments)],
    rubrics: [
      ...datasets.flatMap(({ rubric }) => rubric ?? []),
      ...periods.flatMap(({ draft }) => draft.rubric ?? []),
    ],
  };
  return JSON.stringify(needs);
}

async function countAt(
  desk: Desk,
  government: string | null,
  { rubrics }: Needs,
  signal: AbortSignal,
): Promise<Result<Counted, StorageTrouble>> {
  const counted = await readCountedInWorker(addressOf(desk), government, signal);
  if (!counted.ok) return counted;
  const refs = [...counted.value.results.map(({ rubric }) => rubric), ...rubrics];
  const instruments = await instrumentsHere(desk, refs);
  return ok({ counted: counted.value, instruments });
}

/** Runs work that is stopped by the signal; what it ends with is told unless it was. */
function tell<T>(work: Promise<T>, signal: AbortSignal, told: (ended: T | Broken) => void): void {
  work.then(
    (ended) => {
      if (!signal.aborted) told(ended);
    },
    (error: unknown) => {
      if (signal.aborted || error instanceof Cancelled) return;
      told({ ok: false, error: { kind: 'broken', detail: String(error) } });
    },
  );
}

/**
 * Takes in what was received or agreed since the last time, before anything is counted: by
 * itself, so that each result that is taken in does not begin the counting anew. null = under way.
 */
function useTakenIn(desk: Desk): Caught | null {
  const packages = useLive(() => packagesMark(desk), [desk]);
  const [ended, setEnded] = useState<{ readonly of: object; readonly caught: Caught } | null>(null);
  useEffect(() => {
    if (packages === undefined) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    tell(
      projectOutcomesInWorker(addressOf(desk), () => undefined, signal),
      signal,
      (caught) => setEnded({ of: packages, caught }),
    );
    return () => controller.abort();
  }, [desk, packages]);
  return ended?.of === packages ? (ended?.caught ?? null) : null;
}

/**
 * One government through the years, counted in a worker and kept in step with what is stored;
 * the last answer stays while the next is made. `government` null = the own one.
 */
export function useYears(government: string | null): Years {
  const desk = useDesk();
  const records = useLive(() => readYears(desk), [desk]);
  const mark = useLive(() => resultsMark(desk), [desk]);
  const needs = records?.ok ? needsOf(records.value) : null;
  const caught = useTakenIn(desk);
  const [counted, setCounted] = useState<Answer | null>(null);
  const isReady = caught?.ok === true;
  useEffect(() => {
    if (!isReady || needs === null || mark === undefined) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    tell(countAt(desk, government, JSON.parse(needs) as Needs, signal), signal, setCounted);
    return () => controller.abort();
  }, [desk, government, needs, mark, isReady]);
  const answer = caught && !caught.ok ? caught : counted;
  const view = useMemo(
    () =>
      records?.ok && answer?.ok
        ? yearsView({
            ...answer.value,
            ...records.value,
            drafts: records.value.periods.map(({ draft }) => draft),
          })
        : null,
    [records, answer],
  );
  if (records && !records.ok) return { kind: 'failed', error: records.error };
  if (answer && !answer.ok) {
    return answer.error.kind === 'broken' ? answer.error : { kind: 'failed', error: answer.error };
  }
  if (!view || !answer || !records) return { kind: 'reading' };
  return { kind: 'here', view, counted: answer.value.counted, records: records.value };
}
