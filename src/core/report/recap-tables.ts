import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';
import { subtract } from '#core/lib/ratio.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type {
  ApartRow,
  CellRow,
  GapRow,
  MissingRow,
  Summary,
  ValuedRow,
} from '#core/portfolio/view.ts';
import {
  countColumn,
  differenceCell,
  exactCell,
  levelColumn,
  shareCell,
  shareColumn,
  shownCell,
  type TableCell,
  textColumn,
  valueCell,
  valueColumn,
} from './recap-cells.ts';
import type { EarlierIndex, RecapParts } from './recap-source.ts';
import {
  APART_TERMS,
  KEY_TERMS,
  RECAP_HEADS as HEADS,
  RECAP_NAMES as NAMES,
  RECAP_TERMS as TERMS,
  STAGE_TERMS,
} from './recap-terms.ts';

/** A table whose rows are made one by one, so that a long one can be made in pieces. */
export interface RowTable<R> {
  readonly name: string;
  readonly columns: readonly ListColumn[];
  readonly row: (row: R) => readonly TableCell[];
}

/** A table of these rows. */
export function filled<R>({ name, columns, row }: RowTable<R>, rows: readonly R[]): ListTable {
  return { name, columns, rows: rows.map(row) };
}

/** Ranks by the exact index; those that share it share the rank. */
export function rankingTable(frame: InstrumentFrame): RowTable<ValuedRow> {
  return {
    name: NAMES.ranking,
    columns: [
      countColumn(HEADS.rank),
      textColumn(HEADS.code, 14),
      textColumn(HEADS.agency, 44),
      textColumn(HEADS.government, 30),
      textColumn(HEADS.kind, 16),
      textColumn(HEADS.cluster, 24),
      textColumn(HEADS.batch, 16),
      valueColumn(HEADS.value, frame),
      textColumn(HEADS.predikat, 16),
      textColumn(HEADS.exact, 16),
      textColumn(HEADS.tied, 8),
      textColumn(HEADS.key, 22),
    ],
    row: (row) => [
      row.rank ?? TERMS.unknown,
      row.agency.code,
      row.agency.name,
      row.agency.government,
      row.kind,
      row.group,
      row.batch,
      valueCell(row.index),
      row.predikat ?? '',
      exactCell(row.index),
      row.tied ? TERMS.tied : '',
      KEY_TERMS[row.trust],
    ],
  };
}

/** The values of every group of a result, side by side. */
export function heatTable(frame: InstrumentFrame): RowTable<CellRow> {
  return {
    name: NAMES.heat,
    columns: [
      textColumn(HEADS.agency, 44),
      valueColumn(HEADS.value, frame),
      ...frame.groups.map(({ code, title }) => valueColumn(`${code} ${title}`, frame)),
    ],
    row: ({ agency, index, cells }) => [
      agency.name,
      valueCell(index),
      ...frame.groups.map((_, at) => valueCell(cells[at])),
    ],
  };
}

/** The values of every indicator of a result, side by side. */
export function indicatorTable(frame: InstrumentFrame): RowTable<CellRow> {
  return {
    name: NAMES.indicators,
    columns: [
      textColumn(HEADS.agency, 44),
      ...frame.indicators.map(({ code, title }) => levelColumn(`${code} ${title}`)),
    ],
    row: ({ agency, cells }) => [
      agency.name,
      ...frame.indicators.map((_, at) => valueCell(cells[at])),
    ],
  };
}

/** The means below the values, each with how many it is of. */
export function meanRows(summary: Summary): readonly (readonly TableCell[])[] {
  const means = [summary.index, ...summary.groups];
  return [
    [TERMS.meanRow, ...means.map((one) => shownCell(one?.mean))],
    [TERMS.denominatorRow, ...means.map((one) => String(one?.n ?? 0))],
  ];
}

/** How many fall into each step of the scale. */
export function binTable(frame: InstrumentFrame, { bins }: Summary): ListTable {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return {
    name: NAMES.bins,
    columns: [
      valueColumn(HEADS.from, frame),
      valueColumn(HEADS.to, frame),
      countColumn(HEADS.count),
      shareColumn(`${HEADS.share} (%)`),
    ],
    rows: bins.map(({ from, to, count }) => [
      shownCell(from),
      shownCell(to),
      count,
      shareCell(count, total),
    ]),
  };
}

/** How many reach each band of the instrument. */
export function predikatTable({ predikats }: Summary): ListTable {
  const total = predikats.reduce((sum, { count }) => sum + count, 0);
  return {
    name: NAMES.predikats,
    columns: [
      textColumn(HEADS.predikat, 24),
      countColumn(HEADS.count),
      shareColumn(`${HEADS.share} (%)`),
    ],
    rows: predikats.map(({ label, count }) => [label, count, shareCell(count, total)]),
  };
}

/** Five numbers of every group, with the mean and what it is of. */
export function spreadTable(frame: InstrumentFrame, spread: RecapParts['spread']): ListTable {
  const names = [HEADS.mean, HEADS.least, HEADS.lower, HEADS.median, HEADS.upper, HEADS.most];
  return {
    name: NAMES.spread,
    columns: [
      textColumn(HEADS.code, 10),
      textColumn(HEADS.group, 40),
      countColumn(HEADS.n),
      countColumn(HEADS.without),
      ...names.map((head) => valueColumn(head, frame)),
    ],
    rows: spread.map(({ at, label, five, without }) => [
      frame.groups[at]?.code ?? '',
      frame.groups[at]?.title ?? label,
      five?.mean.n ?? 0,
      without,
      shownCell(five?.mean.mean),
      ...[five?.least, five?.lower, five?.median, five?.upper, five?.most].map(shownCell),
    ]),
  };
}

/** One result with its three values; what it is set against may be missing. */
export interface ThreeValues {
  readonly asesor: GapRow | null;
  readonly evidence: GapRow | null;
}

/** Claimed and agreed values beside each other, with their difference: nothing of the evidence. */
export function openGapTable(frame: InstrumentFrame): RowTable<ThreeValues> {
  const heads = [HEADS.claimed, HEADS.final, HEADS.gapAsesor];
  return {
    name: NAMES.gaps,
    columns: [textColumn(HEADS.agency, 44), ...heads.map((head) => valueColumn(head, frame))],
    row: ({ asesor }) => [
      asesor?.agency.name ?? '',
      valueCell(asesor?.claimed),
      valueCell(asesor?.other),
      asesor?.gap ? shownCell(asesor.gap) : TERMS.unknown,
    ],
  };
}

/** Claimed, supported and agreed values beside each other, with their differences. */
export function gapTable(frame: InstrumentFrame): RowTable<ThreeValues> {
  const heads = [HEADS.claimed, HEADS.supported, HEADS.final, HEADS.gapAsesor, HEADS.gapEvidence];
  return {
    name: NAMES.gaps,
    columns: [textColumn(HEADS.agency, 44), ...heads.map((head) => valueColumn(head, frame))],
    row: ({ asesor, evidence }) => [
      (asesor ?? evidence)?.agency.name ?? '',
      valueCell((asesor ?? evidence)?.claimed),
      valueCell(evidence?.other),
      valueCell(asesor?.other),
      asesor?.gap ? shownCell(asesor.gap) : TERMS.unknown,
      evidence?.gap ? shownCell(evidence.gap) : TERMS.unknown,
    ],
  };
}

/** Every indicator, the weakest first, with how many stand where. */
export function weakestTable(frame: InstrumentFrame, lines: RecapParts['weakest']): ListTable {
  return {
    name: NAMES.weakest,
    columns: [
      countColumn(HEADS.rank),
      textColumn(HEADS.code, 10),
      textColumn(HEADS.indicator, 60),
      valueColumn(HEADS.mean, frame),
      countColumn(HEADS.n),
      textColumn(HEADS.values, 40),
      countColumn(HEADS.notApplicable),
      countColumn(HEADS.unknown),
    ],
    rows: lines.map(({ at, rank, mean, values, notApplicable, unknown }) => [
      rank ?? TERMS.unknown,
      frame.indicators[at]?.code ?? '',
      frame.indicators[at]?.title ?? '',
      mean ? shownCell(mean.mean) : TERMS.unknown,
      mean?.n ?? 0,
      values
        .map(({ value, count }) => `${value.text.replace('.', ',').replace(/,0+$/, '')}: ${count}`)
        .join('; '),
      notApplicable,
      unknown,
    ]),
  };
}

/** What lies apart, each with its reason. */
export const APART_TABLE: RowTable<ApartRow> = {
  name: NAMES.apart,
  columns: [
    textColumn(HEADS.reason, 30),
    textColumn(HEADS.agency, 44),
    textColumn(HEADS.government, 30),
    textColumn(HEADS.instrument, 34),
    textColumn(HEADS.stage, 14),
    textColumn(HEADS.detail, 50),
  ],
  row: ({ reason, agency, rubric, stage, twin, asideReason }) => [
    APART_TERMS[reason],
    agency.name,
    agency.government,
    `${rubric.id} ${rubric.version}`,
    STAGE_TERMS[stage],
    twin === null ? asideReason : TERMS.twin(twin),
  ],
};

/** Who of the invited has no result. */
export const MISSING_TABLE: RowTable<MissingRow> = {
  name: NAMES.missing,
  columns: [
    textColumn(HEADS.code, 14),
    textColumn(HEADS.agency, 44),
    textColumn(HEADS.batch, 16),
    textColumn(HEADS.reason, 50),
  ],
  row: ({ agency, batch, notAssessed }) => [
    agency.code,
    agency.name,
    batch,
    notAssessed === '' ? TERMS.silent : notAssessed,
  ],
};

/** Every result that is counted, with its whole fingerprint. */
export const RESULT_TABLE: RowTable<ValuedRow> = {
  name: NAMES.results,
  columns: [
    textColumn(HEADS.agency, 44),
    textColumn(HEADS.stage, 14),
    textColumn(HEADS.key, 22),
    textColumn(HEADS.fingerprint, 66),
  ],
  row: ({ agency, stage, trust, id }) => [agency.name, STAGE_TERMS[stage], KEY_TERMS[trust], id],
};

/** This year beside the year before, where both are by the same instrument version. */
export function yearTable(
  frame: InstrumentFrame,
  earlier: readonly EarlierIndex[],
): RowTable<ValuedRow> {
  const before = new Map(earlier.map((one) => [one.of, one]));
  return {
    name: NAMES.years,
    columns: [
      textColumn(HEADS.agency, 44),
      valueColumn(HEADS.lastYear, frame),
      valueColumn(HEADS.thisYear, frame),
      valueColumn(HEADS.change, frame),
    ],
    row: ({ id, agency, index }) => {
      const last = before.get(id)?.index;
      const change =
        last?.is === 'value' && index.is === 'value'
          ? differenceCell(subtract(index.value.exact, last.value.exact), frame)
          : TERMS.unknown;
      return [agency.name, valueCell(last), valueCell(index), change];
    },
  };
}
