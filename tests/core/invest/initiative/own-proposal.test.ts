import { describe, expect, test } from 'vitest';
import type { BudgetCodes } from '#core/invest/initiative/budget-code.ts';
import { initiativeSchema } from '#core/invest/initiative/catalogue.ts';
import { effectsOf, isGain } from '#core/invest/proposal/effects.ts';
import {
  dropOwn,
  ownProposalOf,
  putOwn,
  type OwnDraft,
} from '#core/invest/initiative/own-proposal.ts';
import { choicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import { BLANK_PLAN, levelsOn, realBook } from '../../../support/invest-ground.ts';

const NOTHING = { low: null, likely: null, high: null };
const DRAFT: OwnDraft = {
  title: ' Perekaman layanan ',
  kind: 'data',
  description: '',
  carriedBy: 'opd',
  agencies: ['a'],
  raises: [{ indicator: 'k1', from: 1, to: 2 }],
  oneOff: { low: null, likely: 5_000_000, high: null },
  perYear: NOTHING,
  basis: 'Penawaran 2026',
  weeks: 6,
  requires: [],
  excludes: [],
  budgetCode: null,
};
const AGENCIES = [
  { key: 'a', final: levelsOn(1) },
  { key: 'b', final: levelsOn(4) },
];
const { open } = choicesView(realBook(AGENCIES));
const CODES: BudgetCodes = {
  vintages: [
    { id: 'lama', name: 'Daftar lama' },
    { id: 'baru', name: 'Daftar baru' },
  ],
  codes: [
    { vintage: 'lama', code: '2.16.03.2.02', level: 'kegiatan', name: 'Lama', previous: [] },
    { vintage: 'baru', code: '2.16.03.2.01', level: 'kegiatan', name: 'Baru', previous: [] },
  ],
};
const faultsOf = (change: Partial<OwnDraft>): readonly string[] => {
  const read = ownProposalOf('usulan-1', { ...DRAFT, ...change }, open, CODES);
  return read.ok ? [] : read.error;
};

describe('an own proposal', () => {
  test('that is whole enters the plan and has an effect of its own', () => {
    const read = ownProposalOf('usulan-1', DRAFT, open, CODES);
    if (!read.ok) throw new Error(read.error.join(', '));
    expect(initiativeSchema.safeParse(read.value.initiative).success).toBe(true);
    expect(read.value.initiative.cost?.oneOff).toEqual({
      low: 5_000_000,
      likely: 5_000_000,
      high: 5_000_000,
    });
    const plan = putOwn(BLANK_PLAN, read.value);
    const effect = effectsOf(realBook(AGENCIES, plan)).find(
      ({ candidate }) => candidate.id === 'usulan-1:a',
    );
    expect(effect && isGain(effect.gain)).toBe(true);
    const changed = { ...read.value, agencies: ['a', 'b'] };
    expect(putOwn(plan, changed).own).toEqual([changed]);
    expect(dropOwn(plan, 'usulan-1')).toEqual(BLANK_PLAN);
  });

  test('carries its budget code, which is one only with its list', () => {
    const code = { code: '2.16.03.2.01', name: 'Baru', vintage: 'baru' };
    const read = ownProposalOf('usulan-1', { ...DRAFT, budgetCode: code }, open, CODES);
    if (!read.ok) throw new Error(read.error.join(', '));
    expect(read.value.initiative.budgetCode).toEqual(code);
    expect(initiativeSchema.safeParse(read.value.initiative).success).toBe(true);
    expect(faultsOf({ budgetCode: { ...code, code: '' } })).toEqual(['no-code']);
    expect(faultsOf({ budgetCode: { ...code, vintage: '' } })).toEqual(['no-code-list']);
    expect(faultsOf({ budgetCode: { ...code, vintage: 'lama' } })).toEqual(['other-list']);
    // Only parts of the lists are here: what none of them has is let through.
    expect(faultsOf({ budgetCode: { ...code, code: '2.16.99' } })).toEqual([]);
  });

  test('without a cost is refused, whatever stands in the other fields', () => {
    expect(faultsOf({ oneOff: NOTHING })).toEqual(['no-cost']);
    expect(faultsOf({ oneOff: { low: 0, likely: 0, high: 0 } })).toEqual(['no-cost']);
    expect(faultsOf({ oneOff: { low: 1, likely: null, high: 2 } })).toEqual(['no-cost']);
    const unreadable = { low: null, likely: Number.NaN, high: null };
    expect(faultsOf({ perYear: unreadable })).toEqual(['no-cost']);
    expect(faultsOf({ oneOff: { low: 9, likely: 5, high: 7 } })).toEqual(['cost-order']);
    expect(faultsOf({ basis: ' ' })).toEqual(['no-basis']);
  });

  test('without an effect is refused', () => {
    expect(faultsOf({ raises: [] })).toEqual(['no-effect']);
    expect(faultsOf({ raises: [{ indicator: 'k1', from: 3, to: 2 }] })).toEqual(['raise-order']);
    expect(faultsOf({ agencies: ['b'] })).toEqual(['no-gap']);
    expect(faultsOf({ raises: [{ indicator: 'tidak-ada', from: 1, to: 2 }] })).toEqual(['no-gap']);
  });

  test('says everything that is wrong at once', () => {
    expect(
      faultsOf({ title: '', agencies: [], raises: [], oneOff: NOTHING, basis: '', weeks: 0 }),
    ).toEqual(['no-title', 'no-agencies', 'no-effect', 'no-cost', 'no-basis', 'no-weeks']);
  });
});
