import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { linesOf } from '#core/history/lineage.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

const row = (id: string, more: Partial<RosterAgency> = {}): RosterAgency => ({
  ...blankRosterAgency(id, '2026-01-01T00:00:00.000Z'),
  revision: 1,
  code: id,
  name: `OPD ${id}`,
  ...more,
});

const ids = (rows: readonly RosterAgency[] = []): readonly string[] => rows.map(({ id }) => id);

describe('lines of a roster', () => {
  it('goes on through a renaming, under the newest name', () => {
    const [line, ...others] = linesOf([
      row('old', { validTo: 2025 }),
      row('new', { validFrom: 2026, predecessors: ['old'] }),
    ]);
    expect(others).toEqual([]);
    expect([line?.id, ids(line?.rows), line?.began, line?.ended]).toEqual([
      'new',
      ['old', 'new'],
      null,
      null,
    ]);
  });

  it('ends at a split and begins anew on both sides', () => {
    const lines = linesOf([
      row('a', { validTo: 2025 }),
      row('b', { validFrom: 2026, predecessors: ['a'] }),
      row('c', { validFrom: 2026, predecessors: ['a'] }),
    ]);
    expect(lines.map(({ rows }) => ids(rows))).toEqual([['a'], ['b'], ['c']]);
    const [a, b] = lines;
    expect([a?.ended?.kind, a?.ended?.year, ids(a?.ended?.after)]).toEqual([
      'split',
      2026,
      ['b', 'c'],
    ]);
    expect([b?.began?.kind, ids(b?.began?.before), ids(b?.began?.after)]).toEqual([
      'split',
      ['a'],
      ['b', 'c'],
    ]);
  });

  it('shows every side of a merger, and of what is both', () => {
    const merger = linesOf([
      row('a'),
      row('b'),
      row('c', { validFrom: 2026, predecessors: ['a', 'b'] }),
    ]);
    expect(merger.map(({ rows }) => ids(rows))).toEqual([['a'], ['b'], ['c']]);
    expect([merger[0]?.ended?.kind, ids(merger[0]?.ended?.before)]).toEqual(['merger', ['a', 'b']]);
    const both = linesOf([
      row('a'),
      row('b'),
      row('c', { predecessors: ['a', 'b'] }),
      row('d', { predecessors: ['a'] }),
    ]);
    expect([both[1]?.ended?.kind, ids(both[1]?.ended?.after)]).toEqual(['both', ['c', 'd']]);
  });

  it('is a split, not a renaming, where the old one goes on', () => {
    const lines = linesOf([
      row('a', { validTo: 2030 }),
      row('b', { validFrom: 2026, predecessors: ['a'] }),
    ]);
    expect(lines.map(({ rows }) => ids(rows))).toEqual([['a'], ['b']]);
    expect(lines[1]?.began?.kind).toBe('split');
  });

  it('loses no row to a circle or to a predecessor that is not there', () => {
    const lines = linesOf([
      row('a', { predecessors: ['b'] }),
      row('b', { predecessors: ['a'] }),
      row('c', { predecessors: ['c', 'gone'] }),
    ]);
    expect(lines.flatMap(({ rows }) => ids(rows)).sort()).toEqual(['a', 'b', 'c']);
  });

  it('keeps every row of a published reorganisation in exactly one line', () => {
    const text = readFileSync('tests/fixtures/published/opd-trenggalek.csv', 'utf8').trim();
    const roster = Papa.parse<Record<string, string>>(text, { header: true }).data.map((cells) =>
      row(cells['id_opd'] ?? '', {
        name: cells['nama_opd'] ?? '',
        validFrom: cells['tahun_mulai_berlaku'] ? Number(cells['tahun_mulai_berlaku']) : null,
        predecessors: cells['id_opd_pendahulu'] ? [cells['id_opd_pendahulu']] : [],
      }),
    );
    const lines = linesOf(roster);
    expect(lines.flatMap(({ rows }) => ids(rows)).sort()).toEqual(ids(roster).toSorted());
    const renamed = lines.filter(({ rows }) => rows.length > 1).map(({ rows }) => ids(rows));
    expect(renamed).toEqual([
      ['8', '44'],
      ['15', '45'],
      ['42', '46'],
      ['22', '48'],
      ['23', '49'],
      ['24', '50'],
    ]);
    const schools = lines.find(({ id }) => id === '5');
    expect(ids(schools?.ended?.after)).toEqual(['43', '47']);
  });
});
