import type { ListTable } from '#core/evidence/list-table.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Summary } from '#core/portfolio/view.ts';
import {
  countColumn,
  shareCell,
  shareColumn,
  shownCell,
  textColumn,
  valueColumn,
} from './recap-cells.ts';
import type { RecapParts } from './recap-source.ts';
import { RECAP_HEADS as HEADS, RECAP_NAMES as NAMES, RECAP_TERMS as TERMS } from './recap-terms.ts';

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
