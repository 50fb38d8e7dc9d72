import { slug } from '#core/lib/slug.ts';
import type { PeriodId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import type { Recap } from '#core/portfolio/recap.ts';
import { recapChoices, type RecapChoice } from '#core/portfolio/recap-choice.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { findAgency } from '#core/roster/find-agency.ts';
import { rosterOfYear } from '#core/roster/valid-in.ts';
import { newPeriodId } from '#storage/rows/new-id.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { readRoster } from '#storage/roster.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { BACKUP_APP } from '#workflow/backup/backup-app.ts';
import type { Desk } from '#workflow/desk.ts';
import { readCounting } from './read-counting.ts';
import { sampleMark } from '#workflow/sample/sample-mark.ts';
import { signWith } from '#workflow/keys/sign-with.ts';
import { sentRecord, storeWritten } from '#workflow/receive/store-submission.ts';
import { signerOf } from '#workflow/submit/submit.ts';
import { writeSubmission, type WriteSubmissionFailure } from '#workflow/submit/write-submission.ts';

export type MakeRecapFailure =
  /** Nothing of it counts here any more. */
  { readonly kind: 'nothing' } | WriteSubmissionFailure | StorageTrouble;

/** A recap that was written, read back and kept. */
export interface MadeRecap {
  /** `signature` null = this desk cannot sign. */
  readonly record: PackageRecord;
  readonly file: Blob;
  readonly fileName: string;
}

/** Of those that are here in full, what somebody signed whose key was not rejected. */
const isPassedOn = ({ from, trust }: Pick<SourcedOutcome, 'from' | 'trust'>): boolean =>
  from === 'full' && trust !== 'none' && trust !== 'rejected';

/**
 * What recaps this desk can make: from results that are here in full and were not set aside.
 * Those signed by a rejected key, or by nobody, are not passed on.
 */
export function listRecapChoices(
  desk: Pick<Desk, 'db'>,
): Promise<Result<readonly RecapChoice[], StorageTrouble>> {
  return attempt(async () => {
    const here = await readCounting(desk);
    if (!here.ok) return here;
    const { sources, countingOf } = here.value;
    const { open, closed } = sources;
    const counting = countingOf(open.filter(isPassedOn));
    const shut = closed.filter(isPassedOn).map(({ outcome }) => outcome);
    return ok(recapChoices(counting, shut));
  });
}

const isSameChoice = (
  a: RecapChoice,
  b: Pick<RecapChoice, 'government' | 'year' | 'rubric'>,
): boolean =>
  a.government === b.government && a.year === b.year && a.rubric.digest === b.rubric.digest;

/** Kind and heading as the roster says; what it does not know stays as the sender says. */
async function recapOf(
  { db }: Desk,
  choice: RecapChoice,
  head: Pick<Recap, 'unit' | 'at'>,
): Promise<Recap> {
  const { government, year, rubric } = choice;
  const [roster, periods] = await Promise.all([readRoster(db), readPeriods(db)]);
  const rows = rosterOfYear(roster.sound, year);
  const outcomes = choice.outcomes.map((one): Outcome => {
    const found = findAgency(roster.sound, one.agency, year);
    const row = found.kind === 'absent' ? null : found.row;
    return row ? { ...one, kind: row.kind || one.kind, group: row.group || one.group } : one;
  });
  const period = periods.sound
    .flatMap((record) => record.period ?? [])
    .find((one) => one.year === year && one.rubric.digest === rubric.digest);
  return {
    formatVersion: 1,
    government,
    ...head,
    year,
    rubric,
    agencies: {
      known: rows.length > 0 ? rows.length : null,
      invited: period ? period.agencies.length : null,
    },
    leftOut: { closed: choice.closed, doubled: choice.doubled },
    outcomes,
  };
}

/** The period they are all of; null = of none, or of several. */
function periodOf(outcomes: readonly Outcome[]): NonNullable<Outcome['period']> | null {
  const [first] = outcomes;
  const period = first?.period ?? null;
  return outcomes.every((one) => one.period?.id === period?.id) ? period : null;
}

/** The one it goes on from: sent for the same government, year and instrument. */
async function lastOf(
  { db }: Desk,
  { year, rubric }: RecapChoice,
  fileTag: string,
): Promise<PackageRecord | undefined> {
  const { sound } = await readPackages(db, { kind: 'recap', direction: 'sent' });
  const row = sound.filter(
    ({ about, fileName }) =>
      about.year === year && about.rubric.digest === rubric.digest && fileName.startsWith(fileTag),
  );
  return row.reduce<PackageRecord | undefined>(
    (latest, one) => (latest && latest.about.revision > one.about.revision ? latest : one),
    undefined,
  );
}

/**
 * Makes the recap of one choice: written, signed where this desk can sign, read back to its
 * last byte and kept as sent. A later one of the same government, year and instrument names
 * the one before it.
 * The desk signs as such: a recap names nobody.
 */
export function makeRecap(
  desk: Desk,
  wanted: Pick<RecapChoice, 'government' | 'year' | 'rubric'>,
): Promise<Result<MadeRecap, MakeRecapFailure>> {
  return attempt<MadeRecap, MakeRecapFailure>(async () => {
    const [choices, signing] = await Promise.all([listRecapChoices(desk), signWith(desk)]);
    if (!choices.ok) return choices;
    const choice = choices.value.find((one) => isSameChoice(one, wanted));
    if (!choice || choice.outcomes.length === 0) return fail({ kind: 'nothing' });
    const at = desk.now();
    const key = signing.ok ? signing.value : null;
    const unit = key?.identity.unit ?? choice.government;
    const recap = await recapOf(desk, choice, { unit, at });
    const fileTag = `timbang-rekap-${slug(choice.government, 40)}-${choice.year}-`;
    const last = await lastOf(desk, choice, fileTag);
    const period = periodOf(choice.outcomes);
    const revision = (last?.about.revision ?? 0) + 1;
    const order = {
      kind: 'recap' as const,
      about: {
        rubric: choice.rubric,
        agency: null,
        period: period && { ...period, year: choice.year },
        year: choice.year,
        subject: (last?.about.subject as PeriodId | undefined) ?? newPeriodId(),
        revision,
        previous: last?.id ?? null,
        rests: [],
        ...sampleMark(desk),
      },
      madeAt: at,
      app: BACKUP_APP,
      bodies: new Map([['recap.json', recap]]),
      files: [],
      fileName: `${fileTag}r${revision}.timbang.zip`,
      sealing: null,
    };
    const hands = {
      open: (digest: string) => Promise.reject(new Error(digest)),
      sign: key && signerOf(key, { name: '', position: '' }, at),
    };
    const written = await writeSubmission(
      order,
      hands,
      () => undefined,
      new AbortController().signal,
    );
    if (!written.ok) return written;
    const record = sentRecord(order, written.value, at);
    await storeWritten(desk, record, written.value);
    return ok({ record, file: written.value.file, fileName: order.fileName });
  });
}
