import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { answerTable } from '#core/spreadsheet/answer-table.ts';
import { cellKey, type CellPlace, type Cells } from '#core/spreadsheet/cell.ts';
import { compareCells, type SheetCell } from '#core/spreadsheet/compare-cells.ts';
import { currentCells } from '#core/spreadsheet/current-cells.ts';
import { sameText, tidyText } from '#core/spreadsheet/same-text.ts';
import { documentWith } from '../../support/documents.ts';
import { groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';

const RUBRIC = rubricOf([groupOf('g1', '1', [indicatorOf('k1'), indicatorOf('k2')])]);
const ANSWERED: Answer = {
  ...BLANK_ANSWER,
  rating: 'rated',
  criteria: ['k1.2.a'],
  fact: 'Fakta',
  target: 3,
  coverage: {
    units: [
      { name: 'Dinas A', covered: true },
      { name: 'dinas  b', covered: false },
    ],
  },
};
const document = documentWith({
  title: '',
  number: '12/2026',
  exclusion: { basis: 'Pasal 17', until: '2030-01-01' },
  supports: [{ indicator: 'k1', item: null }],
});
const cells = currentCells(RUBRIC, { k1: ANSWERED }, [document]);
const valueAt = (place: CellPlace): string | undefined => cells.get(cellKey(place))?.value;

describe('an assessment as cells', () => {
  test('has a cell for each field that is asked for, each criterion, unit and detail', () => {
    const k1 = { indicator: 'k1' } as const;
    expect(valueAt({ of: 'answer', ...k1, field: 'rating' })).toBe('rated');
    expect(valueAt({ of: 'answer', ...k1, field: 'target' })).toBe('3');
    expect(valueAt({ of: 'answer', ...k1, field: 'done' })).toBe('');
    expect(valueAt({ of: 'answer', indicator: 'k2', field: 'target' })).toBe('');
    expect(valueAt({ of: 'criterion', ...k1, criterion: 'k1.2.a' })).toBe('ya');
    expect(valueAt({ of: 'criterion', ...k1, criterion: 'k1.3.a' })).toBe('');
    const of = { of: 'document', document: document.id } as const;
    expect(valueAt({ ...of, field: 'number' })).toBe('12/2026');
    expect(valueAt({ ...of, field: 'exclusionBasis' })).toBe('Pasal 17');
    expect(valueAt({ ...of, field: 'exclusionUntil' })).toBe('2030-01-01');
    const units = [...cells.values()].filter(({ place }) => place.of === 'unit');
    expect(units.map(({ value }) => value)).toEqual(['ya:Dinas A', 'tidak:dinas  b']);
  });

  test('has none for what the instrument does not ask', () => {
    for (const field of ['value', 'external', 'subject'] as const) {
      expect(valueAt({ of: 'answer', indicator: 'k1', field })).toBeUndefined();
    }
    const heads = answerTable(RUBRIC, {}, []).columns.map(({ head }) => head);
    expect(heads).not.toContain('Nilai di antara dua tingkat');
    expect(heads).not.toContain('Yang dinilai');
  });

  test('asks for a value between levels, another index and a subject where the instrument does', () => {
    const rubric = rubricOf(
      [
        groupOf('g1', '1', [
          {
            ...indicatorOf('k1'),
            repeat: { by: 'x' },
            external: { bands: [{ min: '1', level: 1 }] },
          } as never,
        ]),
      ],
      {
        scales: {
          skala: { min: 1, max: 4, labels: {}, fraction: { digits: 2, note: 'boleh' } },
        },
      },
    );
    const stated = { kind: 'value', value: '2.50' } as const;
    const found = currentCells(rubric, { k1: { ...ANSWERED, stated, subject: 'SPBE' } }, []);
    const at = (field: 'value' | 'external' | 'subject') =>
      found.get(cellKey({ of: 'answer', indicator: 'k1', field }))?.value;
    expect([at('value'), at('external'), at('subject')]).toEqual(['2.50', '', 'SPBE']);
  });

  test('no two places share a key', () => {
    const all: readonly CellPlace[] = [
      { of: 'answer', indicator: 'k1', field: 'fact' },
      { of: 'criterion', indicator: 'k1', criterion: 'fact' },
      { of: 'unit', indicator: 'k1', unit: 'fact' },
      { of: 'document', document: 'k1' as DocumentId, field: 'note' },
    ];
    expect(new Set(all.map(cellKey)).size).toBe(4);
  });
});

describe('the flat table of answers', () => {
  test('says group, criteria, units and evidence of each indicator', () => {
    const other = documentWith({
      title: 'SK Wali Kota',
      supports: [{ indicator: 'k1', item: null }],
    });
    const { rows } = answerTable(RUBRIC, { k1: ANSWERED }, [document, other]);
    const [first = [], second = []] = rows;
    expect(first[0]).toBe('kelompok g1');
    expect(first[4]).toBe('2');
    expect(first.slice(-3)).toEqual(['k1.2.a', '1 dari 2', `${document.file.name}; SK Wali Kota`]);
    expect(second.slice(-3)).toEqual(['', '', '']);
    expect(second[4]).toBe('');
  });
});

describe('a workbook that comes back', () => {
  const place: CellPlace = { of: 'answer', indicator: 'k1', field: 'fact' };
  const app = (value: string): Cells => new Map([[cellKey(place), { place, value }]]);
  const cell = (base: string, sheet: string): SheetCell => ({ place, base, sheet, address: 'J5' });
  const fate = (base: string, sheet: string, now: string) => {
    const found = compareCells([cell(base, sheet)], app(now));
    return Object.entries(found)
      .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value > 0))
      .map(([kind]) => kind);
  };

  test.each([
    { base: 'a', sheet: 'a', now: 'a', is: 'untouched' },
    { base: 'a', sheet: 'a', now: 'b', is: 'untouched' },
    { base: 'a', sheet: 'b', now: 'a', is: 'changes' },
    { base: 'a', sheet: 'b', now: 'b', is: 'same' },
    { base: 'a', sheet: 'b', now: 'c', is: 'conflicts' },
    { base: 'a', sheet: '', now: 'a', is: 'changes' },
    { base: '', sheet: 'b', now: 'c', is: 'conflicts' },
    { base: 'a\r\nb', sheet: 'a\nb', now: 'c', is: 'untouched' },
  ])('exported $base, there $sheet, here $now: $is', ({ base, sheet, now, is }) => {
    expect(fate(base, sheet, now)).toEqual([is]);
  });

  test('a new row is a change, evidence that is no longer here is gone', () => {
    const row = compareCells([cell('', 'baru')], new Map());
    expect(row.changes).toEqual([{ ...cell('', 'baru'), key: cellKey(place), app: '' }]);
    const lost: CellPlace = { of: 'document', document: document.id, field: 'note' };
    const gone = compareCells([{ ...cell('a', 'b'), place: lost }], new Map());
    expect(gone).toMatchObject({ changes: [], gone: [{ app: '', sheet: 'b' }] });
    const here = compareCells([{ ...cell('', 'b'), place: lost }], cells);
    expect(here).toMatchObject({ gone: [], changes: [{ sheet: 'b' }] });
  });

  test('texts differ only where a person typed something', () => {
    expect(tidyText('a\r\nb\rc\u0001d\uFFFF')).toBe('a\nb\ncd');
    expect(tidyText('\uD83D\uDE00\uD83D')).toBe('\uD83D\uDE00');
    expect(sameText('a', 'a\u0000')).toBe(true);
    expect(sameText('a', 'b')).toBe(false);
  });
});
