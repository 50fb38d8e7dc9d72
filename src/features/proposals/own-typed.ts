import type { BudgetCode } from '#core/invest/initiative/catalogue.ts';
import type { EstimateDraft, OwnDraft } from '#core/invest/initiative/own-proposal.ts';
import type { OwnProposal } from '#core/invest/plan.ts';
import { readRupiah } from '#core/invest/price/rupiah-text.ts';

export const SIZES = ['low', 'likely', 'high'] as const;
type Size = (typeof SIZES)[number];
type TypedEstimate = Readonly<Record<Size, string>>;

/** An own proposal as it is typed: figures are text until they are read. */
export interface OwnTyped extends Omit<OwnDraft, 'oneOff' | 'perYear' | 'weeks' | 'budgetCode'> {
  readonly oneOff: TypedEstimate;
  readonly perYear: TypedEstimate;
  readonly weeks: string;
  readonly code: string;
  readonly codeName: string;
  readonly codeVintage: string;
}

const NOTHING: TypedEstimate = { low: '', likely: '', high: '' };

export const EMPTY_OWN: OwnTyped = {
  title: '',
  kind: 'aplikasi',
  description: '',
  carriedBy: 'opd',
  agencies: [],
  raises: [],
  oneOff: NOTHING,
  perYear: NOTHING,
  basis: '',
  weeks: '',
  requires: [],
  excludes: [],
  code: '',
  codeName: '',
  codeVintage: '',
};

const grouped = (amount: number): string => new Intl.NumberFormat('id-ID').format(amount);

function typedEstimate(one: Readonly<Record<Size, number>> | undefined): TypedEstimate {
  if (!one || one.high === 0) return NOTHING;
  return { low: grouped(one.low), likely: grouped(one.likely), high: grouped(one.high) };
}

/** An own proposal as it is shown in the form. */
export function typedOwn({ initiative, agencies }: OwnProposal): OwnTyped {
  const {
    title,
    kind,
    description,
    carriedBy,
    raises,
    cost,
    weeks,
    requires,
    excludes,
    budgetCode,
  } = initiative;
  return {
    title,
    kind,
    description,
    carriedBy,
    agencies,
    raises,
    oneOff: typedEstimate(cost?.oneOff),
    perYear: typedEstimate(cost?.perYear),
    basis: cost?.basis ?? '',
    weeks: String(weeks),
    requires,
    excludes,
    code: budgetCode?.code ?? '',
    codeName: budgetCode?.name ?? '',
    codeVintage: budgetCode?.vintage ?? '',
  };
}

/** What cannot be read is no amount: NaN is refused as no cost, an empty field says nothing. */
function amountOf(text: string): number | null {
  if (text.trim() === '') return null;
  const read = readRupiah(text);
  return read.ok ? read.value : Number.NaN;
}

const estimate = ({ low, likely, high }: TypedEstimate): EstimateDraft => ({
  low: amountOf(low),
  likely: amountOf(likely),
  high: amountOf(high),
});

/** A code as it is typed, with its list; null = none is said. */
export function typedCode({ code, codeName, codeVintage }: OwnTyped): BudgetCode | null {
  const said = { code: code.trim(), name: codeName.trim(), vintage: codeVintage };
  return said.code + said.name === '' ? null : said;
}

/** What was typed, read. */
export function draftOf(typed: OwnTyped): OwnDraft {
  const { oneOff, perYear, weeks } = typed;
  const count = /^\d{1,4}$/.test(weeks.trim()) ? Number(weeks) : null;
  return {
    ...typed,
    oneOff: estimate(oneOff),
    perYear: estimate(perYear),
    weeks: count,
    budgetCode: typedCode(typed),
  };
}
