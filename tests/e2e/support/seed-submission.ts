import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, ReviewId } from '#core/lib/ids.ts';
import { packageRecordSchema, type PackageRecord } from '#core/package/record.ts';
import { newSheet } from '#core/review/new-sheet.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { layRows } from './lay-rows.ts';
import { laidText } from './seed-files.ts';

const TIME = '2026-11-20T02:00:00.000Z';

/** A body as a package holds it. */
const canonicalText = (value: unknown): string => canonicalize(value) ?? '';

const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');

/** What was received: the claims, the evidence, and the text of each file that came along. */
export interface Submitted {
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
  readonly contents: readonly string[];
}

function recordOf({ assessment, documents, contents }: Submitted): {
  readonly record: PackageRecord;
  readonly texts: readonly string[];
} {
  const bodies = [
    ['assessment.json', canonicalText(assessment)],
    ['documents.json', canonicalText(documents)],
  ] as const;
  const evidence = contents.map((text) => [`evidence/${digestOf(text)}.txt`, text] as const);
  const all = [...bodies, ...evidence];
  const record = packageRecordSchema.parse({
    id: digestOf(JSON.stringify(all)),
    direction: 'received',
    kind: 'submission',
    at: TIME,
    madeAt: TIME,
    fileName: `${assessment.agency.name}.timbang.zip`,
    bytes: 1000,
    about: {
      rubric: assessment.rubric,
      agency: assessment.agency,
      period: null,
      year: assessment.year,
      subject: assessment.id,
      revision: 1,
      previous: null,
      rests: [],
    },
    counts: { documents: documents.length, files: contents.length },
    entries: all.map(([name, text]) => ({
      name,
      bytes: Buffer.byteLength(text),
      digest: digestOf(text),
    })),
    signature: null,
    receipt: null,
  });
  return { record, texts: all.map(([, text]) => text) };
}

/** The sheet of an asesor on a submission, begun and still empty. */
function sheetOn({ id, about }: PackageRecord, at: number): ReviewSheet {
  return newSheet({
    id: `019a8f00-0000-7000-a000-${String(at).padStart(12, '0')}` as ReviewId,
    submission: id,
    now: TIME,
    asesor: { name: 'Asesor Uji', institution: 'Inspektorat', key: null },
    assessment: about.subject as AssessmentId,
    rubric: about.rubric,
  });
}

/**
 * Submissions as if they had been received before, each with a sheet that was begun on it;
 * their fingerprints, in their order.
 */
export async function seedSubmissions(
  page: Page,
  submitted: readonly Submitted[],
): Promise<readonly PackageRecord['id'][]> {
  const made = submitted.map(recordOf);
  await layRows(
    page,
    {
      packages: made.map(({ record }) => record),
      reviews: made.map(({ record }, at) => sheetOn(record, at)),
    },
    made.flatMap(({ texts }) => texts.map(laidText)),
  );
  return made.map(({ record }) => record.id);
}
