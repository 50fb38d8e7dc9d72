import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Contact } from '#core/keys/identity.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { arrivalOf, type PeriodArrival } from '#core/period/arrival.ts';
import type { Period } from '#core/period/period.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { parseBodies } from '#exchange/package/bodies.ts';
import { BODIES_OF } from '#exchange/package/kinds.ts';
import { verifySignature } from '#exchange/keys/signature.ts';
import { insertLocalRubrics, readLocalRubric } from '#storage/local-rubrics.ts';
import { changePeriod, insertPeriod, readPeriods } from '#storage/periods.ts';
import { attempt } from '#workflow/attempt.ts';
import { standingsOf, type KeyStanding } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { listRubrics } from '#workflow/rubrics/list-rubrics.ts';
import { keptPackage, type PackageFileFailure } from '#workflow/receive/package-file.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { takeVouchedKeys, type VouchedKeys } from './take-vouched-keys.ts';

/** A period file that was received and is kept, opened anew. */
interface OpenedPeriod {
  readonly record: PackageRecord;
  readonly period: Period;
  readonly rubric: Rubric;
}

export type OpenPeriodFailure =
  | PackageFileFailure
  /** A package of another kind. */
  | { readonly kind: 'no-period' }
  /** What is kept is no longer what was received, or contradicts itself. */
  | { readonly kind: 'unsound' };

/** How the instrument of a period file stands to those of this desk. */
export type ArrivedRubric =
  | 'here'
  /** Comes with the file. */
  | 'fresh'
  /** Comes with the file; one with the same name and version but other content is here too. */
  | 'same-name';

/** Everything there is to see before a period file is taken. */
export interface PeriodLook {
  readonly opened: OpenedPeriod;
  readonly arrival: PeriodArrival;
  readonly signer:
    | { readonly kind: 'unsigned' }
    | {
        readonly kind: 'signed';
        readonly trust: KeyStanding['trust'];
        readonly contact: Contact | null;
        /** The key that signed is the one the period itself names as its owner's. */
        readonly isOwner: boolean;
      };
  readonly rubric: ArrivedRubric;
}

/** The period file that is kept under this fingerprint, its signature checked once more. */
async function openPeriodFile(
  desk: Desk,
  fingerprint: Digest,
): Promise<Result<OpenedPeriod, OpenPeriodFailure>> {
  const kept = await keptPackage(desk, fingerprint);
  if (!kept.ok) return kept;
  const { record, entries } = kept.value;
  if (record.kind !== 'period') return fail({ kind: 'no-period' });
  const wanted: readonly string[] = BODIES_OF.period;
  const texts = await Promise.all(
    entries
      .filter(({ name }) => wanted.includes(name))
      .map(async ({ name, bytes }) => [name, new Uint8Array(await bytes.arrayBuffer())] as const),
  );
  const parsed = parseBodies('period', new Map(texts));
  if (!parsed.ok || parsed.value.kind !== 'period') return fail({ kind: 'unsound' });
  const period = parsed.value['period.json'];
  const rubric = parsed.value['rubric.json'];
  const { signature } = record;
  const isSound =
    digestOfJson(rubric) === period.rubric.digest &&
    period.id === record.about.subject &&
    (signature === null || (await verifySignature(signature, fingerprint)));
  return isSound ? ok({ record, period, rubric }) : fail({ kind: 'unsound' });
}

async function rubricStanding(desk: Desk, ref: RubricRef): Promise<ArrivedRubric> {
  const found = await rubricOf(desk, ref);
  if (found.ok) return 'here';
  const known = await listRubrics(desk);
  const sameName = known.some(
    (one) => one.ok && one.value.ref.id === ref.id && one.value.ref.version === ref.version,
  );
  return sameName ? 'same-name' : 'fresh';
}

const signedBy = ({ record }: OpenedPeriod) => record.signature?.publicKey ?? null;

function arrivalHere(opened: OpenedPeriod, here: PeriodRecord | undefined): PeriodArrival {
  const { record, period } = opened;
  return arrivalOf({ period, fingerprint: record.id, signedBy: signedBy(opened) }, here);
}

/** What a kept period file is to this desk: nothing is stored. */
export function lookAtPeriod(
  desk: Desk,
  fingerprint: Digest,
): Promise<Result<PeriodLook, OpenPeriodFailure>> {
  return attempt<PeriodLook, OpenPeriodFailure>(async () => {
    // All at once: a live query only watches what is read before anything else is waited for.
    const [periods, standings, opened] = await Promise.all([
      readPeriods(desk.db),
      standingsOf(desk),
      openPeriodFile(desk, fingerprint),
    ]);
    if (!opened.ok) return opened;
    const { period } = opened.value;
    const damaged = periods.damaged.find(({ key: stored }) => stored === period.id);
    if (damaged) return fail({ kind: 'damaged', row: damaged });
    const here = periods.sound.find(({ id }) => id === period.id);
    const rubric = await rubricStanding(desk, period.rubric);
    const key = signedBy(opened.value);
    return ok({
      opened: opened.value,
      arrival: arrivalHere(opened.value, here),
      signer:
        key === null
          ? { kind: 'unsigned' }
          : { kind: 'signed', ...standings(key), isOwner: period.owner.key?.signKey === key },
      rubric,
    });
  });
}

export type TakePeriodFailure =
  | OpenPeriodFailure
  /** What is here is not what the person was shown, or a file like this is never taken. */
  | { readonly kind: 'not-taken'; readonly arrival: PeriodArrival }
  /** The key that signed it was rejected at this desk. */
  | { readonly kind: 'rejected-key' };

/** The instrument becomes one of this desk, under its own digest; what is here stays. */
async function takeRubric(desk: Desk, { period, rubric, record }: OpenedPeriod): Promise<void> {
  const found = await rubricOf(desk, period.rubric);
  if (found.ok || (await readLocalRubric(desk.db, period.rubric.digest))) return;
  await insertLocalRubrics(desk.db, [
    {
      digest: period.rubric.digest,
      addedAt: desk.now(),
      source: record.fileName,
      data: rubric,
    },
  ]);
}

async function storePeriod(
  desk: Desk,
  opened: OpenedPeriod,
  seen: PeriodArrival['kind'],
): Promise<Result<true, TakePeriodFailure>> {
  const { period, record } = opened;
  const next: PeriodRecord = {
    id: period.id,
    holding: 'received',
    period,
    file: record.id,
    takenAt: desk.now(),
  };
  if (seen === 'same') return ok(true);
  if (seen === 'new') {
    await insertPeriod(desk.db, next);
    return ok(true);
  }
  const changed = await changePeriod<TakePeriodFailure>(desk.db, period.id, (stored) => {
    const arrival = arrivalHere(opened, stored);
    const isAsSeen = arrival.kind === seen && ['newer', 'forked'].includes(seen);
    return isAsSeen ? ok(next) : fail({ kind: 'not-taken', arrival });
  });
  return changed.ok ? ok(true) : changed;
}

/**
 * Takes a period file that is kept here into use: the period, its instrument, and the keys it
 * vouches for. `seen` is what the person was shown of it; when something else is here by
 * now, nothing is taken. An earlier revision, a period set up here and a file by a rejected
 * key are never taken. Of the very file that is in use, an instrument that was let go of since
 * is taken again.
 */
export function takePeriod(
  desk: Desk,
  fingerprint: Digest,
  seen: PeriodArrival['kind'],
): Promise<Result<VouchedKeys, TakePeriodFailure>> {
  return attempt<VouchedKeys, TakePeriodFailure>(async () => {
    const look = await lookAtPeriod(desk, fingerprint);
    if (!look.ok) return look;
    const { opened, arrival, signer } = look.value;
    if (signer.kind === 'signed' && signer.trust === 'rejected') {
      return fail({ kind: 'rejected-key' });
    }
    const mayTake = ['new', 'newer', 'forked', 'same'].includes(arrival.kind);
    if (!mayTake || arrival.kind !== seen) return fail({ kind: 'not-taken', arrival });
    await takeRubric(desk, opened);
    const stored = await storePeriod(desk, opened, seen);
    if (!stored.ok) return stored;
    return takeVouchedKeys(desk, opened.period, fingerprint, signedBy(opened));
  });
}
