import { describe, expect, test } from 'vitest';
import { applyMapping } from '#core/intake/apply-mapping.ts';
import { guessMapping } from '#core/intake/guess-mapping.ts';
import type { IntakeHands, Proposals } from '#core/intake/table-kind.ts';
import { UNKNOWN_VINTAGE } from '#core/invest/initiative/budget-code.ts';
import { tableKind } from '#core/invest/clearance/clearance-table.ts';
import { clearanceSchema, type Clearance } from '#core/invest/clearance/clearance.ts';
import { readTables } from '#exchange/table/read-table.ts';
import { clearanceFile } from '#features/clearances/clearance-file.ts';
import { must } from '../../../support/scenario.ts';

const AT = '2026-11-23T01:00:00.000Z';

let made = 0;
const hands: IntakeHands = {
  at: AT,
  // Where the person is, it is the day after.
  day: '2026-11-24',
  newId: () => {
    made += 1;
    return `baris-${made}`;
  },
  fileName: 'rka.csv',
  options: {},
};

function brought(csv: string, stored: readonly Clearance[] = []): Proposals {
  const [table] = must(readTables(new TextEncoder().encode(csv))).tables;
  if (!table) throw new Error('no table');
  const mapping = guessMapping(tableKind.columns, table.headers);
  const mapped = applyMapping(table, tableKind.columns, mapping);
  const { proposals, left } = tableKind.propose(mapped.rows, stored, hands);
  return { proposals, left: [...mapped.left, ...left] };
}

const rows = ({ proposals }: Proposals): readonly Clearance[] =>
  proposals.map(({ after }) => clearanceSchema.parse(after));

const RKA = [
  'SKPD;Tahun Anggaran;Uraian Belanja;Jenis Belanja;Asal;Pagu;Kode Sub Kegiatan;Sumber Dana',
  'Dinas Kesehatan;2027;Internet kantor;Langganan;DPA;Rp33.120.000,00;1.02.01.2.08.0002;DAU',
  'Dinas Kesehatan;2027;Laptop;perangkat keras;permintaan;;;',
  'Dinas Kesehatan;;Printer;;;;;',
  ';2027;Meja;;;;;',
].join('\n');

describe('TIK lines from a budget', () => {
  test('come in with amount, code and origin; what is not said is not known', () => {
    const found = brought(RKA);
    expect(rows(found)).toMatchObject([
      {
        agency: 'Dinas Kesehatan',
        year: 2027,
        title: 'Internet kantor',
        spending: 'subscription',
        origin: 'budget',
        amount: 33_120_000,
        budgetCode: { code: '1.02.01.2.08.0002', vintage: UNKNOWN_VINTAGE },
        source: 'DAU',
        receivedOn: '2026-11-24',
        decision: null,
      },
      { title: 'Laptop', spending: 'hardware', origin: 'request', amount: null, budgetCode: null },
    ]);
    expect(found.left.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('the same table again changes nothing; another amount is a change', () => {
    const stored = rows(brought(RKA));
    expect(brought(RKA, stored).proposals.map(({ state }) => state)).toEqual(['same', 'same']);
    const [one] = brought(RKA.replace('33.120.000', '40.000.000'), stored).proposals;
    expect(one).toMatchObject({
      state: 'changed',
      changes: [{ field: 'amount', before: 33_120_000, after: 40_000_000 }],
    });
  });

  test('what is written out comes in again as it was', async () => {
    const stored = rows(brought(RKA));
    const file = clearanceFile(stored);
    const cells = [file.columns.map(({ head }) => head), ...(await file.rows(0, file.length))];
    const csv = cells.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n');
    const again = brought(csv, stored).proposals;
    expect(again.map(({ state }) => state)).toEqual(['same', 'same']);
    const fresh = rows(brought(csv));
    const [one] = stored;
    expect(fresh[0]).toMatchObject({ amount: one?.amount, spending: one?.spending });
  });

  test('a line with cost lines comes in again as it was; another amount is refused, not ignored', async () => {
    const [first] = rows(brought(RKA));
    if (!first) throw new Error('no line');
    const cost = {
      price: '',
      name: 'Internet',
      specification: '',
      unit: 'bulan',
      volume: '12',
      unitPrice: 2_000_000,
      account: '',
      basis: '',
      when: 'once',
    } as const;
    const stored = [{ ...first, amount: null, lines: [cost] }];
    const file = clearanceFile(stored);
    const cells = [file.columns.map(({ head }) => head), ...(await file.rows(0, file.length))];
    const csv = cells.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n');
    expect(csv).toContain('24000000');
    const [same] = brought(csv, stored).proposals;
    expect(same).toMatchObject({ state: 'same', after: stored[0] });
    const other = brought(csv.replace('24000000', '25000000'), stored);
    expect(other.proposals).toEqual([]);
    expect(other.left).toMatchObject([{ reason: { kind: 'rule', code: 'amount-of-lines' } }]);
    const [moved] = brought(csv.replace('"DAU"', '"DAK"'), stored).proposals;
    expect(moved).toMatchObject({ state: 'changed', after: { source: 'DAK', amount: null } });
  });

  test('a decided line is left as it is, and told; the same row again is no trouble', () => {
    const [first, laptop] = rows(brought(RKA));
    if (!first || !laptop) throw new Error('no line');
    const decision = {
      kind: 'approved',
      reasons: 'sesuai',
      conditions: [],
      redirectedTo: '',
      number: '1',
      date: '2026-11-23',
      validYear: 2027,
      office: '',
      by: '',
      at: AT,
    } as const;
    const stored = [{ ...first, decision }, laptop];
    expect(brought(RKA, stored).proposals.map(({ state }) => state)).toEqual(['same', 'same']);
    const other = brought(RKA.replace('33.120.000', '40.000.000'), stored);
    expect(other.proposals).toMatchObject([{ title: 'Dinas Kesehatan: Laptop', state: 'same' }]);
    expect(other.left).toContainEqual({
      line: 2,
      title: 'Dinas Kesehatan: Internet kantor',
      reason: { kind: 'rule', code: 'decided', detail: '' },
    });
  });

  test('where no kind is said none is guessed', () => {
    const [one] = rows(
      brought(RKA.replace(';perangkat keras;', ';;').split('\n').toSpliced(1, 1).join('\n')),
    );
    expect(one).toMatchObject({ title: 'Laptop', spending: null });
  });
});
