import type { Contact } from '#core/keys/identity.ts';
import type { AssessmentId, Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { ReceiptFacts, SubmissionFacts } from '#core/package/receipt-facts.ts';
import type { Signature } from '#core/package/signature.ts';
import type { Period } from '#core/period/period.ts';

export const digestOf = (mark: string): Digest => mark.repeat(64).slice(0, 64) as Digest;
export const keyOf = (mark: string): PublicKey => mark.repeat(64).slice(0, 64) as PublicKey;

export const SUBJECT = '01997f00-0000-7000-8000-000000000001' as AssessmentId;
const PERIOD_ID = '01997f00-0000-7000-8000-00000000000a' as PeriodId;

export const AGENCY = {
  name: 'Dinas Kesehatan',
  shortName: 'Dinkes',
  code: '1.02',
  government: 'Kabupaten Kutai Kartanegara',
};

export const RUBRIC = { id: 'lima-dimensi-opd', version: '1.0.0', digest: digestOf('e') };

export function signatureBy(key: string, unit = AGENCY.name): Signature {
  return {
    format: 'timbang-signature',
    version: 1,
    algorithm: 'Ed25519',
    manifest: digestOf('1'),
    publicKey: keyOf(key),
    signer: { name: 'Siti', position: 'Sekretaris', unit, role: 'opd' },
    signedAt: '2026-11-20T02:00:00.000Z',
    signature: '0'.repeat(128),
  };
}

export const CONTACT: Contact = {
  id: keyOf('a'),
  receiveKey: null,
  unit: AGENCY.name,
  role: 'opd',
  trust: 'known',
  source: { from: 'card' },
  decided: { at: '2026-11-01T00:00:00.000Z', by: 'Rina' },
  replaces: null,
  person: '',
  replacedBy: null,
  addedAt: '2026-11-01T00:00:00.000Z',
  note: '',
};

export const ABOUT: ReceiptFacts['about'] = {
  rubric: RUBRIC,
  agency: AGENCY,
  period: { id: PERIOD_ID, year: 2026, name: 'Penilaian 2026' },
  year: 2026,
  subject: SUBJECT,
  revision: 1,
  previous: null,
  rests: [],
};

export const PERIOD: Period = {
  formatVersion: 1,
  id: PERIOD_ID,
  revision: 1,
  previous: null,
  name: 'Penilaian 2026',
  year: 2026,
  rubric: RUBRIC,
  owner: { unit: 'Diskominfo', government: AGENCY.government, key: null },
  dates: { opens: '2026-11-01', closes: '2026-11-20', reviewCloses: null },
  batches: [],
  agencies: [{ ...AGENCY, batch: '', extension: null }],
  asesors: [],
  keys: [],
  createdAt: '2026-10-01T00:00:00.000Z',
  updatedAt: '2026-10-01T00:00:00.000Z',
};

export const SUBMISSION: SubmissionFacts = {
  isSimulation: false,
  instrument: 'as-known',
  filesMissing: 0,
  journalBroken: null,
  scoresDiffer: 0,
  latest: '2026-11-20T02:00:00.000Z',
};

/** A submission about which nothing is odd. */
export const CLEAN: ReceiptFacts = {
  fingerprint: digestOf('1'),
  kind: 'submission',
  about: ABOUT,
  madeAt: '2026-11-20T02:00:00.000Z',
  madeOn: '2026-11-20',
  now: '2026-11-22T02:00:00.000Z',
  isRepacked: false,
  resultDiffers: 0,
  signature: signatureBy('a'),
  trust: 'known',
  contact: CONTACT,
  here: [],
  period: PERIOD,
  submission: SUBMISSION,
};

/** A package that is here, as far as revisions look at it. */
export function recordOf(
  mark: string,
  about: Partial<ReceiptFacts['about']>,
  rest: Partial<Pick<PackageRecord, 'kind' | 'signature' | 'receipt' | 'direction'>> = {},
): PackageRecord {
  return {
    id: digestOf(mark),
    direction: 'received',
    kind: 'submission',
    at: '2026-11-21T00:00:00.000Z',
    madeAt: '2026-11-19T00:00:00.000Z',
    fileName: `${mark}.timbang.zip`,
    bytes: 1000,
    about: { ...ABOUT, ...about, rests: [] },
    counts: { documents: 0, files: 0 },
    entries: [],
    signature: signatureBy('a'),
    receipt: null,
    ...rest,
  };
}
