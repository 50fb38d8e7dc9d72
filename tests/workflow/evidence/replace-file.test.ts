import { describe, expect, test } from 'vitest';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { readFile } from '#storage/files.ts';
import type { Desk } from '#workflow/desk.ts';
import { HANDS_HERE } from '#workflow/evidence/hands-here.ts';
import { linkDocument, unlinkDocument } from '#workflow/evidence/link-document.ts';
import { replaceFile, restoreEarlier } from '#workflow/evidence/replace-file.ts';
import { must } from '../../support/scenario.ts';
import { attached, evidenceIn, UNWATCHED } from '../evidence-desk.ts';
import { freshDesk } from '../fresh-desk.ts';

const note = (content: string, name = 'nota.txt'): File => new File([content], name);

function replace(desk: Desk, document: EvidenceDocument, file: File, by = 'Rekan') {
  return replaceFile(desk, document, { file, photos: 'reduced', by }, HANDS_HERE, UNWATCHED);
}

describe('another file in place of the one that counts', () => {
  test('the earlier one goes into the history, with time and person; its bytes stay', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Draf.'));
    const second = must(await replace(desk, first, note('Final.', 'final.txt')));
    expect(second).toEqual({
      ...first,
      revision: 1,
      file: { ...second.file, name: 'final.txt', size: 6 },
      earlier: [{ file: first.file, original: null, replacedAt: second.edited?.at, by: 'Rekan' }],
      edited: { at: expect.any(String) as string, by: 'Rekan' },
    });
    expect((await evidenceIn(desk)).documents).toEqual([second]);
    expect(await (await readFile(desk.db, first.file.digest))?.text()).toBe('Draf.');
    expect(await (await readFile(desk.db, second.file.digest))?.text()).toBe('Final.');
  });

  test('the same bytes change nothing, and that is said', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Draf.'));
    expect(await replace(desk, first, note('Draf.', 'lain.txt'))).toEqual({
      ok: false,
      error: { kind: 'same' },
    });
    expect((await evidenceIn(desk)).documents).toEqual([first]);
  });

  test('somebody else was faster: both versions are handed back, no bytes are added', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Draf.'));
    const second = must(await replace(desk, first, note('Final.')));
    expect(await replace(desk, first, note('Lain.'))).toEqual({
      ok: false,
      error: { kind: 'stale', stored: second },
    });
    expect((await evidenceIn(desk)).digests).toHaveLength(2);
  });

  test('an empty file, a cancel: everything is as it was', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Draf.'));
    expect(await replace(desk, first, note(''))).toEqual({ ok: false, error: { kind: 'empty' } });
    const controller = new AbortController();
    const watch = { signal: controller.signal, progress: () => controller.abort() };
    const order = { file: note('Final.'), photos: 'reduced', by: '' } as const;
    expect(await replaceFile(desk, first, order, HANDS_HERE, watch)).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    });
    const { documents, digests } = await evidenceIn(desk);
    expect({ documents, digests }).toEqual({ documents: [first], digests: [first.file.digest] });
  });
});

describe('an earlier file counts again', () => {
  test('and the one that counted goes into the history in its stead', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Draf.'));
    const second = must(await replace(desk, first, note('Final.')));
    const [earlier] = second.earlier;
    if (!earlier) throw new Error('no history');
    const third = must(await restoreEarlier(desk, second, earlier, 'Kepala'));
    expect(third.file).toEqual(first.file);
    expect(third.earlier).toEqual([
      { file: second.file, original: null, replacedAt: third.edited?.at, by: 'Kepala' },
    ]);
    expect(await restoreEarlier(desk, second, earlier, '')).toMatchObject({
      ok: false,
      error: { kind: 'stale', stored: { revision: 2 } },
    });
    expect(await restoreEarlier(desk, third, earlier, '')).toEqual({
      ok: false,
      error: { kind: 'not-there' },
    });
  });

  test('not without its bytes', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Draf.'));
    const second = must(await replace(desk, first, note('Final.')));
    await desk.db.files.delete(first.file.digest);
    const [earlier] = second.earlier;
    if (!earlier) throw new Error('no history');
    expect(await restoreEarlier(desk, second, earlier, '')).toEqual({
      ok: false,
      error: { kind: 'no-bytes' },
    });
  });
});

describe('what a document supports', () => {
  const link = { indicator: 'k2', item: null };

  test('is added and taken away; the document stays', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Isi.'));
    const second = must(await linkDocument(desk, first, link, 'Rekan'));
    expect(second).toMatchObject({ supports: [...first.supports, link], revision: 1 });
    const third = must(await unlinkDocument(desk, second, link, 'Rekan'));
    expect(third).toMatchObject({ supports: first.supports, revision: 2 });
    expect((await evidenceIn(desk)).documents).toEqual([third]);
  });

  test('twice the same link, and one that was never there, change nothing', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Isi.'));
    const [present] = first.supports;
    if (!present) throw new Error('no link');
    expect(must(await linkDocument(desk, first, present, 'Rekan'))).toEqual(first);
    expect(must(await unlinkDocument(desk, first, link, 'Rekan'))).toEqual(first);
  });

  test('is not changed by who read an older state', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Isi.'));
    const second = must(await linkDocument(desk, first, link, ''));
    expect(await unlinkDocument(desk, first, link, '')).toEqual({
      ok: false,
      error: { kind: 'stale', stored: second },
    });
  });
});
