import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import { documentOf, seedDocuments } from './seed-documents.ts';

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
    return { document, row: { digest, content: bytes.toString('base64') } };
  });
  const documents = read.map(({ document }) => document);
  await seedDocuments(page, documents);
  await page.goto('/');
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('timbang');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const writing = database.transaction('files', 'readwrite');
          for (const { digest, content } of rows) {
            const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
            const blob = new Blob([bytes]);
            writing.objectStore('files').put({ digest, blob, size: blob.size });
          }
          writing.addEventListener('error', () => reject(writing.error as Error));
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    read.map(({ row }) => row),
  );
  await page.goto('about:blank');
  return documents;
}
