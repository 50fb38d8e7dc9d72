import { describe, expect, it } from 'vitest';
import { levelsByUnit, unitsNamed } from '#core/history/levels-by-unit.ts';
import { levelColumns, printedDifference } from '#core/history/levels-table.ts';
import { fromInteger, ratio } from '#core/lib/ratio.ts';
import { denpasarLevels, publishedRows, rowWith } from './published.ts';

describe('levels by unit', () => {
  it('gives the level columns of the published table, unit by unit', () => {
    const published = publishedRows('denpasar-rekap', 'inventory');
    const units = new Map(levelsByUnit(denpasarLevels()).map((unit) => [unit.name, unit]));
    const made = published.map((row) => {
      const years = units.get(row['nama_unit'] ?? '')?.years ?? [];
      const { items, self, external, gap } = levelColumns({ years });
      return {
        jml_indikator_2018: `${items[2018] ?? 0}`,
        rerata_level_mandiri_2018: self[2018] ?? '',
        rerata_level_evaluator_2018: external[2018] ?? '',
        selisih_2018: gap[2018] ?? '',
        jml_indikator_2019: `${items[2019] ?? 0}`,
        rerata_level_mandiri_2019: self[2019] ?? '',
        rerata_level_evaluator_2019: external[2019] ?? '',
        selisih_2019: gap[2019] ?? '',
        kenaikan_evaluator_2018_2019: printedDifference(external[2019] ?? '', external[2018] ?? ''),
        indikator_2021_terkait: `${items[2021] ?? 0}`,
      };
    });
    const columns = Object.keys(made[0] ?? {});
    const wanted = published.map((row) =>
      Object.fromEntries(columns.map((column) => [column, row[column]])),
    );
    expect(made).toHaveLength(38);
    expect(made).toEqual(wanted);
  });

  it('knows every unit of the source, listed or not', () => {
    const listed = publishedRows('denpasar-rekap', 'inventory').map((row) => row['nama_unit']);
    const units = levelsByUnit(denpasarLevels());
    expect(units.filter(({ name }) => !listed.includes(name))).toEqual([]);
  });

  it('counts an indicator for each of several units, and never splits a name at a comma', () => {
    const rows = [
      rowWith({
        year: 2019,
        item: '1',
        name: 'Dinas Komunikasi, Informatika dan Statistik; Inspektorat',
        self: '4',
        score: '3',
      }),
      rowWith({ year: 2019, item: '2', name: 'inspektorat', self: '2', score: null }),
    ];
    const [kominfo, inspektorat, ...others] = levelsByUnit(rows);
    expect(others).toEqual([]);
    expect(kominfo?.name).toBe('Dinas Komunikasi, Informatika dan Statistik');
    expect(inspektorat?.years).toEqual([
      {
        year: 2019,
        items: 2,
        rated: 1,
        self: fromInteger(4),
        external: fromInteger(3),
        gap: fromInteger(1),
      },
    ]);
  });

  it('keeps exact means, and a unit without levels has none', () => {
    const levels = [3, 3, 2].map((self, at) =>
      rowWith({ year: 2018, item: `${at}`, name: 'A', self: `${self}`, score: '2' }),
    );
    expect(levelsByUnit(levels)[0]?.years[0]?.self).toEqual(ratio(8n, 3n));
    const [unit] = levelsByUnit([rowWith({ year: 2020, item: '1', name: 'A' })]);
    expect(unit?.years[0]).toMatchObject({ items: 1, rated: 0, self: null, gap: null });
    expect(unitsNamed(' A |a\nB ')).toEqual(['a', 'B']);
  });
});
