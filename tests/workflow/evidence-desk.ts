import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import {
  storePrepared,
  type AttachOrder,
  type AttachOutcome,
} from '#workflow/evidence/attach-file.ts';
import type { Desk } from '#workflow/desk.ts';
import { HANDS_HERE } from '#workflow/evidence/hands-here.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { prepareFile, type Watch } from '#workflow/evidence/prepare-file.ts';
import { must } from '../support/scenario.ts';

export const ASSESSMENT = '01990000-0000-7000-8000-000000000001' as AssessmentId;

/** Nobody looks on and nobody stops it. */
export const UNWATCHED: Watch = {
  progress: () => undefined,
  signal: new AbortController().signal,
};

export const ORDER: AttachOrder = {
  assessmentId: ASSESSMENT,
  links: [{ indicator: 'k1', item: 'k1.2.a' }],
  photos: 'reduced',
  by: 'Pengisi',
};

/** Attaches one file as a person would. */
export async function attachTo(
  desk: Desk,
  file: File,
  order: Partial<AttachOrder> = {},
  watch: Watch = UNWATCHED,
): Promise<AttachOutcome> {
  const whole = { ...ORDER, ...order };
  const prepared = await prepareFile(file, whole.photos, HANDS_HERE, watch);
  return storePrepared(desk, whole, file, prepared, watch);
}

/** Attaches a file that must become a record of its own. */
export async function attached(desk: Desk, file: File): Promise<EvidenceDocument> {
  const outcome = await attachTo(desk, file);
  if (outcome.kind !== 'attached') throw new Error(`not attached: ${outcome.kind}`);
  return outcome.document;
}

/** Every record, and every digest whose bytes are stored. */
export async function evidenceIn(desk: Desk): Promise<{
  readonly documents: readonly EvidenceDocument[];
  readonly digests: readonly string[];
}> {
  const { sound, damaged } = must(await listDocuments(desk, ASSESSMENT));
  if (damaged.length > 0) throw new Error('evidenceIn: a damaged record');
  return { documents: sound, digests: await desk.db.files.toCollection().primaryKeys() };
}
