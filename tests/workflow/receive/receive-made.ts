import type { PackageAbout } from '#core/package/head.ts';
import { contentsNamedBy } from '#core/backup/references.ts';
import type { Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import { zipOfEntries, type ReadyEntry } from '#exchange/zip/zip-of-entries.ts';
import { readFile } from '#storage/files.ts';
import { readPackageContent, type SubmissionBodies } from '#workflow/receive/read-package.ts';
import { must } from '../../support/scenario.ts';
import { entriesOf } from '../../support/zip-entries.ts';
import { Sender } from './receive-sender.ts';

/** A submission that was sent, and what it says. */
export interface Made {
  readonly sender: Sender;
  readonly file: File;
  readonly bodies: SubmissionBodies;
  readonly madeAt: string;
}

export async function makeSubmission(): Promise<Made> {
  const sender = await Sender.begin();
  const { file, record } = await sender.send();
  const { bodies } = must(await readPackageContent(sender.desk, record.id));
  if (bodies.kind !== 'submission') throw new Error(bodies.kind);
  return { sender, file, bodies, madeAt: record.madeAt };
}

/** Its entries in a ZIP of our own making, after somebody had a hand in them. */
export async function repacked(
  { file, madeAt }: Made,
  change: (entries: readonly ReadyEntry[]) => ReadyEntry[],
): Promise<File> {
  const entries = change(await entriesOf(file));
  const zip = await new Response(zipOfEntries(entries, madeAt)).blob();
  return new File([zip], 'dikemas-ulang.zip');
}

/** The same submission, packed by somebody who changed what it says and has no key. */
export async function rewritten(
  { sender, bodies, madeAt }: Made,
  change: Partial<SubmissionBodies>,
  at = madeAt,
  period: PackageAbout['period'] = null,
): Promise<File> {
  const { kind, ...said } = { ...bodies, ...change };
  const assessment = said['assessment.json'];
  const files = (contentsNamedBy(said['documents.json']) ?? []).map((name) => {
    const digest = name as Digest;
    const open = async (): Promise<ReadableStream<Uint8Array>> =>
      ((await readFile(sender.desk.db, digest)) ?? new Blob()).stream();
    return { digest, ending: 'pdf', open };
  });
  const rubric = said['rubric.json'];
  const about = {
    rubric: { id: rubric.id, version: rubric.version, digest: digestOfJson(rubric) },
    agency: assessment.agency,
    period,
    year: assessment.year,
    subject: assessment.id,
    revision: 1,
    previous: null,
    rests: [],
  };
  const texts = new Map(Object.entries(said));
  const content = { kind, about, madeAt: at, app: 'lain', files, bodies: texts };
  const stream = writeCarried(content, () => undefined);
  return new File([await new Response(stream.bytes).blob()], 'ditulis-ulang.zip');
}
