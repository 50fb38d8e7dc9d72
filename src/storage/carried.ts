import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { TimbangDatabase } from './database.ts';
import { sealRow } from './rows.ts';

/**
 * Adds an assessment with documents whose bytes are here already, all or nothing, in one
 * durable transaction. Returns false, and writes nothing, when bytes of a document are
 * gone; bytes that waited in the bin leave it.
 */
export async function insertWithDocuments(
  db: TimbangDatabase,
  assessment: Assessment,
  documents: readonly EvidenceDocument[],
): Promise<boolean> {
  const sealed = await sealRow(db, 'assessments', assessment);
  const rows = await Promise.all(documents.map((one) => sealRow(db, 'documents', one)));
  const names = [...new Set(documents.map(({ file }) => db.vault.name(file.digest)))];
  const kept = documents.flatMap(({ original }) => (original ? [original.digest] : []));
  const { assessments, files, bin } = db;
  return db.transaction('rw', assessments, db.documents, files, bin, async () => {
    const here = await files.where('digest').anyOf(names).primaryKeys();
    if (here.length < names.length) return false;
    await assessments.add(sealed);
    await db.documents.bulkAdd(rows);
    await bin.bulkDelete([...names, ...kept.map((digest) => db.vault.name(digest))]);
    return true;
  });
}
