import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import { layRows, type LaidFile } from './lay-rows.ts';

/** What a document says of a text file with this content. */
export function fileOf(name: string, content: string): StoredFile {
  const digest = createHash('sha256').update(content).digest('hex') as StoredFile['digest'];
  return { digest, name, type: 'text/plain', size: Buffer.byteLength(content) };
}

/** The bytes of a text file, as they are laid into the database. */
export const laidText = (content: string): LaidFile => ({
  digest: fileOf('', content).digest,
  base64: Buffer.from(content).toString('base64'),
});

/** Puts the bytes of text files into the application's own database; leaves the page. */
export async function seedFiles(page: Page, contents: readonly string[]): Promise<void> {
  await layRows(page, {}, contents.map(laidText));
}
