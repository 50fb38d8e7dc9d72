import type { PackageAbout } from '#core/package/head.ts';
import type { EvaluationSource } from '#core/report/evaluation.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import { sha256 } from '../support/evidence-rows.ts';
import { entriesOf } from '../support/zip-entries.ts';
import { evaluationSource } from './sample-evaluation.ts';

const sample = evaluationSource({ asesors: 1 });

/** A result that another desk sent as a file, and what its papers are made of; nobody signed it. */
export async function sentResult(
  about: Partial<PackageAbout> = {},
  final: Partial<FinalRecord> = {},
): Promise<{ readonly file: File; readonly source: EvaluationSource }> {
  const { rubric } = sample;
  const said = { ...sample.final, ...final };
  const whole: PackageAbout = {
    ...sample.about,
    rubric: { id: rubric.id, version: rubric.version, digest: digestOfJson(rubric) },
    rests: [said.submission, ...said.reviews, ...said.clarifications],
    ...about,
  };
  const stream = writeCarried(
    {
      kind: 'final',
      about: whole,
      madeAt: said.at,
      app: 'lain',
      files: [],
      bodies: new Map([['final.json', said]]),
    },
    () => undefined,
  );
  const file = new File([await new Response(stream.bytes).blob()], 'hasil.zip');
  const manifest = (await entriesOf(file)).find(({ name }) => name === 'manifest.json');
  const bytes = new Uint8Array((await manifest?.bytes.arrayBuffer()) ?? new ArrayBuffer(0));
  const source: EvaluationSource = {
    about: whole,
    final: said,
    rubric,
    signature: null,
    madeAt: said.at,
    fingerprint: sha256(bytes),
  };
  return { file, source };
}
