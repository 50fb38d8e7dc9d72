import type { Agency } from '#core/assessment/assessment.ts';
import { createHash } from 'node:crypto';
import type { AssessmentId, Digest, PeriodId } from '#core/lib/ids.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { setOfFindings } from '#core/portfolio/score-set.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { finalSchema } from '#core/review/final.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { testKey } from '../exchange/signing-keys.ts';
import { sampleRecap } from '../exchange/recap-samples.ts';
import type { Signature } from '#core/package/signature.ts';
import { writeCarried, type CarriedContent } from '#exchange/package/carry.ts';
import { signManifest } from '#exchange/keys/signature.ts';
import { shippedRubric } from '../rubrics/shipped.ts';

const RUBRIC = shippedRubric('keterbukaan-informasi-opd@1.0.0');
const REF = { id: RUBRIC.id, version: RUBRIC.version, digest: digestOfJson(RUBRIC) };
const AT = '2026-11-22T03:04:05.678Z';

const KEY = testKey(3);
const SIGNER = {
  name: 'Kepala',
  position: 'Kepala',
  unit: 'Unit Uji',
  role: 'diskominfo',
} as const;

const sign = (fingerprint: Digest): Promise<Signature> =>
  signManifest({ fingerprint, signer: SIGNER, at: AT, publicKey: KEY.publicKey }, KEY.sign);

const textDigest = (text: string): Digest =>
  createHash('sha256').update(text).digest('hex') as Digest;
const idOf = (n: number): string => `019a8f00-0000-7000-8000-${String(n).padStart(12, '0')}`;

const agencyOf = (n: number): Agency => ({
  name: `Dinas ${n}`,
  shortName: '',
  code: String(n),
  government: 'Kabupaten Uji',
});

/** Every indicator at the level on this place of its own ladder. */
const levelsAt = (place: number): FinalRecord['values'] =>
  Object.fromEntries(
    placedIndicators(RUBRIC).map(({ indicator: { id, levels } }) => {
      const level = levels[Math.min(place, levels.length - 1)]?.level ?? 0;
      const finding = { is: 'value' as const, value: String(level) };
      return [id, { finding, note: '', claimed: finding, supported: finding } as never];
    }),
  );

export interface FinalOrder {
  readonly agency: number;
  readonly place: number;
  readonly assessment?: number;
  readonly revision?: number;
  readonly stage?: FinalRecord['stage'];
  readonly isSigned?: boolean;
}

async function fileOf(content: CarriedContent, name: string, isSigned: boolean): Promise<File> {
  const stream = writeCarried(content, () => undefined, isSigned ? sign : undefined);
  const bytes = await new Response(stream.bytes).arrayBuffer();
  return new File([bytes], name, { lastModified: 1 });
}

/** A result as a file: what it says of its score is wrong on purpose where `place` is odd. */
export function finalFile(order: FinalOrder): Promise<File> {
  const { agency, place, assessment = agency, revision = 1, stage = 'final' } = order;
  const subject = idOf(assessment) as AssessmentId;
  const submission = textDigest(`kirim ${assessment}`);
  const values = levelsAt(place);
  const said = finalSchema.parse({
    formatVersion: 1,
    assessment: subject,
    submission,
    reviews: [],
    by: { name: 'Ketua', unit: 'Diskominfo', role: 'diskominfo' },
    at: AT,
    values,
    score: { value: '99.00', predikat: null },
    note: '',
    stage,
  });
  const about = {
    rubric: REF,
    agency: agencyOf(agency),
    period: null,
    year: 2026,
    subject,
    revision,
    previous: revision > 1 ? textDigest(`hasil ${assessment} ${revision - 1}`) : null,
    rests: [submission],
  };
  const bodies = new Map([['final.json', said]]);
  return fileOf(
    { kind: 'final', about, madeAt: AT, app: 'Timbang', bodies, files: [] },
    `hasil-${agency}-${assessment}-r${revision}.zip`,
    order.isSigned ?? true,
  );
}

/** One result as another desk tells it in its recap. */
export function outcomeAt(n: number, place: number): Outcome {
  const [sample] = sampleRecap(REF, AT).outcomes;
  if (!sample) throw new Error('the sample is empty');
  const findings = Object.fromEntries(
    Object.entries(levelsAt(place)).map(([id, { finding }]) => [id, finding]),
  );
  const set = setOfFindings(RUBRIC, RUBRIC, findings);
  return {
    ...sample,
    id: textDigest(`rekap ${n}`),
    assessment: idOf(1000 + n) as AssessmentId,
    agency: { ...agencyOf(n), government: 'Kabupaten Lain' },
    final: set,
    claimed: set,
    supported: set,
    oddities: [],
  };
}

export function recapFile(outcomes: readonly Outcome[], revision = 1): Promise<File> {
  const about = {
    rubric: REF,
    agency: null,
    period: null,
    year: 2026,
    subject: idOf(9000) as PeriodId,
    revision,
    previous: revision > 1 ? textDigest('rekap sebelumnya') : null,
    rests: [],
  };
  const bodies = new Map([['recap.json', { ...sampleRecap(REF, AT), outcomes }]]);
  return fileOf(
    { kind: 'recap', about, madeAt: AT, app: 'Timbang', bodies, files: [] },
    `rekap-r${revision}.zip`,
    true,
  );
}
