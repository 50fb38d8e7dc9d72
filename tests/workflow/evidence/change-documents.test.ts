import { describe, expect, test } from 'vitest';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { insertDocuments } from '#storage/documents.ts';
import {
  changeDocuments,
  type DocumentEdit,
  type EditOutcome,
} from '#workflow/evidence/change-documents.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { documentIdOf, documentOf } from '../../core/evidence/documents.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const ASSESSMENT = documentOf(0).assessmentId;

async function deskWith(...documents: readonly EvidenceDocument[]) {
  const desk = freshDesk();
  await insertDocuments(desk.db, documents, [], { verb: 'attach' });
  const stored = async () => must(await listDocuments(desk, ASSESSMENT)).sound;
  return { desk, stored };
}

const edit = (at: number, details: DocumentEdit['details'], revision = 0): DocumentEdit => ({
  id: documentIdOf(at),
  revision,
  details,
});
const undos = (outcomes: readonly EditOutcome[]): readonly DocumentEdit[] =>
  outcomes.flatMap(({ undo }) => (undo ? [undo] : []));

describe('several documents at once', () => {
  test('each says the new thing, keeps the rest, and can be taken back to what it said', async () => {
    const first = documentOf(1, { title: 'Satu', informationClass: 'berkala' });
    const second = documentOf(2, { title: 'Dua', standing: 'konsep' });
    const { desk, stored } = await deskWith(first, second, documentOf(3));
    const details = { informationClass: 'setiap saat' } as const;
    const done = must(await changeDocuments(desk, [edit(1, details), edit(2, details)], 'Ani'));
    expect(done.map(({ result }) => result.ok)).toEqual([true, true]);
    const [one, two, three] = await stored();
    expect(one).toEqual({ ...first, ...details, revision: 1, edited: one?.edited });
    expect(two).toEqual({ ...second, ...details, revision: 1, edited: two?.edited });
    expect(one?.edited?.by).toBe('Ani');
    expect(three).toEqual(documentOf(3));

    const back = must(await changeDocuments(desk, undos(done), 'Ani'));
    expect(back.map(({ result }) => result.ok)).toEqual([true, true]);
    expect(
      (await stored()).map(({ informationClass, standing, revision }) => ({
        informationClass,
        standing,
        revision,
      })),
    ).toEqual([
      { informationClass: 'berkala', standing: '', revision: 2 },
      { informationClass: '', standing: 'konsep', revision: 2 },
      { informationClass: '', standing: '', revision: 0 },
    ]);
  });

  test('what changed meanwhile, is gone or is damaged is left alone and told; the rest is written', async () => {
    const { desk, stored } = await deskWith(documentOf(1), documentOf(2), documentOf(4));
    await desk.db.documents.put({ ...documentOf(4), title: 4 });
    const standing = 'ditetapkan' as const;
    const done = must(
      await changeDocuments(
        desk,
        [
          edit(1, { standing }, 7),
          edit(2, { standing }),
          edit(3, { standing }),
          edit(4, { standing }),
        ],
        '',
      ),
    );
    expect(done.map(({ id, result }) => [id, result.ok ? 'ok' : result.error.kind])).toEqual([
      [documentIdOf(1), 'stale'],
      [documentIdOf(2), 'ok'],
      [documentIdOf(3), 'missing'],
      [documentIdOf(4), 'damaged'],
    ]);
    expect(undos(done)).toEqual([edit(2, { standing: '' }, 1)]);
    expect((await stored()).map((one) => one.standing)).toEqual(['', 'ditetapkan']);
  });

  test('somebody who writes between reading and writing is not overwritten', async () => {
    const { desk, stored } = await deskWith(documentOf(1), documentOf(2));
    let disturbed = false;
    const { seal } = desk.db.vault;
    const vault = {
      ...desk.db.vault,
      seal: async (...row: Parameters<typeof seal>) => {
        if (!disturbed) {
          disturbed = true;
          await desk.db.documents.put({ ...documentOf(1), title: 'Orang lain', revision: 1 });
        }
        return seal(...row);
      },
    };
    Object.defineProperty(desk.db, 'vault', { value: vault });
    const details = { standing: 'konsep' } as const;
    const done = must(await changeDocuments(desk, [edit(1, details), edit(2, details)], ''));
    expect(done.map(({ result }) => (result.ok ? 'ok' : result.error.kind))).toEqual([
      'stale',
      'ok',
    ]);
    expect((await stored()).map(({ title, standing }) => [title, standing])).toEqual([
      ['Orang lain', ''],
      ['', 'konsep'],
    ]);
  });

  test('a full disk writes none of them', async () => {
    const { desk, stored } = await deskWith(documentOf(1), documentOf(2));
    desk.db.documents.hook('updating', () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const details = { standing: 'konsep' } as const;
    const done = await changeDocuments(desk, [edit(1, details), edit(2, details)], '');
    expect(done).toMatchObject({
      ok: false,
      error: { kind: 'storage', failure: { kind: 'quota' } },
    });
    expect(await stored()).toEqual([documentOf(1), documentOf(2)]);
  });
});
