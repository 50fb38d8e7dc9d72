import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import { layRows } from './lay-rows.ts';
import { documentOf } from './seed-documents.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/evidence');

/** A real file of the fixtures, and the evidence items that it is linked to. */
export interface Fixture {
  readonly name: string;
  readonly items: readonly string[];
  readonly said?: Partial<EvidenceDocument>;
}

/** Stores real files as evidence, past the application, bytes and records; leaves the page. */
export async function seedEvidence(
  page: Page,
  assessment: Assessment,
  fixtures: readonly Fixture[],
): Promise<readonly EvidenceDocument[]> {
  const read = fixtures.map(({ name, items, said }, at) => {
    const bytes = readFileSync(join(FOLDER, name));
    const digest = createHash('sha256').update(bytes).digest('hex') as Digest;
    const document = documentOf(assessment, at, {
      file: { digest, name, type: '', size: bytes.length },
      title: '',
      supports: items.map((item) => ({ indicator: item.split('.')[0] ?? '', item })),
      ...said,
    });
    return { document, laid: { digest, base64: bytes.toString('base64') } };
  });
  const documents = read.map(({ document }) => document);
  await layRows(
    page,
    { documents },
    read.map(({ laid }) => laid),
  );
  return documents;
}
