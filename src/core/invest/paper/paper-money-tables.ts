import type { ListTable } from '#core/evidence/list-table.ts';
import { countColumn, rupiahColumn, textColumn } from '#core/report/recap-cells.ts';
import { INITIATIVE_KIND_NAMES } from '#core/invest/initiative/initiative-terms.ts';
import type { PaperFacts, PaperLine, PaperProposal } from './paper-facts.ts';
import { ranges, type PaperIndex } from './paper-index.ts';
import {
  PAPER_HEADS as HEADS,
  PAPER_NAMES as NAMES,
  PAPER_ROWS,
  PAPER_TERMS as TERMS,
} from './paper-terms.ts';

/** Operating costs are looked at for this long, also beyond the plan. */
const OPERATION_YEARS = 5;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Row numbers of the budget lines that hold. */
export function lineRows(
  { lines }: Pick<PaperFacts, 'lines'>,
  holds: (line: PaperLine) => boolean,
): string {
  return ranges(
    PAPER_ROWS.line,
    lines.flatMap((line, at) => (holds(line) ? [at + 1] : [])),
  );
}

/** What is called for in each year, of all and of every source, against the ceilings. */
export function moneyTable(facts: PaperFacts): ListTable {
  const { years, ceilings } = facts;
  const named = ceilings.filter(({ source }) => source !== '');
  const rows = years.flatMap((year, at) =>
    [ceilings[0], ...(named.length > 1 ? named : [])].flatMap((one) => {
      if (!one) return [];
      const spent = one.spent[at] ?? 0;
      const most = one.ceiling?.[at] ?? null;
      return [
        [
          year,
          one.source === '' ? TERMS.total : one.source,
          most ?? '',
          spent,
          most === null ? '' : most - spent,
          lineRows(
            facts,
            (line) => line.year === year && (one.source === '' || line.source === one.source),
          ),
        ],
      ];
    }),
  );
  return {
    name: NAMES.money,
    columns: [
      countColumn(HEADS.year),
      textColumn(HEADS.source, 24),
      rupiahColumn(HEADS.ceiling, 18),
      rupiahColumn(HEADS.packet, 18),
      rupiahColumn(HEADS.rest, 18),
      textColumn(HEADS.rows, 24),
    ],
    rows,
  };
}

/** Every line of the budget, by year; its row number is what all sums refer to. */
export function lineTable({ lines }: PaperFacts, index: PaperIndex): ListTable {
  return {
    name: NAMES.lines,
    columns: [
      textColumn(HEADS.row, 6),
      textColumn(HEADS.proposal, 8),
      countColumn(HEADS.year, 8),
      textColumn(HEADS.agency, 56),
      textColumn(HEADS.initiative, 60),
      textColumn(HEADS.subActivity, 22),
      textColumn(HEADS.subActivityName, 80),
      textColumn(HEADS.vintage, 18),
      textColumn(HEADS.account, 22),
      textColumn(HEADS.item, 60),
      textColumn(HEADS.specification, 30),
      { head: HEADS.volume, width: 10, holds: 'number' },
      textColumn(HEADS.unit, 12),
      rupiahColumn(HEADS.price, 16),
      rupiahColumn(HEADS.amount, 18),
      textColumn(HEADS.source, 18),
      textColumn(HEADS.nature, 12),
      textColumn(HEADS.by, 20),
      textColumn(HEADS.basis, 120),
    ],
    rows: lines.map((line, at) => {
      const proposal = index.proposal(line.proposal);
      const initiative = index.initiative(proposal?.initiative ?? '');
      return [
        `${PAPER_ROWS.line}${at + 1}`,
        index.u(line.proposal),
        line.year,
        proposal ? index.owner(proposal) : '',
        initiative?.title ?? '',
        initiative?.code?.code ?? '',
        initiative?.code?.name ?? '',
        initiative?.code?.vintage ?? '',
        line.account,
        line.name,
        line.specification,
        Number(line.volume),
        line.unit || TERMS.package,
        line.unitPrice,
        line.amount,
        line.source,
        line.when === 'once' ? TERMS.once : TERMS.yearly,
        line.by === 'lines' ? TERMS.byLines : TERMS.byEstimate,
        line.basis,
      ];
    }),
  };
}

/** Sums by one feature of the proposals, year by year, with the sum of all in the last row. */
function recapTable(
  name: string,
  head: string,
  { years, lines }: PaperFacts,
  featureOf: (line: PaperLine) => string,
): ListTable {
  const found = new Map<string, number[]>();
  for (const line of lines) {
    const feature = featureOf(line);
    const row = found.get(feature) ?? years.map(() => 0);
    const at = years.indexOf(line.year);
    row[at] = (row[at] ?? 0) + line.amount;
    found.set(feature, row);
  }
  const rows = [...found].map(([feature, row]) => [feature, ...row, sum(row)]);
  const all = years.map((year) =>
    sum(lines.flatMap((line) => (line.year === year ? [line.amount] : []))),
  );
  return {
    name,
    columns: [
      textColumn(head, 44),
      ...years.map((year) => rupiahColumn(String(year), 18)),
      rupiahColumn(HEADS.total, 18),
    ],
    rows: rows.length === 0 ? [] : [...rows, [TERMS.total, ...all, sum(all)]],
  };
}

/** The sums of the budget lines by agency, dimension, kind and source. */
export function recapTables(facts: PaperFacts, index: PaperIndex): readonly ListTable[] {
  const proposalOf = ({ proposal }: PaperLine): PaperProposal | undefined =>
    index.proposal(proposal);
  const initiativeOf = (line: PaperLine) => index.initiative(proposalOf(line)?.initiative ?? '');
  const ownerOf = (line: PaperLine): string => {
    const proposal = proposalOf(line);
    return proposal && initiativeOf(line)?.carriedBy === 'opd'
      ? index.owner(proposal)
      : TERMS.shared;
  };
  return [
    recapTable(NAMES.byAgency, HEADS.agency, facts, ownerOf),
    recapTable(NAMES.byGroup, HEADS.dimension, facts, (line) =>
      index.group(proposalOf(line)?.group ?? ''),
    ),
    recapTable(NAMES.byKind, HEADS.kind, facts, (line) => {
      const kind = initiativeOf(line)?.kind;
      return kind ? INITIATIVE_KIND_NAMES[kind] : TERMS.other;
    }),
    recapTable(NAMES.bySource, HEADS.source, facts, ({ source }) => source),
  ];
}

/** What starts and what goes on, for five years, also beyond the last year of the plan. */
export function operationTable({ years }: PaperFacts, index: PaperIndex): ListTable {
  const first = years[0] ?? 0;
  const rows = Array.from({ length: OPERATION_YEARS }, (_, at) => {
    const year = first + at;
    let [once, running] = [0, 0];
    for (const { start, first: cost, later } of index.chosen) {
      if (start === null || year < start) continue;
      if (year === start) once += cost - later;
      running += later;
    }
    return [year, once, running, once + running, years.includes(year) ? '' : TERMS.outside];
  });
  const column = (at: number): number => sum(rows.map((cells) => Number(cells[at])));
  return {
    name: NAMES.operation,
    columns: [
      textColumn(HEADS.year, 10),
      rupiahColumn(HEADS.once, 18),
      rupiahColumn(HEADS.running, 18),
      rupiahColumn(HEADS.total, 18),
      textColumn(HEADS.note, 24),
    ],
    rows: [
      ...rows.map(([year, ...cells]) => [String(year), ...cells]),
      [TERMS.total, column(1), column(2), column(3), ''],
    ],
  };
}
