import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyMapping } from '#core/intake/apply-mapping.ts';
import { guessMapping } from '#core/intake/guess-mapping.ts';
import type { IntakeHands, Proposals } from '#core/intake/table-kind.ts';
import { tableKind } from '#core/invest/price/price-table.ts';
import { priceSchema, type Price } from '#core/invest/price/price.ts';
import { readTables } from '#exchange/table/read-table.ts';
import { must } from '../../../support/scenario.ts';

const SSH = readFileSync(
  join(import.meta.dirname, '../../../fixtures/invest/ssh-2024.csv'),
  'utf8',
);
const LIST = { source: 'Kab. Contoh', year: '2024' };
const AT = '2026-01-05T01:00:00.000Z';

let made = 0;
const hands = (options: Readonly<Record<string, string>> = LIST): IntakeHands => ({
  at: AT,
  day: '2026-11-23',
  newId: () => {
    made += 1;
    return `harga-${String(made).padStart(6, '0')}`;
  },
  fileName: 'ssh.csv',
  options,
});

function mapped(csv: string) {
  const { tables } = must(readTables(new TextEncoder().encode(csv)));
  const [table] = tables;
  if (!table) throw new Error('no table');
  const mapping = guessMapping(tableKind.columns, table.headers);
  return { mapping, headers: table.headers, ...applyMapping(table, tableKind.columns, mapping) };
}

const brought = (csv: string, stored: readonly Price[] = [], options = LIST): Proposals =>
  tableKind.propose(mapped(csv).rows, stored, hands(options));
const prices = ({ proposals }: Proposals): readonly Price[] =>
  proposals.map(({ after }) => priceSchema.parse(after));
const states = ({ proposals }: Proposals): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { state } of proposals) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

const HEAD = 'uraian_barang;spesifikasi;satuan;harga_satuan_rp;kode_rekening';
const table = (...rows: readonly string[]): string => [HEAD, ...rows].join('\n');

describe('a real list', () => {
  test('maps by its header alone', () => {
    const { mapping, headers } = mapped(SSH);
    const named = Object.fromEntries(
      Object.entries(mapping).map(([field, at]) => [field, at === null ? null : headers[at]]),
    );
    expect(named).toEqual({
      name: 'uraian_barang',
      specification: 'spesifikasi',
      unit: 'satuan',
      price: 'harga_satuan_rp',
      standard: 'jenis_standar',
      source: null,
      year: null,
      accountCodes: 'kode_rekening',
      groupCode: 'kode_kelompok_barang',
      groupName: 'uraian_kelompok',
    });
  });

  test('keeps every row, the outlier and equal names among them', () => {
    const all = prices(brought(SSH));
    expect(all).toHaveLength(41);
    expect(Math.max(...all.map(({ price }) => price))).toBe(1_982_320_000);
    const laptop = all.filter(({ specification }) =>
      specification.startsWith('Intel Core i7 12700H'),
    );
    expect(laptop.map(({ price }) => price)).toEqual([17_149_500, 16_816_500]);
    expect(new Set(all.map(({ source, year }) => `${source} ${year}`))).toEqual(
      new Set(['Kab. Contoh 2024']),
    );
  });

  test('parts several accounts in one cell', () => {
    const found = prices(brought(SSH)).find(({ price }) => price === 283_100);
    expect(found?.accountCodes).toEqual([
      '5.1.02.01.01.0029',
      '5.1.02.03.02.0404',
      '5.1.02.03.02.0405',
      '5.1.02.03.02.0407',
      '5.1.02.03.02.0409',
    ]);
  });

  test('changes nothing when it comes again, in any order of its rows', () => {
    const stored = prices(brought(SSH));
    expect(states(brought(SSH, stored))).toEqual({ same: 41 });
    const [head = '', ...rows] = SSH.trimEnd().split('\n');
    const turned = [head, ...rows.reverse()].join('\n');
    expect(states(brought(turned, stored))).toEqual({ same: 41 });
  });

  test('of another year is another list', () => {
    const stored = prices(brought(SSH));
    expect(states(brought(SSH, stored, { ...LIST, year: '2025' }))).toEqual({ new: 41 });
  });
});

describe('a price that changed', () => {
  const stored = prices(brought(SSH));

  test('is told field by field', () => {
    const { proposals } = brought(SSH.replace(',1831500,', ',1900000,'), stored);
    const changed = proposals.filter(({ state }) => state === 'changed');
    expect(changed).toMatchObject([
      { line: 2, changes: [{ field: 'price', before: 1_831_500, after: 1_900_000 }] },
    ]);
    expect(changed[0]?.after).toMatchObject({ id: stored[0]?.id, revision: 2, addedAt: AT });
  });

  test('among equal names changes only the one that is not the same any more', () => {
    const { proposals } = brought(SSH.replace(',444000,', ',450000,'), stored);
    const changed = proposals.filter(({ state }) => state === 'changed');
    expect(changed.map(({ changes }) => changes)).toEqual([
      [{ field: 'price', before: 444_000, after: 450_000 }],
    ]);
  });

  test('a cell that the file leaves open empties nothing', () => {
    const one = prices(brought(table('UPS;1200 VA;Unit;1.831.500;5.2.02')));
    expect(states(brought(table('UPS;1200 VA;Unit;1.831.500;'), one))).toEqual({ same: 1 });
  });
});

describe('a row that is no price', () => {
  test('is left out by its line, with the reason', () => {
    const csv = table(
      'UPS;;Unit;-5;',
      'UPS;;Unit;;',
      'UPS;;Unit;0;',
      ';;Unit;5000;',
      'UPS;;Unit;Rp 1.250.000,00;',
      'UPS;;Unit;1.250.000;',
      'UPS;;Unit;2000000000000;',
    );
    const { left: unread, rows } = mapped(csv);
    const { proposals, left } = tableKind.propose(rows, [], hands());
    const whys = [...unread, ...left].map(({ line, reason }) => [
      line,
      reason.kind === 'rule' ? reason.code : reason.kind,
    ]);
    expect(Object.fromEntries(whys)).toEqual({
      2: 'cell',
      3: 'missing',
      4: 'price-zero',
      5: 'missing',
      7: 'duplicate',
      8: 'price-too-high',
    });
    expect(proposals.map(({ line, after }) => [line, (after as Price).price])).toEqual([
      [6, 1_250_000],
    ]);
  });

  test('neither year nor owner is guessed; a row may say them itself', () => {
    const csv = table('UPS;;Unit;5000;');
    const why = (options: typeof LIST) =>
      brought(csv, [], options).left.map(({ reason }) => reason);
    expect(why({ source: 'Kab. Contoh', year: '24' })).toMatchObject([{ code: 'no-year' }]);
    expect(why({ source: ' ', year: '2024' })).toMatchObject([{ code: 'no-source' }]);
    const said = 'uraian_barang;harga;tahun anggaran;pemilik daftar\nUPS;5000;2023;Kab. Lain';
    expect(prices(brought(said))).toMatchObject([{ year: 2023, source: 'Kab. Lain' }]);
  });
});

test('thousands of rows with one name are paired one by one', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `UPS;sama;Unit;${at + 1};`);
  const stored = prices(brought(table(...rows)));
  expect(states(brought(table(...rows), stored))).toEqual({ same: 5000 });
  const raised = rows.map((row) =>
    row.replace(/;(\d+);$/, (_, price) => `;${Number(price) + 5000};`),
  );
  expect(states(brought(table(...raised), stored))).toEqual({ changed: 5000 });
});
