import type { ListTable } from '#core/evidence/list-table.ts';
import { compare, roundHalfUp, subtract, ZERO } from '#core/lib/ratio.ts';
import {
  countColumn,
  rupiahColumn,
  shownCell,
  textColumn,
  type TableCell,
} from '#core/report/recap-cells.ts';
import type { Shown } from '#core/scoring/score.ts';
import type { PaperFacts, PaperGap } from './paper-facts.ts';
import { ranges, type PaperIndex } from './paper-index.ts';
import type { PaperDesk, PlanPaperSource } from './paper-source.ts';
import {
  PAPER_HEADS as HEADS,
  PAPER_NAMES as NAMES,
  PAPER_ROWS,
  PAPER_TERMS as TERMS,
} from './paper-terms.ts';

/** Who had to, who was asked, who answered, and whose results were agreed. */
export function funnelTable({ desk, facts }: PlanPaperSource): ListTable {
  const { roster, counts } = desk;
  const { steps } = TERMS;
  const invited = counts?.invited ?? null;
  const filled = counts
    ? counts.stages.final + counts.stages.interim + counts.stages.provisional
    : 0;
  const rows: (readonly TableCell[])[] = [
    ...(roster === null ? [] : [[steps.roster, roster, '']]),
    ...(counts && invited !== null
      ? [
          [steps.invited, invited, roster ?? ''],
          [steps.notAssessed, counts.notAssessed, invited],
          [steps.silent, counts.silent, invited],
        ]
      : []),
    ...(counts
      ? [
          [steps.filled, filled, invited ?? ''],
          [steps.final, counts.stages.final, filled],
        ]
      : []),
    [steps.used, facts.agencies.length, counts?.stages.final ?? ''],
  ];
  return {
    name: NAMES.funnel,
    columns: [textColumn(HEADS.step, 52), countColumn(HEADS.count), countColumn(HEADS.of)],
    rows,
  };
}

const valueColumn = (head: string, digits: number) =>
  ({ head, width: 12, holds: 'number', digits }) as const;

/** What is printed after minus what is printed before would be rounded twice: exact, then once. */
function riseCell(before: Shown | null, after: Shown | null, digits: number): TableCell {
  if (!before || !after) return '';
  return Number(roundHalfUp(subtract(after.exact, before.exact), digits));
}

/** Every top group before and after, with how many agencies its mean is of. */
export function dimensionTable({ groups, digits }: PaperFacts): ListTable {
  return {
    name: NAMES.dimensions,
    columns: [
      textColumn(HEADS.code, 8),
      textColumn(HEADS.dimension, 40),
      valueColumn(HEADS.now, digits),
      valueColumn(HEADS.after, digits),
      valueColumn(HEADS.rise, digits),
      countColumn(HEADS.n, 14),
    ],
    rows: groups.map(({ code, title, before, after, n }) => [
      code,
      title,
      shownCell(before),
      shownCell(after),
      riseCell(before, after, digits),
      n,
    ]),
  };
}

/** Every agency before and after, in the order of their names; its row number is used elsewhere. */
export function agencyTable({ agencies, digits }: PaperFacts, rupiah: RupiahOf): ListTable {
  return {
    name: NAMES.agencies,
    columns: [
      textColumn(HEADS.row, 6),
      textColumn(HEADS.agency, 44),
      valueColumn(HEADS.now, digits),
      textColumn(HEADS.predikat, 14),
      valueColumn(HEADS.after, digits),
      textColumn(HEADS.predikatAfter, 14),
      valueColumn(HEADS.rise, digits),
      rupiahColumn(HEADS.rupiah, 16),
    ],
    rows: agencies.map((one, at) => [
      `${PAPER_ROWS.agency}${at + 1}`,
      one.name,
      shownCell(one.index),
      one.predikat,
      shownCell(one.after),
      one.predikatAfter,
      riseCell(one.index, one.after, digits),
      rupiah(one.key),
    ]),
  };
}

/** Rupiah of the proposals that one agency carries out itself. */
export type RupiahOf = (agency: string) => number;

/** Values of the top groups of every agency, as they were agreed. */
export function scoreTable({ agencies, groups, digits }: PaperFacts): ListTable {
  return {
    name: NAMES.scores,
    columns: [
      textColumn(HEADS.row, 6),
      textColumn(HEADS.agency, 44),
      ...groups.map(({ code }) => valueColumn(code, digits)),
      valueColumn(HEADS.index, digits),
      textColumn(HEADS.predikat, 14),
    ],
    rows: agencies.map((one, at) => [
      `${PAPER_ROWS.agency}${at + 1}`,
      one.name,
      ...one.groups.map(shownCell),
      shownCell(one.index),
      one.predikat,
    ]),
  };
}

/** Why agencies stand where they do, as far as claims, results and evidence tell. */
export function causeOf(gap: PaperGap, { reasons }: Pick<PaperDesk, 'reasons'>): string {
  const said = [
    ...(gap.overclaimed > 0 ? [TERMS.over(gap.overclaimed)] : []),
    ...(gap.unsupported > 0 ? [TERMS.unsupported(gap.unsupported)] : []),
    ...(reasons[gap.indicator] ?? []),
  ];
  return said.length === 0 ? TERMS.noCause : said.join('; ');
}

/** Every indicator below its target: where agencies stand, who is concerned, and why. */
export function gapTable({ gaps }: PaperFacts, desk: PaperDesk, index: PaperIndex): ListTable {
  return {
    name: NAMES.gaps,
    columns: [
      textColumn(HEADS.row, 6),
      textColumn(HEADS.code, 8),
      textColumn(HEADS.indicator, 44),
      textColumn(HEADS.levels, 24),
      countColumn(HEADS.target),
      countColumn(HEADS.below, 14),
      countColumn(HEADS.stillBelow, 14),
      textColumn(HEADS.affected, 30),
      textColumn(HEADS.cause, 40),
    ],
    rows: gaps.map((gap, at) => [
      `${PAPER_ROWS.gap}${at + 1}`,
      gap.code,
      gap.title,
      gap.levels.map(({ level, agencies }) => `${level}: ${agencies}`).join('; '),
      gap.target,
      gap.below.length,
      gap.belowAfter,
      index.p(gap.below),
      causeOf(gap, desk),
    ]),
  };
}

/** Row numbers of the three gaps whose closing would lift the index most, over all agencies. */
export function largestGaps({ gaps }: PaperFacts, most: number): readonly PaperGap[] {
  return gaps
    .filter(({ missing }) => compare(missing, ZERO) > 0)
    .sort((a, b) => compare(b.missing, a.missing))
    .slice(0, most);
}

/** Row numbers of all agencies. */
export const allAgencies = ({ agencies }: PaperFacts): string =>
  ranges(
    PAPER_ROWS.agency,
    agencies.map((_, at) => at + 1),
  );

/** How many agencies have what; nobody who said nothing is counted as a no. */
export function facilityTable({ facilities }: PaperDesk): ListTable {
  return {
    name: NAMES.facilities,
    columns: [
      textColumn(HEADS.question, 30),
      countColumn(HEADS.yes),
      countColumn(HEADS.no),
      countColumn(HEADS.unknown, 16),
      textColumn(HEADS.count, 14),
    ],
    rows: facilities.map(({ question, yes, no, unknown, sum }) => [
      TERMS.facilities[question],
      yes,
      no,
      unknown,
      sum === null || question === 'power' || question === 'intranet'
        ? ''
        : TERMS.counted(sum, TERMS.units[question]),
    ]),
  };
}

/** The applications of every agency, counted; what is not known is in no count. */
export function applicationTable({ applications }: PaperDesk): ListTable {
  const heads = [
    HEADS.applications,
    HEADS.active,
    HEADS.common,
    HEADS.special,
    HEADS.integrated,
    HEADS.notIntegrated,
  ];
  const rows = applications.map((one) => [
    one.agency,
    one.applications,
    one.active,
    one.common,
    one.special,
    one.integrated,
    one.notIntegrated,
  ]);
  const sum = (at: number): number =>
    rows.reduce((total, cells) => total + Number(cells[at] ?? 0), 0);
  return {
    name: NAMES.applications,
    columns: [textColumn(HEADS.agency, 44), ...heads.map((head) => countColumn(head, 14))],
    rows: rows.length === 0 ? [] : [...rows, [TERMS.total, ...heads.map((_, at) => sum(at + 1))]],
  };
}
