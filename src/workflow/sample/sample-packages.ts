import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { entryDigest } from '#core/journal/check-chain.ts';
import { entryId, type JournalEntry } from '#core/journal/entry.ts';
import { changesOfState, NOTHING } from '#core/journal/replay.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { CarriedKind, PackageAbout } from '#core/package/head.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import { signManifest } from '#exchange/keys/signature.ts';
import { BACKUP_APP } from '#workflow/backup/backup-app.ts';
import type { Desk } from '#workflow/desk.ts';
import { receiveGround, withReceived } from '#workflow/receive/receive-ground.ts';
import { receivePackages, type ReadFile } from '#workflow/receive/receive-package.ts';
import { readReceived } from '#workflow/receive/receive-read.ts';
import { deskAt } from './sample-desk.ts';
import type { SampleKey } from './sample-keys.ts';
import { otherWorld, sampleMark } from './sample-mark.ts';
import { must } from './sample-must.ts';

/** A package that somebody else would send. */
export interface ToReceive {
  readonly kind: CarriedKind;
  readonly about: PackageAbout;
  readonly madeAt: string;
  readonly bodies: ReadonlyMap<string, unknown>;
  readonly evidence: readonly { readonly digest: Digest; readonly content: string }[];
  readonly key: SampleKey | null;
  readonly signer: { readonly name: string; readonly position: string };
  readonly fileName: string;
}

/** A package as its sender would write it, read as the door reads any file. */
async function madeAndRead(desk: Desk, order: ToReceive): Promise<ReadFile> {
  const { kind, madeAt, bodies, evidence, key, signer, fileName } = order;
  const stream = writeCarried(
    {
      kind,
      about: { ...order.about, ...sampleMark(desk) },
      madeAt,
      app: BACKUP_APP,
      bodies,
      files: evidence.map(({ digest, content }) => ({
        digest,
        ending: 'txt',
        open: () => Promise.resolve(new Blob([content]).stream()),
      })),
    },
    () => undefined,
    key
      ? (fingerprint) =>
          signManifest(
            {
              fingerprint,
              signer: { ...signer, unit: key.unit, role: key.role },
              at: madeAt,
              publicKey: key.signKey,
            },
            key.sign,
          )
      : undefined,
  );
  const file = await new Response(stream.bytes).blob();
  const read = await readReceived(file, [], () => undefined, new AbortController().signal);
  if (!read.ok) throw new Error(`sample: ${fileName}: ${JSON.stringify(read.error)}`);
  const other = otherWorld(desk, read.value.manifest.about);
  if (other) throw new Error(`sample: ${fileName}: ${other.kind}`);
  return { file: { name: fileName, bytes: file.size }, read: read.value };
}

/**
 * Takes packages in through the same door as any file, all that came on one day together. Gives
 * their fingerprints in their order; throws when the door refuses one, which would be a bug of the
 * sample. Of no assessment may there be two among them.
 */
export async function receiveMade(
  desk: Desk,
  orders: readonly ToReceive[],
  step: () => void,
): Promise<readonly Digest[]> {
  const files: ReadFile[] = [];
  for (const order of orders) {
    files.push(await madeAndRead(desk, order));
    step();
  }
  let ground = await receiveGround(desk);
  const days = new Set(orders.map(({ madeAt }) => madeAt));
  for (const at of [...days].sort()) {
    const came = files.filter(({ read }) => read.manifest.madeAt === at);
    const received = await receivePackages(deskAt(desk, at), ground, came, (iso) =>
      iso.slice(0, 10),
    );
    const records = must(received).map(({ record }) => record);
    ground = withReceived(ground, records);
  }
  return files.map(({ read }) => read.fingerprint);
}

/** A journal of one entry, in which everything was made at once. */
export function journalOfSample(
  assessment: Assessment,
  documents: readonly EvidenceDocument[],
): readonly JournalEntry[] {
  const state = { assessment, documents: new Map(documents.map((one) => [one.id, one])) };
  const entry = {
    id: entryId(assessment.id, 0),
    assessmentId: assessment.id,
    n: 0,
    previous: null,
    at: assessment.createdAt,
    by: 'Pengisi Contoh',
    device: 'Data contoh',
    verb: 'create' as const,
    about: '',
    heads: [],
    changes: [...changesOfState(NOTHING, state)],
  };
  return [{ ...entry, digest: entryDigest(entry, digestOfJson) }];
}
