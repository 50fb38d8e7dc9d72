import type { ListTable } from '#core/evidence/list-table.ts';
import { countColumn, rupiahColumn, textColumn, type TableCell } from '#core/report/recap-cells.ts';
import type { Shown } from '#core/scoring/score.ts';
import { gateName } from '#core/invest/proposal/gate-terms.ts';
import type { PaperFacts, PaperProposal } from './paper-facts.ts';
import type { PaperIndex } from './paper-index.ts';
import type { PaperDesk } from './paper-source.ts';
import { PAPER_HEADS as HEADS, PAPER_NAMES as NAMES, PAPER_TERMS as TERMS } from './paper-terms.ts';

function yearCell(own: readonly PaperProposal[], year: number, isShared: boolean): string {
  const starting = own.filter(({ start }) => start === year);
  const running = own.some(({ start, later }) => start !== null && start < year && later > 0);
  return [
    ...(starting.length > 0 ? [TERMS.begins(isShared ? null : starting.length)] : []),
    ...(running ? [TERMS.runs] : []),
  ].join('; ');
}

/** Initiative by year, with what has to come before; the last row counts what begins. */
export function roadmapTable({ years, initiatives }: PaperFacts, index: PaperIndex): ListTable {
  const begun = years.map((year) => index.chosen.filter(({ start }) => start === year).length);
  const rows = initiatives.flatMap((one) => {
    const own = index.chosen.filter(({ initiative }) => initiative === one.id);
    if (own.length === 0) return [];
    const isShared = one.carriedBy === 'kabupaten';
    return [
      [
        index.i(one.id),
        one.title,
        ...years.map((year) => yearCell(own, year, isShared)),
        TERMS.weeks(one.weeks),
        one.requires.map(index.i).join(', '),
      ],
    ];
  });
  return {
    name: NAMES.roadmap,
    columns: [
      textColumn(HEADS.row, 6),
      textColumn(HEADS.initiative, 44),
      ...years.map((year) => textColumn(String(year), 16)),
      textColumn(HEADS.duration, 12),
      textColumn(HEADS.requires, 16),
    ],
    rows: rows.length === 0 ? [] : [...rows, ['', TERMS.begun, ...begun.map(String), '', '']],
  };
}

/** The conditions under which gates were passed; the same one of many agencies is one row. */
export function conditionTable(index: PaperIndex): ListTable {
  const found = new Map<
    string,
    { readonly cells: readonly TableCell[]; readonly rows: string[] }
  >();
  for (const { id, initiative, conditions } of index.chosen) {
    for (const { gate, note } of conditions) {
      const key = `${initiative}\n${gate}\n${note}`;
      const title = index.initiative(initiative)?.title ?? initiative;
      const here = found.get(key) ?? { cells: [title, gateName(gate), note], rows: [] };
      here.rows.push(index.u(id));
      found.set(key, here);
    }
  }
  return {
    name: NAMES.conditions,
    columns: [
      textColumn(HEADS.initiative, 44),
      textColumn(HEADS.gate, 18),
      textColumn(HEADS.condition, 50),
      textColumn(HEADS.proposals, 24),
    ],
    rows: [...found.values()].map(({ cells, rows }) => [...cells, rows.join(', ')]),
  };
}

/** What is watched while the plan is carried out. */
export function controlTable(facts: PaperFacts): ListTable {
  const { controls, watched } = TERMS;
  const { agencies, gaps, proposals, lines, before, after, goal } = facts;
  const spent = lines.reduce((sum, { amount }) => sum + amount, 0);
  const count = (test: (one: PaperFacts['agencies'][number]) => boolean): number =>
    agencies.filter(test).length;
  const open = gaps.reduce((sum, { below }) => sum + below.length, 0);
  const still = gaps.reduce((sum, { belowAfter }) => sum + belowAfter, 0);
  const chosen = proposals.filter(({ start }) => start !== null).length;
  return {
    name: NAMES.control,
    columns: [
      textColumn(HEADS.control, 50),
      { head: HEADS.now, width: 16, holds: 'number' },
      { head: HEADS.target, width: 16, holds: 'number' },
      textColumn(HEADS.who, 30),
      textColumn(HEADS.when, 40),
    ],
    rows: [
      [controls.index, textOf(before), textOf(after), ...watched.results],
      [
        controls.good(goal),
        count(({ isGood }) => isGood),
        count((one) => one.isGoodAfter),
        ...watched.results,
      ],
      [controls.gaps, open, still, ...watched.results],
      [controls.budgeted, TERMS.none, chosen, ...watched.budgeted],
      [controls.spent, TERMS.none, spent, ...watched.spent],
    ],
  };
}

/** With all its digits, which a number would lose. */
const textOf = (value: Shown | null): string => value?.text.replace('.', ',') ?? '';

const truth = (said: boolean | null | undefined): string => {
  if (said === null || said === undefined) return TERMS.none;
  return said ? TERMS.yes : TERMS.no;
};

/** What became of what was recommended before. */
export function fateTable({ fates }: PaperDesk): ListTable {
  return {
    name: NAMES.fates,
    columns: [
      countColumn(HEADS.year),
      textColumn(HEADS.agency, 40),
      textColumn(HEADS.item, 44),
      textColumn(HEADS.decision, 20),
      textColumn(HEADS.budgeted, 14),
      rupiahColumn(HEADS.rupiah, 16),
      textColumn(HEADS.carriedOut, 14),
      textColumn(HEADS.result, 40),
    ],
    rows: fates.map(({ year, agency, title, decision, fate }) => [
      year,
      agency,
      title,
      decision ? TERMS.decisions[decision.kind] : TERMS.none,
      truth(fate?.budgeted),
      fate?.amount ?? '',
      fate?.carriedOut ? TERMS.carriedOut[fate.carriedOut] : TERMS.none,
      fate?.result ?? '',
    ]),
  };
}
