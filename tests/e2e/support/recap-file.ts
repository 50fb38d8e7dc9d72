import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { AssessmentId, Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { setOfFindings } from '#core/portfolio/score-set.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import { signManifest } from '#exchange/keys/signature.ts';
import { sampleRecap } from '../../exchange/recap-samples.ts';
import { shippedRubric } from '../../rubrics/shipped.ts';
import type { Carried } from './desks.ts';

const OPENNESS = 'keterbukaan-informasi-opd@1.0.0';
const AT = '2026-11-20T02:00:00.000Z';

const refOf = (rubric: Rubric) => ({
  id: rubric.id,
  version: rubric.version,
  digest: digestOfJson(rubric),
});

/** Every indicator on this rung of its own ladder. */
function scoresAt(rubric: Rubric, place: number): Outcome['claimed'] {
  const findings = placedIndicators(rubric).map(({ indicator: { id, levels } }) => {
    const level = levels[Math.min(place, levels.length - 1)]?.level ?? 0;
    return [id, { is: 'value', value: String(level) }] as const;
  });
  return setOfFindings(rubric, rubric, Object.fromEntries(findings));
}

function outcomeAt(rubric: Rubric, at: number, place: number): Outcome {
  const [sample] = sampleRecap(refOf(rubric), AT).outcomes;
  if (!sample) throw new Error('the sample is empty');
  return {
    ...sample,
    id: createHash('sha256').update(`hasil ${at}`).digest('hex') as Digest,
    assessment: `019a8f00-0000-7000-8000-${String(1000 + at).padStart(12, '0')}` as AssessmentId,
    agency: { name: `Dinas ${at}`, shortName: '', code: String(at), government: 'Kabupaten Uji' },
    final: scoresAt(rubric, place),
    supported: scoresAt(rubric, place),
    claimed: scoresAt(rubric, 2),
    oddities: [],
  };
}

/** A signed recap of one government: an agency for each place, its indicators on that rung. */
export async function recapFile(places: readonly number[], name = OPENNESS): Promise<Carried> {
  const rubric = shippedRubric(name);
  const ref = refOf(rubric);
  const outcomes = places.map((place, at) => outcomeAt(rubric, at + 1, place));
  const about = {
    rubric: ref,
    agency: null,
    period: null,
    year: 2026,
    subject: '019a8f00-0000-7000-8000-000000009000' as PeriodId,
    revision: 1,
    previous: null,
    rests: [],
  };
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const signer = {
    name: 'Kepala',
    position: '',
    unit: 'Diskominfo Uji',
    role: 'diskominfo',
  } as const;
  const content = {
    kind: 'recap',
    about,
    madeAt: AT,
    app: 'uji',
    bodies: new Map([['recap.json', { ...sampleRecap(ref, AT), outcomes }]]),
    files: [],
  } as const;
  const stream = writeCarried(
    content,
    () => undefined,
    (fingerprint) =>
      signManifest(
        { fingerprint, signer, at: AT, publicKey: raw.toString('hex') as PublicKey },
        (message) => Promise.resolve(new Uint8Array(sign(null, message, privateKey))),
      ),
  );
  const buffer = Buffer.from(await new Response(stream.bytes).arrayBuffer());
  return { name: 'rekap.timbang.zip', mimeType: 'application/zip', buffer };
}
