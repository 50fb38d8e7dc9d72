import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { EVERY_DOCUMENT, filterRegister } from '#core/evidence/register-filter.ts';
import { AS_ADDED, REGISTER_ORDERS, sortRegister } from '#core/evidence/register-sort.ts';
import { registerTable } from '#core/evidence/register-table.ts';
import { isExpired, registerRows, supportedIndicators } from '#core/evidence/register.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { arbitraryDocument, documentOf } from './documents.ts';

const DAY = '2026-11-22';
const rubric = shippedRubric(LIMA);
const placed = placedIndicators(rubric);
const indicatorAt = (at: number) => {
  const found = placed[at]?.indicator;
  if (!found) throw new Error(`no indicator ${at}`);
  return found;
};
const itemOf = (at: number): string => {
  const [item] = indicatorAt(at).levels.flatMap(({ evidence }) => evidence);
  if (!item) throw new Error(`no evidence item at ${at}`);
  return item.id;
};
const support = (at: number, item: string | null = itemOf(at)) => ({
  indicator: indicatorAt(at).id,
  item,
});
const compare = new Intl.Collator('id', { numeric: true }).compare;
const rowsOf = (...documents: readonly EvidenceDocument[]) => registerRows(rubric, documents);
const numbers = (rows: ReturnType<typeof registerRows>) => rows.map(({ number }) => number);
const found = (rows: ReturnType<typeof registerRows>, part: Partial<typeof EVERY_DOCUMENT>) =>
  numbers(filterRegister(rows, { ...EVERY_DOCUMENT, ...part }, DAY));

const documents = fc.array(
  arbitraryDocument([support(0), support(0, null), support(3), { indicator: 'x', item: null }]),
  { maxLength: 12 },
);

describe('rows', () => {
  test('a document without a title goes by the name of its file', () => {
    const rows = rowsOf(documentOf(1, { title: '  ' }), documentOf(2, { title: 'SK Tim SPBE' }));
    expect(rows.map(({ name }) => name)).toEqual(['berkas-1.pdf', 'SK Tim SPBE']);
    expect(numbers(rows)).toEqual([1, 2]);
  });

  test('supports stand in the order of the instrument, each once, unknown ones left out', () => {
    const [row] = rowsOf(
      documentOf(1, {
        supports: [
          support(3),
          support(0),
          support(0),
          support(0, null),
          { indicator: 'tidak-ada', item: null },
          // An item of another indicator than the one named is no link at all.
          { indicator: indicatorAt(1).id, item: itemOf(0) },
        ],
      }),
    );
    if (!row) throw new Error('no row');
    expect(row.supports.map(({ code, item }) => [code, item?.level ?? null])).toEqual([
      [indicatorAt(0).code, null],
      [indicatorAt(0).code, 2],
      [indicatorAt(3).code, 2],
    ]);
    expect(supportedIndicators(row).map(({ code }) => code)).toEqual([
      indicatorAt(0).code,
      indicatorAt(3).code,
    ]);
  });
});

describe('filter', () => {
  const rows = rowsOf(
    documentOf(1, {
      title: 'Peraturan Bupati tentang SPBE',
      number: '12/2024',
      standing: 'ditetapkan',
      informationClass: 'berkala',
      validUntil: '2026-11-22',
      supports: [support(0)],
    }),
    documentOf(2, {
      title: 'Rancangan kebijakan keamanan',
      standing: 'konsep',
      informationClass: 'dikecualikan',
      validUntil: '2026-11-21',
      supports: [support(3, null)],
    }),
    documentOf(3, { unit: 'Kafé Négeri', note: 'rapat' }),
  );

  test('words are found whatever their case and accents, in any field, all of them', () => {
    expect(found(rows, { query: 'BUPATI  spbe' })).toEqual([1]);
    expect(found(rows, { query: 'bupati konsep' })).toEqual([]);
    expect(found(rows, { query: 'kafe' })).toEqual([3]);
    expect(found(rows, { query: 'berkas-2' })).toEqual([2]);
    expect(found(rows, { query: `${indicatorAt(0).code} 12/2024` })).toEqual([1]);
    expect(found(rows, { query: '  ' })).toEqual([1, 2, 3]);
  });

  test('a place is an indicator, or a group with everything in it', () => {
    expect(found(rows, { place: indicatorAt(3).id })).toEqual([2]);
    const group = placed[0]?.path[0];
    const inGroup = placed.flatMap(({ path }, at) => (path[0]?.id === group?.id ? [at] : []));
    expect(found(rows, { place: group?.id ?? '?' })).toEqual(inGroup.includes(3) ? [1, 2] : [1]);
  });

  test('class, standing, link and force', () => {
    expect(found(rows, { informationClass: 'dikecualikan' })).toEqual([2]);
    expect(found(rows, { informationClass: 'unsaid' })).toEqual([3]);
    expect(found(rows, { standing: 'konsep' })).toEqual([2]);
    expect(found(rows, { standing: 'unsaid' })).toEqual([3]);
    expect(found(rows, { link: 'linked' })).toEqual([1, 2]);
    expect(found(rows, { link: 'unlinked' })).toEqual([3]);
    expect(found(rows, { force: 'expired' })).toEqual([2]);
    expect(found(rows, { force: 'in-force' })).toEqual([1, 3]);
  });

  test('the last day in force is in force', () => {
    expect(isExpired(documentOf(1, { validUntil: DAY }), DAY)).toBe(false);
    expect(isExpired(documentOf(1, { validUntil: '2026-11-21' }), DAY)).toBe(true);
    expect(isExpired(documentOf(1), DAY)).toBe(false);
  });

  test('what one part lets through and what its opposites do are the whole list', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const all = rowsOf(...list);
        const count = (part: Partial<typeof EVERY_DOCUMENT>): number => found(all, part).length;
        expect(found(all, {})).toEqual(numbers(all));
        expect(count({ link: 'linked' }) + count({ link: 'unlinked' })).toBe(all.length);
        expect(count({ force: 'expired' }) + count({ force: 'in-force' })).toBe(all.length);
        const standings = ['unsaid', 'konsep', 'ditetapkan'] as const;
        const said = standings.map((standing) => count({ standing }));
        expect(said.reduce((a, b) => a + b, 0)).toBe(all.length);
        const shown = filterRegister(all, { ...EVERY_DOCUMENT, link: 'linked' }, DAY);
        expect(filterRegister(shown, { ...EVERY_DOCUMENT, link: 'linked' }, DAY)).toEqual(shown);
      }),
    );
  });
});

describe('order', () => {
  test('nothing said stands last in both directions, equal rows as they were added', () => {
    const rows = rowsOf(
      documentOf(1, { date: '' }),
      documentOf(2, { date: '2025-01-02' }),
      documentOf(3, { date: '2024-01-02' }),
      documentOf(4, { date: '2025-01-02' }),
    );
    const sorted = (direction: 'ascending' | 'descending') =>
      numbers(sortRegister(rows, { by: 'date', direction }, compare));
    expect(sorted('ascending')).toEqual([3, 2, 4, 1]);
    expect(sorted('descending')).toEqual([2, 4, 3, 1]);
  });

  test('texts by the language, numbers within them by size', () => {
    const rows = rowsOf(
      documentOf(1, { title: 'Lampiran 10' }),
      documentOf(2, { title: 'lampiran 9' }),
      documentOf(3, { title: 'Ékspor' }),
      documentOf(4, { title: 'Ikhtisar' }),
    );
    expect(numbers(sortRegister(rows, { by: 'name', direction: 'ascending' }, compare))).toEqual([
      3, 4, 2, 1,
    ]);
  });

  test('by class in the order of the law, by place in the order of the instrument', () => {
    const rows = rowsOf(
      documentOf(1, { informationClass: 'dikecualikan', supports: [support(3)] }),
      documentOf(2, { informationClass: 'berkala' }),
      documentOf(3, { informationClass: 'setiap saat', supports: [support(0)] }),
    );
    const by = (order: 'informationClass' | 'supports') =>
      numbers(sortRegister(rows, { by: order, direction: 'ascending' }, compare));
    expect(by('informationClass')).toEqual([2, 3, 1]);
    expect(by('supports')).toEqual([3, 1, 2]);
  });

  test('any order keeps every row, and as added is as added', () => {
    const sort = fc.record({
      by: fc.constantFrom(...REGISTER_ORDERS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    });
    fc.assert(
      fc.property(documents, sort, (list, chosen) => {
        const rows = rowsOf(...list);
        const sorted = sortRegister(rows, chosen, compare);
        expect(numbers(sorted).sort((a, b) => a - b)).toEqual(numbers(rows));
        expect(sortRegister(sorted, chosen, compare)).toEqual(sorted);
        expect(sortRegister(sorted, AS_ADDED, compare)).toEqual(rows);
      }),
    );
  });
});

describe('table', () => {
  test('every column has its cell, and says what the document says', () => {
    const rows = rowsOf(
      documentOf(1, {
        title: 'SK Tim',
        number: '5',
        date: '2025-02-03',
        standing: 'ditetapkan',
        informationClass: 'dikecualikan',
        exclusion: { basis: 'UU 14/2008 Pasal 17 huruf c', until: '2030-01-01' },
        supports: [support(0)],
        edited: { at: '2026-03-01T20:00:00.000Z', by: 'Petugas' },
      }),
    );
    const table = registerTable(rows, (iso) => `hari ${iso.slice(0, 10)}`);
    const [cells] = table.rows;
    const cell = (head: string) => cells?.[table.columns.findIndex((one) => one.head === head)];
    expect(cells).toHaveLength(table.columns.length);
    expect(cell('Judul')).toBe('SK Tim');
    expect(cell('Status')).toBe('Ditetapkan');
    expect(cell('Dasar pengecualian')).toBe('UU 14/2008 Pasal 17 huruf c');
    expect(cell('Jenis berkas')).toBe('PDF');
    expect(cell('Ukuran (bita)')).toBe(1001);
    expect(cell('Ditambahkan')).toBe('hari 2026-01-01');
    expect(cell('Diubah')).toBe('hari 2026-03-01');
    expect(cell('Indikator yang didukung')).toBe(`${indicatorAt(0).code} ${indicatorAt(0).title}`);
    expect(cell('Butir bukti yang didukung')).toMatch(/^\S+ tingkat 2: ./);
  });

  test('the basis of an exclusion that no longer counts is not told', () => {
    const exclusion = { basis: 'UU 14/2008 Pasal 17', until: '2030-01-01' };
    const rows = rowsOf(documentOf(1, { informationClass: 'berkala', exclusion }));
    const table = registerTable(rows, (iso) => iso);
    expect(table.rows.flat()).not.toContain('UU 14/2008 Pasal 17');
  });
});
