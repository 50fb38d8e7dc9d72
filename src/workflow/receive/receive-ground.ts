import type { Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Signature } from '#core/package/signature.ts';
import type { Period } from '#core/period/period.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { standingsOf, type KeyStanding } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';

/**
 * What is known at this desk and judges every package that comes in; read once for many. What
 * is received meanwhile is added with {@link withReceived}.
 */
export interface ReceiveGround {
  readonly here: ReadonlyMap<Digest, PackageRecord>;
  readonly bySubject: ReadonlyMap<string, readonly PackageRecord[]>;
  readonly standings: (key: Signature['publicKey']) => KeyStanding;
  readonly periods: ReadonlyMap<string, Period>;
}

/** All tables are asked at once. Rejects as the disk does. */
export async function receiveGround({ db }: Pick<Desk, 'db'>): Promise<ReceiveGround> {
  const [packages, standings, periods] = await Promise.all([
    readPackages(db),
    standingsOf({ db }),
    readPeriods(db),
  ]);
  const named = periods.sound.flatMap(({ id, period }) => (period ? [[id, period] as const] : []));
  const empty = { here: new Map(), bySubject: new Map(), standings, periods: new Map(named) };
  return withReceived(empty, packages.sound);
}

/** The same ground with what came in since. */
export function withReceived(
  ground: ReceiveGround,
  records: readonly PackageRecord[],
): ReceiveGround {
  const here = new Map(ground.here);
  const bySubject = new Map(ground.bySubject);
  for (const record of records) {
    const { subject } = record.about;
    here.set(record.id, record);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), record]);
  }
  return { ...ground, here, bySubject };
}
