import { createPrivateKey, createPublicKey, sign as signWith } from 'node:crypto';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { entryDigest } from '#core/journal/check-chain.ts';
import { entryId, type JournalEntry } from '#core/journal/entry.ts';
import type { AssessmentId, Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import type { CarriedKind, PackageAbout } from '#core/package/head.ts';
import type { Signature } from '#core/package/signature.ts';
import type { Statement } from '#core/package/statement.ts';
import type { Period } from '#core/period/period.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { writeCarried, type CarriedContent, type WrittenCarried } from '#exchange/package/carry.ts';
import { signManifest } from '#exchange/keys/signature.ts';
import { documentWith, sha256, storedFile } from '../support/evidence-rows.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { DETAILS } from '../support/scenario.ts';
import { sampleRecap } from './recap-samples.ts';
import { sampleClarification, sampleFinal, sampleReview } from './review-samples.ts';

const SUBJECT = '019a8f00-0000-7000-8000-000000000001' as AssessmentId;
const PERIOD = '019a8f00-0000-7000-8000-0000000000aa' as PeriodId;
const DOCUMENT = '019a8f00-0000-7000-9000-000000000001';
const MADE_AT = '2026-11-22T03:04:05.678Z';
const SUBMISSION = 'a1'.repeat(32) as Digest;
const REVIEW = 'b2'.repeat(32) as Digest;

/** Key pairs that are the same every time: their seeds are written down, they protect nothing. */
function keyOf(seed: string) {
  const pkcs8 = Buffer.from(`302e020100300506032b657004220420${seed.repeat(32)}`, 'hex');
  const secret = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(secret).export({ format: 'jwk' });
  const publicKey = Buffer.from(String(x), 'base64url').toString('hex') as PublicKey;
  const sign = (bytes: Uint8Array): Promise<Uint8Array> =>
    Promise.resolve(new Uint8Array(signWith(null, bytes, secret)));
  return { publicKey, sign };
}

export const KEYS = { opd: keyOf('01'), asesor: keyOf('02'), diskominfo: keyOf('03') };

const rubric = shippedRubric('keterbukaan-informasi-opd@1.0.0');
const ref = { id: rubric.id, version: rubric.version, digest: digestOfJson(rubric) };
const period = { id: PERIOD, year: 2026, name: 'Penilaian e-Government 2026' };

const FILE = Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256);
const SMALL = new TextEncoder().encode('PK\u0003\u0004 tampak seperti ZIP');

const about = (change: Partial<PackageAbout> = {}): PackageAbout => ({
  rubric: ref,
  agency: DETAILS.agency,
  period,
  year: 2026,
  subject: SUBJECT,
  revision: 1,
  previous: null,
  rests: [],
  ...change,
});

const assessment: Assessment = {
  ...DETAILS,
  formatVersion: 1,
  id: SUBJECT,
  rubric: ref,
  status: 'active',
  scope: null,
  origin: null,
  period: PERIOD,
  detailsRevision: 0,
  answers: {
    'indikator-1': {
      ...BLANK_ANSWER,
      revision: 3,
      rating: 'rated',
      criteria: ['a', 'b'],
      fact: 'Dinas mengelola laman; "kutip", émoji 🗂️ dan </script>',
      notes: '=1+1',
      edited: { at: '2026-01-06T02:00:00.000Z', by: 'Pengisi' },
    },
  },
  createdAt: '2026-01-05T00:00:00.000Z',
  updatedAt: '2026-01-06T02:00:00.000Z',
};

const documents = [
  documentWith(DOCUMENT, SUBJECT, storedFile(FILE, 'SK Bupati.PDF')),
  documentWith(DOCUMENT.replace(/1$/, '2'), SUBJECT, storedFile(SMALL, 'arsip.zip')),
  documentWith(DOCUMENT.replace(/1$/, '3'), SUBJECT, {
    ...storedFile(SMALL, 'hilang.docx'),
    digest: 'c3'.repeat(32) as Digest,
  }),
];

function journalEntry(n: number, previous: Digest | null): JournalEntry {
  const entry = {
    id: entryId(SUBJECT, n),
    assessmentId: SUBJECT,
    n,
    previous,
    at: '2026-01-05T00:00:00.000Z',
    by: 'Pengisi',
    device: 'Komputer uji',
    verb: n === 0 ? ('begin' as const) : ('answer' as const),
    about: '',
    heads: [],
    changes: [{ record: 'assessment', path: ['year'], at: null, from: 2025, to: 2026 }],
  };
  return { ...entry, digest: entryDigest(entry, digestOfJson) };
}
const first = journalEntry(0, null);

const statement: Statement = {
  formatVersion: 1,
  officer: { name: 'Kepala Dinas', position: 'Kepala' },
  at: MADE_AT,
  note: '',
  claimed: { value: '2.50', predikat: 'Cukup' },
  supported: { value: null, predikat: null },
  levels: { 'indikator-1': { claimed: '2', supported: null } },
  late: false,
};

const periodBody: Period = {
  ...period,
  formatVersion: 1,
  revision: 1,
  previous: null,
  rubric: ref,
  owner: {
    unit: 'Diskominfo',
    government: 'Kabupaten Uji',
    key: {
      signKey: KEYS.diskominfo.publicKey,
      receiveKey: null,
      unit: 'Diskominfo',
      role: 'diskominfo',
    },
  },
  dates: { opens: '2026-11-01', closes: '2026-12-01', reviewCloses: null },
  batches: [{ id: 'hari-1', name: 'Hari pertama', date: '2026-12-01' }],
  agencies: [{ ...DETAILS.agency, batch: 'hari-1', extension: null }],
  asesors: [{ name: 'Asesor Satu', institution: 'Universitas', key: KEYS.asesor.publicKey }],
  keys: [
    {
      signKey: KEYS.asesor.publicKey,
      receiveKey: null,
      unit: 'Universitas',
      role: 'asesor',
      replaces: null,
      person: 'Asesor Satu',
    },
  ],
  createdAt: '2026-10-01T00:00:00.000Z',
  updatedAt: '2026-10-01T00:00:00.000Z',
};

const packed = (bytes: Uint8Array, ending: string) => ({
  digest: sha256(bytes),
  ending,
  open: () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream()),
});

interface Sample {
  readonly content: CarriedContent;
  readonly by: keyof typeof KEYS;
}

const sample = (
  kind: CarriedKind,
  by: Sample['by'],
  bodies: Readonly<Record<string, unknown>>,
  change: Partial<PackageAbout> = {},
  files: CarriedContent['files'] = [],
): Sample => ({
  by,
  content: {
    kind,
    about: about(change),
    madeAt: MADE_AT,
    app: 'Timbang 0.1.0',
    bodies: new Map(Object.entries(bodies)),
    files,
  },
});

/** One small, complete package of every kind that is carried. */
export const SAMPLES: Readonly<Record<CarriedKind, Sample>> = {
  period: sample(
    'period',
    'diskominfo',
    { 'period.json': periodBody, 'rubric.json': rubric },
    { agency: null, subject: PERIOD },
  ),
  submission: sample(
    'submission',
    'opd',
    {
      'assessment.json': assessment,
      'documents.json': documents,
      'journal.json': [first, journalEntry(1, first.digest)],
      'rubric.json': rubric,
      'statement.json': statement,
    },
    {},
    [packed(SMALL, 'zip'), packed(FILE, 'pdf')],
  ),
  clarification: sample(
    'clarification',
    'asesor',
    { 'clarification.json': sampleClarification(SUBJECT, SUBMISSION, MADE_AT) },
    { rests: [SUBMISSION] },
  ),
  review: sample(
    'review',
    'asesor',
    { 'review.json': sampleReview(SUBJECT, SUBMISSION, MADE_AT) },
    { rests: [SUBMISSION] },
  ),
  final: sample(
    'final',
    'diskominfo',
    { 'final.json': sampleFinal(SUBJECT, SUBMISSION, MADE_AT, REVIEW) },
    { rests: [SUBMISSION, REVIEW] },
  ),
  recap: sample(
    'recap',
    'diskominfo',
    { 'recap.json': sampleRecap(ref, MADE_AT) },
    { agency: null, subject: PERIOD },
  ),
};

/** Signs as the desk of this role does. */
export function signerOf(by: Sample['by']): (fingerprint: Digest) => Promise<Signature> {
  const { publicKey, sign } = KEYS[by];
  const signer = { name: 'Kepala', position: 'Kepala', unit: 'Unit Uji', role: by };
  return (fingerprint) => signManifest({ fingerprint, signer, at: MADE_AT, publicKey }, sign);
}

/** A package as a file, and what its writer says it wrote. */
export async function written(
  { content, by }: Sample,
  isSigned = true,
): Promise<{ readonly file: Blob; readonly written: WrittenCarried }> {
  const stream = writeCarried(content, () => undefined, isSigned ? signerOf(by) : undefined);
  const file = await new Response(stream.bytes).blob();
  const done = stream.written();
  if (!done) throw new Error('The package was not written to its end');
  return { file, written: done };
}
