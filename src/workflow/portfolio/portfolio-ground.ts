import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import { frameOf } from '#core/portfolio/frame-of.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { groundOf, type Ground } from '#core/portfolio/ground.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { firstInstrument } from '#storage/outcomes.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { readRoster } from '#storage/roster.ts';
import { readSetAside } from '#storage/workspaces/set-aside.ts';
import type { Desk } from '#workflow/desk.ts';
import { readOutcomeSources } from './outcome-sources.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';

/** Everything the ground rests on. */
export const GROUND_TABLES = [
  'outcomes',
  'packages',
  'setAside',
  'roster',
  'periods',
  'contacts',
  'keys',
  'reviews',
  'consensus',
  'rubrics',
] as const;

/** The instrument of a result, wherever it is: shipped, of this desk, or in a package that is here. */
export async function rubricFor(desk: Desk, ref: RubricRef): Promise<Rubric | null> {
  const known = await rubricOf(desk, ref);
  if (known.ok) return known.value.rubric;
  return rubricHere(desk, ref, (await readPackages(desk.db)).sound);
}

async function framesFor(
  desk: Desk,
  refs: readonly RubricRef[],
): Promise<ReadonlyMap<Digest, InstrumentFrame>> {
  const different = new Map(refs.map((ref) => [ref.digest, ref]));
  const read = [...different.values()].map(async (ref) => {
    const rubric = await rubricFor(desk, ref);
    return rubric ? [[ref.digest, frameOf(rubric, ref)] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}

/** Reads all that views of results are made of. Rejects as the disk does. */
export async function readGround(desk: Desk): Promise<Ground> {
  const { db } = desk;
  // The instrument is read and checked while the results come from the disk.
  const ahead = firstInstrument(db).then((ref) => ref && rubricOf(desk, ref));
  ahead.catch(() => undefined);
  const [sources, aside, roster, periods] = await Promise.all([
    readOutcomeSources(desk),
    readSetAside(db),
    readRoster(db),
    readPeriods(db),
  ]);
  if (!sources.ok) throw new Error(`storage: ${sources.error.failure.kind}`);
  const { open, closed } = sources.value;
  const frames = await framesFor(
    desk,
    open.map(({ outcome }) => outcome.rubric),
  );
  return groundOf({
    outcomes: open,
    closed: closed.length,
    aside: aside.sound,
    roster: roster.sound,
    periods: periods.sound,
    frames,
  });
}
