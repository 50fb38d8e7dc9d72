import { describe, expect, test } from 'vitest';
import { listedFor, type ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { offeredFor } from '#core/invest/proposal/offered.ts';
import { putRow } from '#storage/rows/rows.ts';
import type { Desk } from '#workflow/desk.ts';
import {
  bringInitiativeBack,
  dropInitiative,
  listInitiatives,
  saveInitiative,
} from '#workflow/plans/initiatives.ts';
import { must } from '../../support/scenario.ts';
import { initiative } from '../../core/invest/initiative/initiative-makings.ts';
import { freshDesk } from '../fresh-desk.ts';

const LIMA = 'lima-dimensi-opd';

async function listAt(desk: Desk): Promise<readonly ListedInitiative[]> {
  const { catalogues, own } = must(await listInitiatives(desk));
  return listedFor(LIMA, catalogues, own.sound);
}

async function find(desk: Desk, id: string): Promise<ListedInitiative> {
  const found = (await listAt(desk)).find((one) => one.initiative.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
}

const made = (id: string): ListedInitiative => ({
  rubric: LIMA,
  initiative: initiative(id),
  origin: 'own',
  isSetAside: false,
  shipped: null,
  catalogue: '',
  row: null,
});

const SERVER = 'pusat-data-bersama';
const cheaper = ({ initiative: one }: ListedInitiative) => ({ ...one, weeks: 30 });

describe('what came with the program', () => {
  test('stands as it came until it is changed; then an edition names where it is from', async () => {
    const desk = freshDesk();
    const before = await find(desk, SERVER);
    expect(before).toMatchObject({ origin: 'shipped', row: null, isSetAside: false });
    must(await saveInitiative(desk, before, { initiative: cheaper(before), isSetAside: false }));
    const after = await find(desk, SERVER);
    expect(after).toMatchObject({
      origin: 'changed',
      initiative: { weeks: 30 },
      shipped: { weeks: 26 },
      row: { revision: 1, editionOf: 'inisiatif-tik@1.0.0', id: `${LIMA}:${SERVER}` },
    });
    const { catalogues, own } = must(await listInitiatives(desk));
    const offered = offeredFor(LIMA, catalogues, own.sound);
    expect(offered.find((one) => one.initiative.id === SERVER)?.initiative.weeks).toBe(30);
    expect(offered).toHaveLength(60);
  });

  test('needs no row any more when it is again as it came', async () => {
    const desk = freshDesk();
    const before = await find(desk, SERVER);
    must(await saveInitiative(desk, before, { initiative: cheaper(before), isSetAside: false }));
    const changed = await find(desk, SERVER);
    const back = await saveInitiative(desk, changed, {
      initiative: before.initiative,
      isSetAside: false,
    });
    expect(must(back)).toBeNull();
    expect(await find(desk, SERVER)).toEqual(before);
  });

  test('is as it came once its row is dropped, and changed again once that is undone', async () => {
    const desk = freshDesk();
    const before = await find(desk, SERVER);
    const edit = { initiative: cheaper(before), isSetAside: true };
    const row = must(await saveInitiative(desk, before, edit));
    if (!row) throw new Error('no row');
    must(await dropInitiative(desk, row));
    expect(await find(desk, SERVER)).toEqual(before);
    must(await bringInitiativeBack(desk, row));
    const again = await find(desk, SERVER);
    expect(again).toMatchObject({ isSetAside: true, initiative: { weeks: 30 } });
    expect(again.row?.revision).toBe(2);
  });

  test('set aside alone it is not changed, but kept', async () => {
    const desk = freshDesk();
    const before = await find(desk, SERVER);
    const { initiative: same } = before;
    must(await saveInitiative(desk, before, { initiative: same, isSetAside: true }));
    const aside = await find(desk, SERVER);
    expect(aside).toMatchObject({ origin: 'shipped', isSetAside: true });
    must(await saveInitiative(desk, aside, { initiative: same, isSetAside: false }));
    expect(await find(desk, SERVER)).toEqual(before);
  });
});

describe('what another tab wrote', () => {
  test('is not written over: not a change, not a row that came or went in between', async () => {
    const desk = freshDesk();
    const seen = await find(desk, SERVER);
    const edit = { initiative: cheaper(seen), isSetAside: false };
    const row = must(await saveInitiative(desk, seen, edit));
    if (!row) throw new Error('no row');
    const late = await saveInitiative(desk, seen, { ...edit, isSetAside: true });
    expect(late).toMatchObject({ ok: false, error: { kind: 'stale', stored: { revision: 1 } } });

    // Gone and made anew: the same revision, but not what was seen.
    must(await dropInitiative(desk, row));
    const fresh = await find(desk, SERVER);
    must(await saveInitiative(desk, fresh, { ...edit, isSetAside: true }));
    const over = await saveInitiative(desk, { ...seen, row }, edit);
    expect(over).toMatchObject({ ok: false, error: { kind: 'stale' } });
    expect(await dropInitiative(desk, row)).toMatchObject({ ok: false, error: { kind: 'stale' } });
    expect((await find(desk, SERVER)).isSetAside).toBe(true);
  });

  test('a damaged row is counted, left alone and not written over', async () => {
    const desk = freshDesk();
    await putRow(desk.db, 'initiatives', { id: `${LIMA}:${SERVER}`, revision: 'satu' });
    const { own } = must(await listInitiatives(desk));
    expect(own).toMatchObject({ sound: [], damaged: [{ key: `${LIMA}:${SERVER}` }] });
    const seen = await find(desk, SERVER);
    const tried = await saveInitiative(desk, seen, {
      initiative: cheaper(seen),
      isSetAside: false,
    });
    expect(tried).toMatchObject({ ok: false, error: { kind: 'stale', stored: null } });
  });
});

test('one that was made here stands after the others, and is gone once it is dropped', async () => {
  const desk = freshDesk();
  const one = made('milik-sendiri');
  const row = must(
    await saveInitiative(desk, one, { initiative: one.initiative, isSetAside: false }),
  );
  const list = await listAt(desk);
  expect(list).toHaveLength(61);
  expect(list.at(-1)).toMatchObject({ origin: 'own', row: { editionOf: '' } });
  if (row) must(await dropInitiative(desk, row));
  expect(await listAt(desk)).toHaveLength(60);
});
