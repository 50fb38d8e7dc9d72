import { expect, test, vi } from 'vitest';
import type { Desk } from '#workflow/desk.ts';
import { storeTogether, type Ready } from '#workflow/evidence/attach-together.ts';
import { HANDS_HERE } from '#workflow/evidence/hands-here.ts';
import { prepareFile } from '#workflow/evidence/prepare-file.ts';
import { attached, evidenceIn, ORDER, UNWATCHED } from '../evidence-desk.ts';
import { freshDesk } from '../fresh-desk.ts';

const note = (name: string, content: string): File => new File([content], name);

function readyOf(files: readonly File[], signal = UNWATCHED.signal): Promise<readonly Ready[]> {
  return Promise.all(
    files.map(async (file) => ({
      file,
      prepared: await prepareFile(file, 'reduced', HANDS_HERE, UNWATCHED),
      signal,
    })),
  );
}

const kinds = async (desk: Desk, ready: readonly Ready[]): Promise<readonly string[]> =>
  (await storeTogether(desk, ORDER, ready)).map(({ kind }) => kind);

test('new files share one transaction, in the order they were handed in', async () => {
  const desk = freshDesk();
  const write = vi.spyOn(desk.db, 'transaction');
  const ready = await readyOf(['satu', 'dua', 'tiga'].map((name) => note(`${name}.txt`, name)));
  expect(await kinds(desk, ready)).toEqual(['attached', 'attached', 'attached']);
  expect(write.mock.calls.filter(([mode]) => mode.startsWith('rw'))).toHaveLength(1);
  const { documents, digests } = await evidenceIn(desk);
  expect(documents.map(({ title }) => title)).toEqual(['satu', 'dua', 'tiga']);
  expect([...digests].sort()).toEqual(documents.map(({ file }) => file.digest).sort());
});

test('the same content twice, or here already, makes no second record', async () => {
  const desk = freshDesk();
  await attached(desk, note('lama.txt', 'isi lama'));
  const ready = await readyOf([
    note('baru.txt', 'isi baru'),
    note('baru-lagi.txt', 'isi baru'),
    note('lama-lagi.txt', 'isi lama'),
    note('lain.txt', 'isi lain'),
    note('kosong.txt', ''),
  ]);
  expect(await kinds(desk, ready)).toEqual([
    'attached',
    'already-here',
    'already-here',
    'attached',
    'empty',
  ]);
  const { documents } = await evidenceIn(desk);
  expect(documents.map(({ title }) => title).sort()).toEqual(['baru', 'lain', 'lama']);
});

test('when they do not fit together, each is stored by itself and says its own', async () => {
  const desk = freshDesk();
  const ready = await readyOf([note('muat.txt', 'muat'), note('besar.txt', 'besar')]);
  const insert = desk.db.files.bulkAdd.bind(desk.db.files);
  const besar = ready[1]?.prepared.ok ? ready[1].prepared.value.file.digest : '';
  vi.spyOn(desk.db.files, 'bulkAdd').mockImplementation((rows: readonly { digest: string }[]) => {
    if (rows.some(({ digest }) => digest === besar)) {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    }
    return insert(rows as never);
  });
  const outcomes = await storeTogether(desk, ORDER, ready);
  expect(outcomes[0]?.kind).toBe('attached');
  expect(outcomes[1]).toEqual({ kind: 'storage', failure: { kind: 'quota' } });
  const { documents, digests } = await evidenceIn(desk);
  expect(documents.map(({ title }) => title)).toEqual(['muat']);
  expect(digests).toEqual([documents[0]?.file.digest]);
});

test('one that was cancelled is not stored, the others are', async () => {
  const desk = freshDesk();
  const stop = new AbortController();
  const [kept] = await readyOf([note('tetap.txt', 'tetap')]);
  const [stopped] = await readyOf([note('batal.txt', 'batal')], stop.signal);
  stop.abort();
  if (!kept || !stopped) throw new Error('nothing is ready');
  expect(await kinds(desk, [stopped, kept])).toEqual(['cancelled', 'attached']);
  expect((await evidenceIn(desk)).documents.map(({ title }) => title)).toEqual(['tetap']);
});
