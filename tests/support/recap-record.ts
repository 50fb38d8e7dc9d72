import type { RubricRef } from '#core/assessment/assessment.ts';
import type { PeriodId, PublicKey } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';

interface RecapAbout {
  readonly id: PackageRecord['id'];
  readonly rubric: RubricRef;
  readonly year: number;
  readonly subject: PeriodId;
  readonly publicKey: PublicKey;
  /** When it was made and came, UTC. */
  readonly at: string;
  readonly fileName: string;
  readonly bytes: number;
  /** 128 hexadecimal digits. */
  readonly signature: string;
}

/** The record of a recap that was received, as it stands among the packages. */
export function recapRecord(recap: RecapAbout): PackageRecord {
  const { id, rubric, year, subject, publicKey, at, fileName, bytes, signature } = recap;
  return {
    id,
    direction: 'received',
    kind: 'recap',
    at,
    madeAt: at,
    fileName,
    bytes,
    about: {
      rubric,
      agency: null,
      period: null,
      year,
      subject,
      revision: 1,
      previous: null,
      rests: [],
    },
    counts: { documents: 0, files: 0 },
    entries: [],
    signature: {
      format: 'timbang-signature',
      version: 1,
      algorithm: 'Ed25519',
      manifest: id,
      publicKey,
      signer: { name: '', position: '', unit: 'Diskominfo', role: 'diskominfo' },
      signedAt: at,
      signature,
    },
    receipt: null,
  };
}
