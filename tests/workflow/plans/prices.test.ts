import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import type { PriceFilter, PriceParts } from '#core/invest/price/price-ask.ts';
import type { Price } from '#core/invest/price/price.ts';
import { writeTableBook } from '#exchange/table/table-book.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { readPrices } from '#storage/prices.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import type { ImportOrder } from '#workflow/plans/plan-import.ts';
import { previewImport } from '#workflow/tables/preview-import.ts';
import { keepPrices, type PriceKeeper } from '#workflow/plans/price-keeper.ts';
import { newPrice, removePrice, savePrice } from '#workflow/plans/prices.ts';
import { readTableFile } from '#workflow/tables/read-table-file.ts';
import { takeImport } from '#workflow/tables/take-import.ts';
import { undoImportOfTable } from '#workflow/tables/undo-import-of-table.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const SSH = readFileSync(join(import.meta.dirname, '../../fixtures/invest/ssh-2024.csv'), 'utf8');
const LIST = { source: 'Kab. Contoh', year: '2024' };
const quiet = (): void => undefined;

async function orderOf(desk: Desk, file: Blob): Promise<ImportOrder> {
  const [sheet] = must(await readTableFile(file, 'prices', [])).sheets;
  return {
    desk: addressOf(desk),
    kind: 'prices',
    file,
    fileName: 'ssh.csv',
    sheet: sheet?.name ?? '?',
    mapping: sheet?.mapping ?? {},
    options: LIST,
    at: desk.now(),
    day: desk.now().slice(0, 10),
  };
}

async function take(desk: Desk, content: string | Uint8Array, id: string) {
  const file = new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
  const order = await orderOf(desk, file);
  const { mark } = must(await previewImport(order));
  const taking = 'new-and-changed';
  return takeImport({ ...order, id, by: 'Petugas', taking, mark }, quiet);
}

const stored = async ({ db }: Desk): Promise<readonly Price[]> => (await readPrices(db)).sound;

describe.each(['plain', 'sealed'] as const)('a list of prices in a %s workspace', (kind) => {
  const made = async (): Promise<Desk> => {
    const fresh = freshDesk();
    if (kind === 'plain') return fresh;
    return openDesk(fresh.db.name, fresh.now, await vaultOf(newMasterKey()));
  };

  test('comes in whole, changes by the next file, and is taken back in turn', async () => {
    const desk = await made();
    expect(must(await take(desk, SSH, 'i1'))).toMatchObject({ created: 41, left: 0 });
    const first = await stored(desk);
    expect(first.reduce((sum, { price }) => sum + price, 0)).toBe(SUM);
    expect(await take(desk, SSH, 'i2')).toMatchObject({ error: { kind: 'nothing' } });
    const raised = SSH.replace(',1982320000,', ',1990000000,');
    expect(must(await take(desk, raised, 'i3'))).toMatchObject({ created: 0, changed: 1 });
    const undone = must(await undoImportOfTable({ desk: addressOf(desk), id: 'i3' }, quiet));
    expect(undone).toMatchObject({ back: 1, kept: 0 });
    expect((await stored(desk)).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      first.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    must(await undoImportOfTable({ desk: addressOf(desk), id: 'i1' }, quiet));
    expect(await stored(desk)).toEqual([]);
  });
});

const SUM = SSH.trimEnd()
  .split('\n')
  .slice(1)
  .reduce((sum, row) => sum + Number(/,(\d+),(?:"[^"]*"|[^",]*)$/.exec(row)?.[1]), 0);

it('takes the same list as a workbook, and finds nothing new in it', async () => {
  const desk = freshDesk();
  must(await take(desk, SSH, 'i1'));
  const read = await stored(desk);
  const book = must(
    writeTableBook([
      {
        name: 'SSH',
        columns: ['Jenis Standar', 'Kode Kelompok', 'Uraian Kelompok', 'Uraian Barang']
          .concat('Spesifikasi', 'Satuan', 'Harga Satuan', 'Kode Rekening')
          .map((head) => ({
            head,
            width: 20,
            holds: head === 'Harga Satuan' ? 'number' : 'text',
          })),
        rows: read.map((one) => [
          one.standard,
          one.groupCode,
          one.groupName,
          one.name,
          one.specification,
          one.unit,
          one.price,
          one.accountCodes.join(', '),
        ]),
      },
    ]),
  );
  expect(
    must(await previewImport(await orderOf(desk, new Blob([new Uint8Array(book)])))).counts,
  ).toEqual({ fresh: 0, same: 41, changed: 0, left: 0, problems: 0 });
});

const price = (desk: Desk, says: Partial<Price>): Price => ({
  ...newPrice(desk),
  revision: 1,
  name: 'UPS',
  price: 5,
  ...says,
});
const ALL: PriceFilter = { words: '', standard: '', year: '' };

async function listed(keeper: PriceKeeper, from = 0, filter = ALL): Promise<PriceParts['list']> {
  const order = { by: 'name', down: false } as const;
  const view = await keeper.ask({ part: 'list', filter, order, rows: { from, count: 3 } });
  return view.part as PriceParts['list'];
}

it('keeps thousands of prices, hands over those in sight, and follows every change', async () => {
  const desk = freshDesk();
  const changed = vi.fn<() => void>();
  const progress = vi.fn<(done: number, total: number) => void>();
  const keeper = await keepPrices(desk.db.name, null, changed, progress);
  const rows = Array.from({ length: 6000 }, (_, at) =>
    price(desk, { name: `Barang ${String(at).padStart(4, '0')}`, price: at + 1 }),
  );
  await insertRows(desk.db, 'prices', rows);
  await desk.db.prices.put({ id: 'rusak', name: 7 });
  const seen = await listed(keeper, 5998);
  expect(seen.shown.map(({ name }) => name)).toEqual(['Barang 5998', 'Barang 5999']);
  expect(seen).toMatchObject({ count: 6000, spread: { median: 3001, least: 1 } });
  expect(progress).toHaveBeenLastCalledWith(6001, 6001);
  expect(await keeper.ask({ part: 'facts', lines: [] })).toMatchObject({
    prices: 6000,
    damaged: 1,
  });
  must(await savePrice(desk, { ...price(desk, { name: 'Awal' }), revision: 0 }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect((await listed(keeper)).shown[0]?.name).toBe('Awal');
});

it('stores one price as it was seen, and brings a removed one back', async () => {
  const desk = freshDesk();
  const fresh = { ...newPrice(desk), name: 'UPS', price: 5, source: 'Survei', year: 2026 };
  const first = must(await savePrice(desk, fresh));
  expect(first.revision).toBe(1);
  const second = must(await savePrice(desk, { ...first, price: 6 }));
  // Somebody else saw the first one.
  expect(await savePrice(desk, { ...first, price: 7 })).toEqual({
    ok: false,
    error: { kind: 'stale' },
  });
  must(await removePrice(desk, second));
  expect(await stored(desk)).toEqual([]);
  must(await savePrice(desk, { ...second, revision: 0 }));
  expect(await stored(desk)).toMatchObject([{ id: first.id, price: 6, revision: 1 }]);
});
