import type { ListTable } from '#core/evidence/list-table.ts';
import {
  compare,
  divide,
  fromInteger,
  multiply,
  roundHalfUp,
  type Ratio,
} from '#core/lib/ratio.ts';
import { countColumn, rupiahColumn, textColumn, type TableCell } from '#core/report/recap-cells.ts';
import type { PaperProposal } from './paper-facts.ts';
import type { PaperIndex } from './paper-index.ts';
import { GAIN_DIGITS, gainCell, gainColumn } from './paper-plan-tables.ts';
import type { PlanPaperSource } from './paper-source.ts';
import { PAPER_HEADS as HEADS, PAPER_NAMES as NAMES, PAPER_TERMS as TERMS } from './paper-terms.ts';

const HUNDRED_MILLION = fromInteger(100_000_000);

function perMoney({ gain, total }: PaperProposal): Ratio | null {
  return total === 0 ? null : divide(multiply(gain, HUNDRED_MILLION), fromInteger(total));
}

/** The most index points per rupiah first; what costs nothing stands before everything. */
function byWorth(a: PaperProposal, b: PaperProposal): number {
  const [one, other] = [perMoney(a), perMoney(b)];
  if (one && other) return compare(other, one);
  return Number(one !== null) - Number(other !== null);
}

/** What was chosen, the most index points per rupiah first. */
export function priorityTable(
  { robustness }: Pick<PlanPaperSource, 'robustness'>,
  index: PaperIndex,
): ListTable {
  return {
    name: NAMES.priority,
    columns: [
      textColumn(HEADS.row, 8),
      textColumn(HEADS.proposal, 56),
      textColumn(HEADS.agency, 52),
      gainColumn(HEADS.gain),
      rupiahColumn(HEADS.rupiah, 16),
      gainColumn(HEADS.perMoney),
      ...(robustness ? [textColumn(HEADS.stays, 14)] : []),
    ],
    rows: [...index.chosen].sort(byWorth).map((one) => {
      const worth = perMoney(one);
      return [
        index.u(one.id),
        index.initiative(one.initiative)?.title ?? one.initiative,
        index.owner(one),
        gainCell(one.gain),
        one.total,
        worth ? gainCell(worth) : '',
        ...(robustness ? [TERMS.stays(robustness.stays[one.id] ?? 0, robustness.scenarios)] : []),
      ];
    }),
  };
}

/** A column of numbers from–to; they are texts, and stand like numbers. */
const spreadColumn = (head: string) => ({ head, width: 18, holds: 'number' }) as const;

/** The least and the most as text: "0,080–0,210", or one number where all are the same. */
function spread(values: readonly Ratio[]): string {
  const sorted = [...values].sort(compare);
  const [least, most] = [sorted[0], sorted.at(-1)].map((value) =>
    value ? roundHalfUp(value, GAIN_DIGITS).replace('.', ',') : '',
  );
  return least === most ? (least ?? '') : `${least ?? ''}–${most ?? ''}`;
}

/**
 * The same by initiative, the one with the best proposal first: every chosen proposal is in one of
 * its rows, and their money adds up to the sum in the last.
 */
export function priorityGroupTable(
  { robustness }: Pick<PlanPaperSource, 'robustness'>,
  index: PaperIndex,
): ListTable {
  const found = new Map<string, PaperProposal[]>();
  for (const one of [...index.chosen].sort(byWorth)) {
    found.set(one.initiative, [...(found.get(one.initiative) ?? []), one]);
  }
  const money = (some: readonly PaperProposal[]): number =>
    some.reduce((sum, { total }) => sum + total, 0);
  const rows = [...found].map(([initiative, own]): readonly TableCell[] => {
    const stays = own.map(({ id }) => robustness?.stays[id] ?? 0);
    return [
      index.i(initiative),
      index.initiative(initiative)?.title ?? initiative,
      own.length,
      spread(own.map(({ gain }) => gain)),
      money(own),
      spread(own.flatMap((one) => perMoney(one) ?? [])),
      ...(robustness
        ? [TERMS.staysFrom(Math.min(...stays), Math.max(...stays), robustness.scenarios)]
        : []),
    ];
  });
  const all = [index.chosen.length, '', money(index.chosen), ''];
  return {
    name: NAMES.priorityGroups,
    columns: [
      textColumn(HEADS.row, 8),
      textColumn(HEADS.initiative, 56),
      countColumn(HEADS.proposals),
      spreadColumn(HEADS.gain),
      rupiahColumn(HEADS.rupiah, 16),
      spreadColumn(HEADS.perMoney),
      ...(robustness ? [textColumn(HEADS.stays, 16)] : []),
    ],
    rows:
      rows.length === 0 ? [] : [...rows, ['', TERMS.total, ...all, ...(robustness ? [''] : [])]],
  };
}
