import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { parseBody } from '#exchange/package/bodies.ts';

/** The bodies that a review looks at; the rubric only where it is not at this desk already. */
export interface SubmissionTexts {
  readonly assessment: Blob;
  readonly documents: Blob;
  readonly rubric: Blob | null;
}

export interface ParsedSubmission {
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
  readonly rubric: Rubric | null;
}

const NAMES = {
  assessment: 'assessment.json',
  documents: 'documents.json',
  rubric: 'rubric.json',
} as const;

/**
 * What a stored submission claims and proves, from its bodies; the journal stays unread. Made
 * for a worker: large bodies take longer to check than a screen may stand still. Fails with
 * the names of the entries that are not what they were.
 */
export async function parseSubmission(
  texts: SubmissionTexts,
): Promise<Result<ParsedSubmission, readonly string[]>> {
  const broken: string[] = [];
  const parsed: Record<string, unknown> = { rubric: null };
  for (const [key, name] of Object.entries(NAMES)) {
    const text = texts[key as keyof typeof NAMES];
    if (text === null) continue;
    const body = parseBody(name, new Uint8Array(await text.arrayBuffer()));
    if (body.ok) parsed[key] = body.value;
    else broken.push(name);
  }
  return broken.length > 0 ? fail(broken) : ok(parsed as unknown as ParsedSubmission);
}
