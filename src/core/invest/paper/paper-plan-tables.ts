import type { ListTable } from '#core/evidence/list-table.ts';
import { roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import { countColumn, rupiahColumn, textColumn } from '#core/report/recap-cells.ts';
import { gateName } from '#core/invest/proposal/gate-terms.ts';
import type { Gate } from '#core/invest/proposal/gates.ts';
import { INITIATIVE_KIND_NAMES } from '#core/invest/initiative/initiative-terms.ts';
import type { PaperFacts, PaperProposal, PaperRaise } from './paper-facts.ts';
import { ranges, type PaperIndex } from './paper-index.ts';
import { unfundedReason } from './paper-reasons.ts';
import { lineRows } from './paper-money-tables.ts';
import type { PlanPaperSource } from './paper-source.ts';
import {
  PAPER_HEADS as HEADS,
  PAPER_NAMES as NAMES,
  PAPER_ROWS,
  PAPER_TERMS as TERMS,
} from './paper-terms.ts';

/** Digits of gains: one step of one agency is often less than a hundredth. */
export const GAIN_DIGITS = 3;

/** A column of index points. */
export const gainColumn = (head: string) =>
  ({ head, width: 14, holds: 'number', digits: GAIN_DIGITS }) as const;

/** Index points as they are shown. */
export const gainCell = (gain: Ratio): number => Number(roundHalfUp(gain, GAIN_DIGITS));

/** "KS1 A.1: 1→2" for each indicator that is raised. */
function closesText(raises: readonly PaperRaise[], index: PaperIndex): string {
  const merged = new Map<string, string>();
  for (const { indicator, from, to } of raises) {
    const text = `${index.k(indicator)} ${index.code(indicator)}: ${from}→${to}`;
    merged.set(text, text);
  }
  return [...merged.values()].join('; ');
}

const namesOf = (gates: readonly Gate[]): readonly string[] => gates.map((gate) => gateName(gate));

function gatesText(proposals: readonly PaperProposal[]): string {
  const open = new Set(proposals.flatMap(({ openGates }) => openGates));
  if (open.size > 0) return TERMS.open(open.size);
  const conditions = new Set(proposals.flatMap((one) => one.conditions.map(({ gate }) => gate)));
  return conditions.size > 0 ? TERMS.withConditions(conditions.size) : TERMS.passed;
}

/** Every initiative that comes into question, with what it closes and where it stands. */
export function initiativeTable(facts: PaperFacts, index: PaperIndex): ListTable {
  return {
    name: NAMES.initiatives,
    columns: [
      textColumn(HEADS.row, 6),
      textColumn(HEADS.initiative, 44),
      textColumn(HEADS.kind, 14),
      textColumn(HEADS.closes, 40),
      countColumn(HEADS.proposals),
      countColumn(HEADS.chosen),
      textColumn(HEADS.requires, 16),
      textColumn(HEADS.gates, 30),
      textColumn(HEADS.alternative, 40),
    ],
    rows: facts.initiatives.map((one) => {
      const own = facts.proposals.filter(({ initiative }) => initiative === one.id);
      const chosen = own.filter(({ start }) => start !== null);
      return [
        index.i(one.id),
        one.title,
        INITIATIVE_KIND_NAMES[one.kind],
        closesText(
          own.flatMap(({ raises }) => raises),
          index,
        ),
        own.length,
        chosen.length,
        one.requires.map(index.i).join(', '),
        gatesText(chosen.length > 0 ? chosen : own),
        one.reuseFirst,
      ];
    }),
  };
}

/** Gates without an answer of what was chosen; initiatives that lack the same are one row. */
export function openGateTable(facts: PaperFacts, index: PaperIndex): ListTable {
  const found = new Map<string, { readonly places: number[]; proposals: number }>();
  for (const [at, { id }] of facts.initiatives.entries()) {
    const open = index.chosen.filter(
      ({ initiative, openGates }) => initiative === id && openGates.length > 0,
    );
    if (open.length === 0) continue;
    const gates = namesOf([...new Set(open.flatMap(({ openGates }) => openGates))]).join(', ');
    const here = found.get(gates) ?? { places: [], proposals: 0 };
    here.places.push(at + 1);
    here.proposals += open.length;
    found.set(gates, here);
  }
  return {
    name: NAMES.openGates,
    columns: [
      textColumn(HEADS.gates, 60),
      textColumn(HEADS.initiative, 30),
      countColumn(HEADS.proposals),
    ],
    rows: [...found].map(([gates, { places, proposals }]) => [
      gates,
      ranges(PAPER_ROWS.initiative, places),
      proposals,
    ]),
  };
}

function remarkOf({ isMust, isByHand }: PaperProposal): string {
  return [...(isMust ? [TERMS.must] : []), ...(isByHand ? [TERMS.hand] : [])].join('; ');
}

/** What was chosen with what it costs in every year; its row number is used elsewhere. */
export function packetTable(facts: PaperFacts, index: PaperIndex): ListTable {
  const { years } = facts;
  return {
    name: NAMES.packet,
    columns: [
      textColumn(HEADS.row, 6),
      textColumn(HEADS.proposal, 44),
      textColumn(HEADS.agency, 40),
      textColumn(HEADS.must, 16),
      textColumn(HEADS.rows, 16),
      ...years.map((year) => rupiahColumn(String(year), 16)),
      rupiahColumn(HEADS.total, 16),
    ],
    rows: index.chosen.map((one) => [
      index.u(one.id),
      index.initiative(one.initiative)?.title ?? one.initiative,
      index.owner(one),
      remarkOf(one),
      lineRows(facts, ({ proposal }) => proposal === one.id),
      ...one.perYear,
      one.total,
    ]),
  };
}

interface Bundle {
  readonly initiative: string;
  readonly reason: string;
  readonly proposals: readonly PaperProposal[];
}

/** Proposals of the same initiative with the same reason are one row. */
function bundled(
  proposals: readonly PaperProposal[],
  reason: (one: PaperProposal) => string,
): readonly Bundle[] {
  const found = new Map<string, Bundle>();
  for (const one of proposals) {
    const why = reason(one);
    const key = `${one.initiative}\n${why}`;
    const before = found.get(key)?.proposals ?? [];
    found.set(key, { initiative: one.initiative, reason: why, proposals: [...before, one] });
  }
  return [...found.values()];
}

function bundleTable(name: string, bundles: readonly Bundle[], index: PaperIndex): ListTable {
  return {
    name,
    columns: [
      textColumn(HEADS.row, 6),
      textColumn(HEADS.initiative, 44),
      textColumn(HEADS.affected, 30),
      countColumn(HEADS.proposals),
      gainColumn(HEADS.gain),
      rupiahColumn(HEADS.rupiah, 16),
      textColumn(HEADS.reason, 44),
    ],
    rows: bundles.map(({ initiative, reason, proposals }) => [
      index.i(initiative),
      index.initiative(initiative)?.title ?? initiative,
      index.p(proposals.flatMap(({ agencies }) => agencies)),
      proposals.length,
      gainCell(proposals.map(({ gain }) => gain).reduce(addUp)),
      proposals.reduce((sum, { total }) => sum + total, 0),
      reason,
    ]),
  };
}

const addUp = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

/** What comes in when the ceilings are a fifth higher; none where that was not looked at. */
export function reserveTable(
  { facts, robustness }: Pick<PlanPaperSource, 'facts' | 'robustness'>,
  index: PaperIndex,
): ListTable {
  const more = new Set(robustness?.more ?? []);
  const reserve = facts.proposals.filter(({ id, start }) => start === null && more.has(id));
  return bundleTable(
    NAMES.reserve,
    bundled(reserve, () => ''),
    index,
  );
}

/** What is chosen and goes out when the ceilings are a fifth lower; none where no plan was found. */
export function lessTable(
  { robustness }: Pick<PlanPaperSource, 'robustness'>,
  index: PaperIndex,
): ListTable {
  const less = robustness?.less && new Set(robustness.less);
  const out = less ? index.chosen.filter(({ id }) => !less.has(id)) : [];
  return bundleTable(
    NAMES.less,
    bundled(out, () => ''),
    index,
  );
}

/** What comes into question and is not in the plan, with the reason. */
export function unfundedTable(
  { facts, robustness }: Pick<PlanPaperSource, 'facts' | 'robustness'>,
  index: PaperIndex,
): ListTable {
  const more = new Set(robustness?.more ?? []);
  const out = facts.proposals.filter(
    ({ id, start, notChosen }) => start === null && notChosen !== null && !more.has(id),
  );
  return bundleTable(
    NAMES.unfunded,
    bundled(out, (one) => unfundedReason(one, index)),
    index,
  );
}

/** What other ceilings would buy; none where that was not looked at. */
export function curveTable({ curve }: Pick<PlanPaperSource, 'curve'>): ListTable {
  return {
    name: NAMES.curve,
    columns: [
      { head: HEADS.permille, width: 12, holds: 'number' },
      rupiahColumn(HEADS.ceiling, 18),
      rupiahColumn(HEADS.packet, 18),
      { head: HEADS.gain, width: 14, holds: 'number' },
      countColumn(HEADS.good, 14),
      textColumn(HEADS.proven, 12),
    ],
    rows: (curve?.points ?? []).map(({ permille, ceiling, spent, gain, good, isProven }) => [
      permille / 10,
      ceiling,
      spent,
      gain.shown,
      good,
      isProven ? TERMS.yes : TERMS.no,
    ]),
  };
}
