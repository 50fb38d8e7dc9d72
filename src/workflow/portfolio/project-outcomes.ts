import type { RubricRef } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { Digest, PeriodId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Period } from '#core/period/period.ts';
import { OUTCOMES_MADE, type OutcomeSet } from '#core/portfolio/outcome.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { BodyName } from '#exchange/package/kinds.ts';
import { readFile } from '#storage/files.ts';
import {
  forgetAllOutcomes,
  forgetOutcomes,
  outcomeNames,
  outcomesAreOfNow,
  writeOutcomes,
} from '#storage/outcomes.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import {
  makeOutcomes,
  OUTCOME_BODIES,
  type OutcomeKind,
  type OutcomeSource,
} from './make-outcomes.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';

/** A package of which no outcome could be made; it is tried again the next time. */
interface WithoutOutcome {
  readonly id: Digest;
  /** `no-instrument` = nothing here can count it; `broken` = its bytes are not what they were. */
  readonly why: 'no-instrument' | 'broken';
}

export interface Projection {
  /** Packages whose outcomes were made. */
  readonly made: number;
  readonly without: readonly WithoutOutcome[];
}

/** As many are handed over at once: enough to be worth the way, few enough to be told of. */
const AT_ONCE = 16;

interface Waiting {
  readonly kind: OutcomeKind;
  readonly record: PackageRecord;
}

/** A recap of this desk says nothing that is not here in full. */
function kindOf({ kind, direction }: PackageRecord): OutcomeKind | undefined {
  if (kind === 'recap') return direction === 'received' ? kind : undefined;
  return kind === 'final' || kind === 'submission' ? kind : undefined;
}

async function periodsHere({ db }: Desk): Promise<ReadonlyMap<PeriodId, Period>> {
  const { sound } = await readPeriods(db);
  return new Map(sound.flatMap(({ id, period }) => (period ? [[id, period] as const] : [])));
}

/** Name of the batch an agency is invited in; empty = none, or the period is not here. */
export function batchOf({ about }: PackageRecord, periods: ReadonlyMap<string, Period>): string {
  const { agency } = about;
  const period = about.period && periods.get(about.period.id);
  if (!period || !agency) return '';
  const invited = period.agencies.find((one) => isSameAgency(one, agency));
  return period.batches.find(({ id }) => id === invited?.batch)?.name ?? '';
}

async function sourceOf(
  { db }: Desk,
  { kind, record }: Waiting,
  batch: string,
): Promise<OutcomeSource> {
  const texts = new Map<BodyName, Blob>();
  for (const name of OUTCOME_BODIES[kind]) {
    const entry = record.entries.find((one) => one.name === name);
    const blob = entry && (await readFile(db, entry.digest).catch(() => undefined));
    if (blob) texts.set(name, blob);
  }
  const { id, about, madeAt, signature, receipt } = record;
  return { kind, record: { id, about, madeAt, signature, receipt }, texts, batch };
}

/** Waiting ones side by side with others of their kind by the same instrument. */
function pieces(waiting: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const groups = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const key = `${one.kind} ${one.record.about.rubric.digest}`;
    const here = groups.get(key);
    if (here) here.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / AT_ONCE) }, (_, at) =>
      group.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
    ),
  );
}

/** What is kept and what is to be made; what has lost its package, or is of another way, goes. */
async function waitingAt(
  desk: Desk,
): Promise<{ readonly all: readonly PackageRecord[]; readonly waiting: readonly Waiting[] }> {
  const { db } = desk;
  if (!(await outcomesAreOfNow(db))) await forgetAllOutcomes(db);
  const [{ sound }, kept] = await Promise.all([readPackages(db), outcomeNames(db)]);
  const names = new Set(sound.map(({ id }) => db.vault.name(id)));
  const lost = [...kept].filter((name) => !names.has(name));
  if (lost.length > 0) await forgetOutcomes(db, lost);
  const waiting = sound.flatMap((record) => {
    const kind = kindOf(record);
    return kind && !kept.has(db.vault.name(record.id)) ? [{ kind, record }] : [];
  });
  return { all: sound, waiting };
}

/**
 * Makes the outcomes of every result, submission and recap that is here and has none yet,
 * such as those received or agreed elsewhere in the application, and forgets those whose
 * package is gone. Stopped or killed half way, it goes on the next time. For a worker;
 * `progress` hears packages done of all.
 */
export function projectOutcomes(
  desk: Desk,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<Projection, StorageTrouble>> {
  return attempt(async () => {
    const { all, waiting } = await waitingAt(desk);
    const periods = await periodsHere(desk);
    const rubrics = new Map<Digest, Promise<Rubric | null>>();
    const rubricAt = (ref: RubricRef): Promise<Rubric | null> => {
      const known = rubrics.get(ref.digest) ?? rubricHere(desk, ref, all);
      rubrics.set(ref.digest, known);
      return known;
    };
    const without: WithoutOutcome[] = [];
    let made = 0;
    let done = 0;
    for (const piece of pieces(waiting)) {
      if (signal.aborted) break;
      const [first] = piece;
      if (!first) continue;
      const rubric = await rubricAt(first.record.about.rubric);
      if (rubric || first.kind === 'recap') {
        const sources = await Promise.all(
          piece.map((one) => sourceOf(desk, one, batchOf(one.record, periods))),
        );
        const sets = (await makeOutcomes(sources, rubric)).flatMap((outcomes, at): OutcomeSet[] => {
          const id = sources[at]?.record.id;
          if (id === undefined) return [];
          if (outcomes) return [{ id, made: OUTCOMES_MADE, outcomes }];
          without.push({ id, why: 'broken' });
          return [];
        });
        await writeOutcomes(desk.db, sets);
        made += sets.length;
      } else {
        without.push(
          ...piece.map(({ record }) => ({ id: record.id, why: 'no-instrument' as const })),
        );
      }
      done += piece.length;
      progress(done, waiting.length);
    }
    return ok({ made, without });
  });
}
