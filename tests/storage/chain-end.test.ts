import { expect, test } from 'vitest';
import { entryId } from '#core/journal/entry.ts';
import { readHead, readTold, slowEnd } from '#storage/journal.ts';
import { writeNote } from '#storage/rows/scribe.ts';
import { Scenario } from '../support/scenario.ts';
import { freshDesk } from '../workflow/fresh-desk.ts';

async function chainOf(length: number) {
  const desk = freshDesk();
  const { id } = await new Scenario(desk).start();
  for (let n = 1; n < length; n += 1) await writeNote(desk.db, id, { verb: 'review' });
  const { entries } = await readTold(desk.db, id);
  return { db: desk.db, id, entries };
}

test('what another tab wrote since the chain was read is followed, not passed over', async () => {
  const { db, id, entries } = await chainOf(5);
  for (let known = 0; known <= entries.length; known += 1) {
    const { next, digest } = await slowEnd(db, id, entries.slice(0, known));
    expect({ next, digest }).toEqual({ next: 5, digest: entries.at(-1)?.digest });
  }
});

test('a damaged row is passed over, and nothing is written in its place', async () => {
  const { db, id, entries } = await chainOf(3);
  await db.journal.put({ id: entryId(id, 3), assessmentId: id, damaged: true });
  expect(await slowEnd(db, id, entries)).toMatchObject({ next: 4, digest: entries[2]?.digest });
  await writeNote(db, id, { verb: 'review' });
  expect(await readHead(db, id)).toMatchObject({ length: 5 });
  expect(await db.journal.get(entryId(id, 3))).toMatchObject({ damaged: true });
});
