import type { ListTable } from '#core/evidence/list-table.ts';
import { countColumn, rupiahColumn, textColumn } from '#core/report/recap-cells.ts';
import type { PaperFacts } from './paper-facts.ts';
import { paperIndex, type PaperIndex } from './paper-index.ts';
import { lineRows, lineTable, recapTables } from './paper-money-tables.ts';
import { gainCell, gainColumn } from './paper-plan-tables.ts';
import { priorityTable } from './paper-priority-tables.ts';
import { unfundedReason } from './paper-reasons.ts';
import type { PlanPaperSource } from './paper-source.ts';
import { PAPER_HEADS as HEADS, PAPER_NAMES as NAMES, PAPER_TERMS as TERMS } from './paper-terms.ts';
import { whyNotAnswers } from './paper-why-not.ts';

/** The sums of the budget lines below each other, each with what it is by. */
function recapSheet(facts: PaperFacts): ListTable {
  const tables = recapTables(facts, paperIndex(facts));
  return {
    name: NAMES.recap,
    columns: [
      textColumn(HEADS.recap, 28),
      textColumn(HEADS.item, 56),
      ...facts.years.map((year) => rupiahColumn(String(year), 18)),
      rupiahColumn(HEADS.total, 18),
    ],
    rows: tables.flatMap(({ name, rows }) => rows.map((cells) => [name, ...cells])),
  };
}

/** Of every chosen proposal where its figures come from. */
function sourceSheet(facts: PaperFacts): ListTable {
  const index = paperIndex(facts);
  return {
    name: NAMES.sources,
    columns: [
      textColumn(HEADS.proposal, 8),
      textColumn(HEADS.initiative, 60),
      textColumn(HEADS.agency, 56),
      countColumn(HEADS.start, 8),
      textColumn(HEADS.closes, 40),
      textColumn(HEADS.subActivity, 22),
      textColumn(HEADS.vintage, 18),
      textColumn(HEADS.by, 22),
      textColumn(HEADS.basis, 120),
      textColumn(HEADS.rows, 20),
      rupiahColumn(HEADS.total, 18),
    ],
    rows: index.chosen.map((one) => {
      const initiative = index.initiative(one.initiative);
      return [
        index.u(one.id),
        initiative?.title ?? one.initiative,
        index.owner(one),
        one.start ?? '',
        one.raises
          .map(({ indicator, from, to }) => `${index.code(indicator)} ${from}→${to}`)
          .join('; '),
        initiative?.code?.code ?? '',
        initiative?.code?.vintage ?? '',
        one.by === 'lines' ? TERMS.byLines : TERMS.byEstimate,
        initiative?.basis ?? '',
        lineRows(facts, ({ proposal }) => proposal === one.id),
        one.total,
      ];
    }),
  };
}

/** The whole order of what was chosen; the document prints its top. */
function orderSheet(source: BookSource, index: PaperIndex): ListTable {
  return { ...priorityTable(source, index), name: NAMES.order };
}

/** Every proposal that is not chosen, with the reason, and what "Mengapa tidak?" answered. */
function leftSheet(source: BookSource, index: PaperIndex): ListTable {
  const answers = whyNotAnswers(source, index);
  return {
    name: NAMES.unfunded,
    columns: [
      textColumn(HEADS.row, 8),
      textColumn(HEADS.initiative, 60),
      textColumn(HEADS.agency, 56),
      gainColumn(HEADS.gain),
      rupiahColumn(HEADS.rupiah),
      textColumn(HEADS.reason, 60),
      textColumn(NAMES.whyNot, 120),
    ],
    rows: source.facts.proposals.flatMap((one) =>
      one.start === null
        ? [
            [
              index.i(one.initiative),
              index.initiative(one.initiative)?.title ?? one.initiative,
              index.owner(one),
              gainCell(one.gain),
              one.total,
              unfundedReason(one, index),
              answers.get(one.id) ?? TERMS.notAsked,
            ],
          ]
        : [],
    ),
  };
}

/** Every initiative that comes into question, whole; the document describes the chosen ones. */
function initiativeSheet({ facts }: BookSource, index: PaperIndex): ListTable {
  return {
    name: NAMES.initiativeSheet,
    columns: [
      textColumn(HEADS.row, 8),
      textColumn(HEADS.initiative, 60),
      textColumn(HEADS.subActivity, 22),
      textColumn(HEADS.vintage, 18),
      textColumn(HEADS.description, 120),
      textColumn(HEADS.basis, 120),
      textColumn(HEADS.alternative, 80),
    ],
    rows: facts.initiatives.map(({ id, title, code, description, basis, reuseFirst }) => [
      index.i(id),
      title,
      code?.code ?? '',
      code?.vintage ?? '',
      description,
      basis,
      reuseFirst,
    ]),
  };
}

type BookSource = Pick<PlanPaperSource, 'plan' | 'facts' | 'robustness' | 'whyNots'>;

/**
 * The workbook of the budget: its lines, their sums, and where the figures come from; then what the
 * document cuts short.
 */
export function budgetBook(source: BookSource): readonly ListTable[] {
  const { facts } = source;
  const index = paperIndex(facts);
  return [
    lineTable(facts, index),
    recapSheet(facts),
    sourceSheet(facts),
    orderSheet(source, index),
    leftSheet(source, index),
    initiativeSheet(source, index),
  ];
}
