import { describe, expect, test } from 'vitest';
import type { ListTable } from '#core/evidence/list-table.ts';
import type { RecapSource } from '#core/report/recap-source.ts';
import { listedTables, recapReport } from '#core/report/recap.ts';
import { expectTold } from '../../support/told.ts';
import { EVERY_GROUND, RESULTS } from '../portfolio/every-result.ts';
import { digest } from '../portfolio/sample.ts';
import { INVENTORY, recapOf } from './recap-ground.ts';

/** A table as people read it: its heads, then its rows. */
const asRead = ({ name, columns, rows }: ListTable) => ({
  name,
  columns: columns.map((one) => Object.values(one).join(' ')),
  rows,
});

function reportOf(paper: RecapSource['paper']) {
  const source = recapOf(RESULTS, {
    paper,
    ground: EVERY_GROUND,
    roster: 58,
    change: { applications: [INVENTORY] },
  });
  const report = recapReport(source, digest('list'));
  if (!report) throw new Error('no report');
  return report;
}

describe.each(['REKAP', 'REKAP-PUBLIK'] as const)(
  'a summary of results of every kind: %s',
  (paper) => {
    test('its tables, its differences and what it leaves out', () => {
      const { tables, gaps, leftOut, notPrinted, sheetsLeftOut } = reportOf(paper);
      expectTold(`report/${paper}`, {
        tables: Object.values(tables).map(asRead),
        listed: listedTables(tables).map(({ name }) => name),
        gaps: gaps.map(({ asesor, evidence }) => [
          (asesor ?? evidence)?.agency.name,
          asesor?.gap ?? null,
          evidence?.gap ?? null,
        ]),
        leftOut,
        notPrinted,
        sheetsLeftOut,
      });
    });

    test('a page of each agency', () => {
      const { sheets } = reportOf(paper);
      expect(sheets.length).toBeGreaterThan(3);
      expectTold(
        `report/${paper}-sheets`,
        sheets.map(({ id: _, row, ...sheet }) => ({ agency: row.agency.name, ...sheet })),
      );
    });
  },
);
