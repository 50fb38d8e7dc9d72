import { initiativeCells } from '#core/invest/initiative/initiative-cells.ts';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import {
  CARRIER_NAMES,
  INITIATIVE_KIND_NAMES,
  type InitiativeField,
} from '#core/invest/initiative/initiative-terms.ts';
import { integer } from '#ui/format.ts';
import type { Names } from './text-faults.ts';
import { text } from './text.ts';

const MONEY: readonly InitiativeField[] = [
  'onceLow',
  'onceLikely',
  'onceHigh',
  'yearLow',
  'yearLikely',
  'yearHigh',
];

function said(initiative: Initiative, field: InitiativeField, names: Names): string {
  if (field === 'kind') return INITIATIVE_KIND_NAMES[initiative.kind];
  if (field === 'carriedBy') return CARRIER_NAMES[initiative.carriedBy];
  if (field === 'requires' || field === 'excludes') {
    return initiative[field].map(names.initiative).join(', ');
  }
  if (field === 'raises') {
    return initiative.raises
      .map(({ indicator, from, to }) => text.raise(names.indicator(indicator), from, to))
      .join(', ');
  }
  const value = initiativeCells(initiative)[field];
  if (typeof value !== 'number') return String(value ?? '');
  return MONEY.includes(field) ? text.money(value) : integer(value);
}

/** One field of an initiative in words, to compare two of them. */
export function shownValue(initiative: Initiative, field: InitiativeField, names: Names): string {
  return said(initiative, field, names) || text.one.empty;
}
