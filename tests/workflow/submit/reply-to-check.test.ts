import { describe, expect, test } from 'vitest';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { insertDocuments, readDocument } from '#storage/documents.ts';
import type { Desk } from '#workflow/desk.ts';
import { replyToCheck, withdrawReply } from '#workflow/submit/reply-to-check.ts';
import { documentWith } from '../../support/documents.ts';
import { freshDesk } from '../fresh-desk.ts';

const REMARK = { check: 'draft-mark', about: 'a DRAF' } as const;
const OTHER = { check: 'expired', about: 'a 2025' } as const;

async function stored(): Promise<{ readonly desk: Desk; readonly document: EvidenceDocument }> {
  const desk = freshDesk();
  const document = documentWith();
  await insertDocuments(desk.db, [document], [], { verb: 'attach' });
  return { desk, document };
}

async function now(desk: Desk, { id }: EvidenceDocument): Promise<EvidenceDocument> {
  const read = await readDocument(desk.db, id);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

describe('an answer', () => {
  test('is stored with its reason, time and author, and counts as a change', async () => {
    const { desk, document } = await stored();
    const replied = await replyToCheck(desk, document, REMARK, '  Lampiran II.  ', 'Pengisi');
    expect(replied.ok && replied.value).toEqual(await now(desk, document));
    const { replies, revision, edited } = await now(desk, document);
    expect(revision).toBe(1);
    expect(replies).toEqual([{ ...REMARK, reason: 'Lampiran II.', ...edited }]);
    expect(edited?.by).toBe('Pengisi');
  });

  test('needs a reason', async () => {
    const { desk, document } = await stored();
    expect(await replyToCheck(desk, document, REMARK, ' \n ', '')).toEqual({
      ok: false,
      error: { kind: 'no-reason' },
    });
    expect(await now(desk, document)).toEqual(document);
  });

  test('replaces older ones to the same check; those to other checks stay', async () => {
    const { desk, document } = await stored();
    await replyToCheck(desk, document, OTHER, 'satu', '');
    await replyToCheck(desk, await now(desk, document), REMARK, 'dua', '');
    await replyToCheck(desk, await now(desk, document), { ...REMARK, about: 'b DRAF' }, 'tiga', '');
    const { replies } = await now(desk, document);
    expect(replies.map(({ check, about, reason }) => [check, about, reason])).toEqual([
      ['expired', 'a 2025', 'satu'],
      ['draft-mark', 'b DRAF', 'tiga'],
    ]);
  });

  test('can be taken back, alone', async () => {
    const { desk, document } = await stored();
    await replyToCheck(desk, document, OTHER, 'satu', '');
    await replyToCheck(desk, await now(desk, document), REMARK, 'dua', '');
    const taken = await withdrawReply(desk, await now(desk, document), REMARK, 'Lain');
    expect(taken.ok && taken.value.edited?.by).toBe('Lain');
    expect((await now(desk, document)).replies.map(({ check }) => check)).toEqual(['expired']);
    await withdrawReply(desk, await now(desk, document), { ...OTHER, about: 'z' }, '');
    expect((await now(desk, document)).replies).toHaveLength(1);
  });

  test('is refused when somebody else changed the document meanwhile', async () => {
    const { desk, document } = await stored();
    await replyToCheck(desk, document, OTHER, 'satu', '');
    const before = await now(desk, document);
    for (const verb of [
      () => replyToCheck(desk, document, REMARK, 'dua', ''),
      () => withdrawReply(desk, document, OTHER, ''),
    ]) {
      expect(await verb()).toEqual({ ok: false, error: { kind: 'stale', stored: before } });
    }
    expect(await now(desk, document)).toEqual(before);
  });

  test('to a document that is gone is a failure, not a new record', async () => {
    const desk = freshDesk();
    const answered = await replyToCheck(desk, documentWith(), REMARK, 'satu', '');
    expect(answered).toEqual({ ok: false, error: { kind: 'missing' } });
    expect(await desk.db.documents.count()).toBe(0);
  });
});
