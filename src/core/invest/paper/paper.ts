import type { ListTable } from '#core/evidence/list-table.ts';
import type { Digest } from '#core/lib/ids.ts';
import { conditionTable, controlTable, fateTable, roadmapTable } from './paper-carry-tables.ts';
import type { PaperFacts } from './paper-facts.ts';
import {
  agencyTable,
  applicationTable,
  dimensionTable,
  facilityTable,
  funnelTable,
  gapTable,
  scoreTable,
} from './paper-ground-tables.ts';
import { paperIndex, type PaperIndex } from './paper-index.ts';
import { paperMissing, stopsFinal, type PaperMissing } from './paper-missing.ts';
import { lineTable, moneyTable, operationTable, recapTables } from './paper-money-tables.ts';
import {
  curveTable,
  initiativeTable,
  lessTable,
  openGateTable,
  packetTable,
  reserveTable,
  unfundedTable,
} from './paper-plan-tables.ts';
import { priorityGroupTable, priorityTable } from './paper-priority-tables.ts';
import { refusedTable } from './paper-reasons.ts';
import type { PlanPaperSource } from './paper-source.ts';
import { whyNotTable } from './paper-why-not.ts';

/** Every table of the document; a table without rows is not printed. */
interface PaperTables {
  readonly funnel: ListTable;
  readonly dimensions: ListTable;
  readonly agencies: ListTable;
  readonly applications: ListTable;
  readonly facilities: ListTable;
  readonly gaps: ListTable;
  readonly initiatives: ListTable;
  readonly openGates: ListTable;
  readonly priorityGroups: ListTable;
  readonly priority: ListTable;
  readonly packet: ListTable;
  readonly money: ListTable;
  readonly reserve: ListTable;
  readonly less: ListTable;
  readonly curve: ListTable;
  readonly unfunded: ListTable;
  readonly whyNot: ListTable;
  readonly refused: ListTable;
  readonly lines: ListTable;
  readonly recaps: readonly ListTable[];
  readonly operation: ListTable;
  readonly roadmap: ListTable;
  readonly conditions: ListTable;
  readonly control: ListTable;
  readonly fates: ListTable;
  readonly scores: ListTable;
}

/** "Rekomendasi Investasi TIK" as data. */
export interface PlanPaper {
  readonly source: PlanPaperSource;
  readonly index: PaperIndex;
  readonly tables: PaperTables;
  readonly missing: readonly PaperMissing[];
  /** Final, and nothing stands in its way any more; everything else is a draft. */
  readonly isFinal: boolean;
  /** Of the plan's own record. */
  readonly planPrint: Digest;
  /** Of that and of the results the plan rests on: what the code on every page says. */
  readonly fingerprint: Digest;
}

/** Rupiah of the lines of one year, or (null) of all. */
export function spentIn({ lines }: Pick<PaperFacts, 'lines'>, year: number | null): number {
  return lines.reduce(
    (sum, line) => (year === null || line.year === year ? sum + line.amount : sum),
    0,
  );
}

function ownRupiah({ proposals, initiatives }: PaperFacts): (agency: string) => number {
  const byAgency = new Map<string, number>();
  const own = new Set(
    initiatives.flatMap(({ id, carriedBy }) => (carriedBy === 'opd' ? [id] : [])),
  );
  for (const { start, initiative, agencies, total } of proposals) {
    const [key] = agencies;
    if (start === null || key === undefined || !own.has(initiative)) continue;
    byAgency.set(key, (byAgency.get(key) ?? 0) + total);
  }
  return (agency) => byAgency.get(agency) ?? 0;
}

/** All tables of the document: what is printed, shown and exported is made of these. */
function paperTables(source: PlanPaperSource, index: PaperIndex): PaperTables {
  const { facts, desk } = source;
  return {
    funnel: funnelTable(source),
    dimensions: dimensionTable(facts),
    agencies: agencyTable(facts, ownRupiah(facts)),
    applications: applicationTable(desk),
    facilities: facilityTable(desk),
    gaps: gapTable(facts, desk, index),
    initiatives: initiativeTable(facts, index),
    openGates: openGateTable(facts, index),
    priorityGroups: priorityGroupTable(source, index),
    priority: priorityTable(source, index),
    packet: packetTable(facts, index),
    money: moneyTable(facts),
    reserve: reserveTable(source, index),
    less: lessTable(source, index),
    curve: curveTable(source),
    unfunded: unfundedTable(source, index),
    whyNot: whyNotTable(source, index),
    refused: refusedTable(facts, index),
    lines: lineTable(facts, index),
    recaps: recapTables(facts, index),
    operation: operationTable(facts, index),
    roadmap: roadmapTable(facts, index),
    conditions: conditionTable(index),
    control: controlTable(facts),
    fates: fateTable(desk),
    scores: scoreTable(facts),
  };
}

/** The tables that need nothing but the plan, in the order of the document; none without rows. */
export function previewTables(
  source: Omit<PlanPaperSource, 'desk'>,
  index: PaperIndex,
): readonly ListTable[] {
  const { facts } = source;
  return [
    moneyTable(facts),
    packetTable(facts, index),
    agencyTable(facts, ownRupiah(facts)),
    dimensionTable(facts),
    initiativeTable(facts, index),
    openGateTable(facts, index),
    priorityGroupTable(source, index),
    priorityTable(source, index),
    reserveTable(source, index),
    lessTable(source, index),
    curveTable(source),
    unfundedTable(source, index),
    whyNotTable(source, index),
    refusedTable(facts, index),
    ...recapTables(facts, index),
    operationTable(facts, index),
    roadmapTable(facts, index),
    conditionTable(index),
  ].filter(({ rows }) => rows.length > 0);
}

/** Builds the data of the document. */
export function planPaper(
  source: PlanPaperSource,
  { planPrint, fingerprint }: Pick<PlanPaper, 'planPrint' | 'fingerprint'>,
): PlanPaper {
  const { plan, facts, standing } = source;
  const index = paperIndex(facts);
  const missing = paperMissing(plan, facts, standing);
  return {
    source,
    index,
    tables: paperTables(source, index),
    missing,
    isFinal: plan.status === 'final' && !missing.some(stopsFinal),
    planPrint,
    fingerprint,
  };
}
