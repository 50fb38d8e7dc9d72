import type { InboxRow } from '#core/package/inbox.ts';
import { odditiesNow } from '#core/package/receipt-now.ts';
import { siblingsOf } from '#core/package/receipt-lineage.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { Period } from '#core/period/period.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { standingsOf, type KeyStanding } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import type { DayOf } from './receive-package.ts';
import { standingOf } from './receive-trust.ts';

export interface ReceivedList {
  readonly rows: readonly InboxRow[];
  /** Records that are damaged; they are left alone. */
  readonly damaged: number;
}

/** What is known at this desk when a package is looked at. */
export interface KnownHere {
  readonly here: readonly PackageRecord[];
  readonly standings: (key: NonNullable<PackageRecord['signature']>['publicKey']) => KeyStanding;
  readonly periods: ReadonlyMap<string, Period | null>;
  readonly dayOf: DayOf;
}

/** One received package as things stand now. */
export function receivedRow(
  record: PackageRecord,
  { here, standings, periods, dayOf }: KnownHere,
): InboxRow {
  const { kind, about, signature, receipt, madeAt, id } = record;
  const standing = standingOf(standings, signature);
  const period = about.period ? (periods.get(about.period.id) ?? null) : null;
  const madeOn = dayOf(madeAt);
  const facts = { fingerprint: id, kind, about, signature, ...standing, here, madeOn, period };
  return {
    record,
    trust: standing.trust,
    odd: receipt ? odditiesNow(receipt, facts) : [],
    isNewest: siblingsOf(record, here).every((one) => one.about.revision <= about.revision),
  };
}

/** Everything that was received at this desk, as things stand now. */
export function listReceived(
  desk: Desk,
  dayOf: DayOf,
): Promise<Result<ReceivedList, StorageTrouble>> {
  return attempt(async () => {
    // All asked for at once, so that a live query watches each.
    const [packages, standings, periods] = await Promise.all([
      readPackages(desk.db),
      standingsOf(desk),
      readPeriods(desk.db),
    ]);
    const known: KnownHere = {
      here: packages.sound,
      standings,
      periods: new Map(periods.sound.map(({ id, period }) => [id, period])),
      dayOf,
    };
    const received = packages.sound.filter(({ direction }) => direction === 'received');
    return ok({
      rows: received.map((record) => receivedRow(record, known)),
      damaged: packages.damaged.length,
    });
  });
}
