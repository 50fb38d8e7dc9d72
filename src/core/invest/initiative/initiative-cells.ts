import type { CellValue, RowValues } from '#core/intake/column.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { UNSAID_COST } from './blank-initiative.ts';
import type { Initiative, InitiativeCost, InitiativeRaise } from './catalogue.ts';
import { EMPTIED, INITIATIVE_FIELDS, type InitiativeField } from './initiative-terms.ts';

/** An initiative as flat values by field; what is not known is null. */
export type InitiativeCells = Readonly<Record<InitiativeField, CellValue>>;

/** "k1:1>2": from which level to which an indicator is raised. */
function raiseText({ indicator, from, to }: InitiativeRaise): string {
  return `${indicator}:${from}>${to}`;
}

const RAISE = /^(.+?)\s*:\s*(\d{1,6})\s*(?:>|->|→|-|–)\s*(\d{1,6})$/;

/** The reverse; what does not read so has NaN for its levels and the text for its indicator. */
function readRaise(text: string): InitiativeRaise {
  const found = RAISE.exec(text.trim());
  const [, indicator = text, from, to] = found ?? [];
  return { indicator, from: Number(from), to: Number(to) };
}

type CostField = 'onceLow' | 'onceLikely' | 'onceHigh' | 'yearLow' | 'yearLikely' | 'yearHigh';

const costCells = (
  cost: InitiativeCost | null,
): Readonly<Record<CostField | 'basis', CellValue>> => ({
  onceLow: cost?.oneOff.low ?? null,
  onceLikely: cost?.oneOff.likely ?? null,
  onceHigh: cost?.oneOff.high ?? null,
  yearLow: cost?.perYear.low ?? null,
  yearLikely: cost?.perYear.likely ?? null,
  yearHigh: cost?.perYear.high ?? null,
  basis: cost?.basis ?? null,
});

/** An initiative as flat values, to compare and to show it field by field. */
export function initiativeCells(initiative: Initiative): InitiativeCells {
  const { budgetCode } = initiative;
  return {
    title: initiative.title,
    kind: initiative.kind,
    carriedBy: initiative.carriedBy,
    description: initiative.description,
    raises: initiative.raises.map(raiseText),
    requires: initiative.requires,
    excludes: initiative.excludes,
    ...costCells(initiative.cost),
    weeks: initiative.weeks,
    code: budgetCode?.code ?? null,
    codeName: budgetCode?.name ?? null,
    codeVintage: budgetCode?.vintage ?? null,
    reuseFirst: initiative.reuseFirst,
  };
}

/** The fields in which two initiatives differ. */
export function differingFields(one: Initiative, other: Initiative): readonly InitiativeField[] {
  const [a, b] = [initiativeCells(one), initiativeCells(other)];
  return INITIATIVE_FIELDS.filter((field) => !sameValue(a[field], b[field]));
}

const textIn = (value: CellValue | undefined, before: string): string => {
  if (typeof value !== 'string') return before;
  return value === EMPTIED ? '' : value;
};
const numberIn = (value: CellValue | undefined, before: number): number =>
  typeof value === 'number' ? value : before;
const listIn = (value: CellValue | undefined, before: readonly string[]): readonly string[] => {
  if (!Array.isArray(value)) return before;
  return (value as readonly string[]).filter((one) => one !== EMPTIED);
};

function costIn(values: RowValues, before: InitiativeCost | null): InitiativeCost | null {
  const { onceLow, onceLikely, onceHigh, yearLow, yearLikely, yearHigh, basis } = values;
  const figures = [onceLow, onceLikely, onceHigh, yearLow, yearLikely, yearHigh];
  const isSaid = figures.some((figure) => typeof figure === 'number');
  if (!isSaid && basis === EMPTIED) return null;
  if (!isSaid && typeof basis !== 'string') return before;
  const { oneOff, perYear, basis: was } = before ?? UNSAID_COST;
  return {
    oneOff: {
      low: numberIn(onceLow, oneOff.low),
      likely: numberIn(onceLikely, oneOff.likely),
      high: numberIn(onceHigh, oneOff.high),
    },
    perYear: {
      low: numberIn(yearLow, perYear.low),
      likely: numberIn(yearLikely, perYear.likely),
      high: numberIn(yearHigh, perYear.high),
    },
    basis: textIn(basis, was),
  };
}

function codeIn(values: RowValues, before: Initiative['budgetCode']): Initiative['budgetCode'] {
  const { code, codeName, codeVintage } = values;
  if (code === EMPTIED) return null;
  if (![code, codeName, codeVintage].some((value) => typeof value === 'string')) return before;
  return {
    code: textIn(code, before?.code ?? ''),
    name: textIn(codeName, before?.name ?? ''),
    vintage: textIn(codeVintage, before?.vintage ?? ''),
  };
}

/**
 * An initiative with what the cells of a row say of it; a cell that says nothing changes nothing,
 * {@link EMPTIED} empties. The outcome may be unsound: it is checked afterwards.
 */
export function withCells(before: Initiative, values: RowValues): Initiative {
  const { raises, kind, carriedBy } = values;
  return {
    ...before,
    title: textIn(values['title'], before.title),
    ...(typeof kind === 'string' && { kind: kind as Initiative['kind'] }),
    ...(typeof carriedBy === 'string' && { carriedBy: carriedBy as Initiative['carriedBy'] }),
    description: textIn(values['description'], before.description),
    raises: Array.isArray(raises) ? listIn(raises, []).map(readRaise) : before.raises,
    requires: listIn(values['requires'], before.requires),
    excludes: listIn(values['excludes'], before.excludes),
    cost: costIn(values, before.cost),
    weeks: numberIn(values['weeks'], before.weeks),
    budgetCode: codeIn(values, before.budgetCode),
    reuseFirst: textIn(values['reuseFirst'], before.reuseFirst),
  };
}
