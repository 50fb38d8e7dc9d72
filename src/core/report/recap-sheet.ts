import type { Digest } from '#core/lib/ids.ts';
import { compare, fromInteger, divide, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { FrameIndicator, InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Cell, CellRow, GapRow } from '#core/portfolio/view.ts';
import type { EarlierIndex, RecapSource } from './recap-source.ts';

/** One group of an agency beside the mean of all. */
export interface SheetGroup {
  readonly code: string;
  readonly title: string;
  readonly depth: number;
  readonly value: Cell;
  /** Null = nobody has a value. */
  readonly mean: { readonly text: string; readonly exact: Ratio; readonly n: number } | null;
}

/** One indicator that stands out, with what it is on average. */
export interface SheetIndicator {
  readonly code: string;
  readonly title: string;
  readonly value: Extract<Cell, { readonly is: 'value' }>;
  /** Null = nobody has a value. */
  readonly mean: { readonly text: string; readonly n: number } | null;
}

/** One agency on one page. */
export interface AgencySheet {
  readonly id: Digest;
  readonly row: CellRow;
  readonly groups: readonly SheetGroup[];
  readonly claimed: Cell;
  readonly supported: Cell;
  readonly earlier: EarlierIndex | null;
  readonly strongest: readonly SheetIndicator[];
  readonly weakest: readonly SheetIndicator[];
}

/** So many indicators stand out at either end; of few ones half at each. */
const MOST_NAMED = 5;
/** Of instruments with more groups than this fewer are named, so that a page is enough. */
const MANY_GROUPS = 8;
const FEW_NAMED = 3;

/** Where a value lies between the ends of its scale, exactly. */
function position({ min, max }: FrameIndicator, value: Ratio): Ratio {
  return divide(subtract(value, fromInteger(min)), fromInteger(max - min));
}

interface Placed {
  readonly at: number;
  readonly shown: SheetIndicator;
  readonly part: Ratio;
}

/** The indicators with a value from the weakest up; equal ones in the order of the instrument. */
function placed(
  frame: InstrumentFrame,
  cells: readonly Cell[],
  means: ReadonlyMap<number, { readonly text: string; readonly n: number }>,
): readonly Placed[] {
  const found = frame.indicators.flatMap((indicator, at): readonly Placed[] => {
    const value = cells[at];
    if (value?.is !== 'value') return [];
    const { code, title } = indicator;
    const shown = { code, title, value, mean: means.get(at) ?? null };
    return [{ at, shown, part: position(indicator, value.value.exact) }];
  });
  return found.sort((a, b) => compare(a.part, b.part) || a.at - b.at);
}

/** Those at either end; none of them is at both, and where all stand alike none stands out. */
function standingOut(
  known: readonly Placed[],
  most: number,
): readonly (readonly SheetIndicator[])[] {
  const [lowest, highest] = [known[0], known.at(-1)];
  if (!lowest || !highest || compare(lowest.part, highest.part) === 0) return [[], []];
  const named = Math.min(most, Math.floor(known.length / 2));
  const strongest = [...known]
    .sort((a, b) => compare(b.part, a.part) || a.at - b.at)
    .slice(0, named)
    .filter(({ part }) => compare(part, lowest.part) > 0);
  const weakest = known
    .filter((one) => !strongest.includes(one) && compare(one.part, highest.part) < 0)
    .slice(0, named);
  return [strongest, weakest].map((ends) => ends.map(({ shown }) => shown));
}

function byId(rows: readonly GapRow[]): ReadonlyMap<Digest, GapRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

const UNKNOWN: Cell = { is: 'unknown' };

/** A page for every agency, in the order of the ranking. */
export function agencySheets(source: RecapSource, frame: InstrumentFrame): readonly AgencySheet[] {
  const { parts } = source;
  const [asesor, evidence] = [byId(parts.asesor.rows), byId(parts.evidence.rows)];
  const cells = new Map(parts.indicators.map((row) => [row.id, row.cells]));
  const earlier = new Map(source.earlier.map((one) => [one.of, one]));
  const means = new Map(
    parts.weakest.flatMap(({ at, mean }) =>
      mean ? [[at, { text: mean.mean.text, n: mean.n }] as const] : [],
    ),
  );
  const most = frame.groups.length > MANY_GROUPS ? FEW_NAMED : MOST_NAMED;
  return parts.groups.map((row): AgencySheet => {
    const known = placed(frame, cells.get(row.id) ?? [], means);
    const [strongest = [], weakest = []] = standingOut(known, most);
    return {
      id: row.id,
      row,
      groups: frame.groups.map(({ code, title, depth }, at) => {
        const mean = parts.summary.groups[at];
        return {
          code,
          title,
          depth,
          value: row.cells[at] ?? UNKNOWN,
          mean: mean ? { ...mean.mean, n: mean.n } : null,
        };
      }),
      claimed: (asesor.get(row.id) ?? evidence.get(row.id))?.claimed ?? UNKNOWN,
      supported: evidence.get(row.id)?.other ?? UNKNOWN,
      earlier: earlier.get(row.id) ?? null,
      strongest,
      weakest,
    };
  });
}
