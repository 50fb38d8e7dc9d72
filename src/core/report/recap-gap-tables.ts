import { subtract } from '#core/lib/ratio.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { GapRow, ValuedRow } from '#core/portfolio/view.ts';
import { differenceCell, shownCell, textColumn, valueCell, valueColumn } from './recap-cells.ts';
import type { RowTable } from './recap-row-table.ts';
import type { EarlierIndex } from './recap-source.ts';
import { RECAP_HEADS as HEADS, RECAP_NAMES as NAMES, RECAP_TERMS as TERMS } from './recap-terms.ts';

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
