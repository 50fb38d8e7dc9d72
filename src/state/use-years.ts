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
import { projectOutcomes } from '#workflow/project-outcomes.ts';
import {
  instrumentsHere,
  readYears,
  resultsMark,
  type YearsRecords,
} from '#workflow/read-years.ts';
import { Cancelled } from '#worker/client.ts';
import { readCountedInWorker } from '#worker/office-client.ts';
import { useDesk } from './desk.ts';
import { useLive } from './live.ts';

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

type Answer =
  | Result<Counted, StorageTrouble>
  | { readonly ok: false; readonly error: { readonly kind: 'broken'; readonly detail: string } };

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
  const made = await projectOutcomes(desk, () => undefined, signal);
  if (!made.ok) return made;
  const counted = await readCountedInWorker(addressOf(desk), government, signal);
  if (!counted.ok) return counted;
  const refs = [...counted.value.results.map(({ rubric }) => rubric), ...rubrics];
  const instruments = await instrumentsHere(desk, refs);
  return ok({ counted: counted.value, instruments });
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
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (needs === null || mark === undefined) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    countAt(desk, government, JSON.parse(needs) as Needs, signal).then(
      (made) => {
        if (!signal.aborted) setAnswer(made);
      },
      (error: unknown) => {
        if (signal.aborted || error instanceof Cancelled) return;
        setAnswer({ ok: false, error: { kind: 'broken', detail: String(error) } });
      },
    );
    return () => controller.abort();
  }, [desk, government, needs, mark]);
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
