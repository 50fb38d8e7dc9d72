import { describe, expect, test } from 'vitest';
import { blankClearance } from '#core/invest/clearance/blank-clearance.ts';
import { budgetCodesSchema, UNKNOWN_VINTAGE } from '#core/invest/initiative/budget-code.ts';
import {
  clearanceGates,
  decisionsFor,
  gateConditions,
  lacksOf,
} from '#core/invest/clearance/clearance-gates.ts';
import { CLEARANCE_DECISIONS, type Clearance } from '#core/invest/clearance/clearance.ts';
import type { GateAnswer } from '#core/invest/proposal/gates.ts';
import { typedDecision } from '#features/clearances/typed-decision.ts';

const AT = '2026-11-23T01:00:00.000Z';
const said = (answer: GateAnswer['answer'], note = ''): GateAnswer => ({
  answer,
  note,
  by: '',
  at: AT,
});
const yes = said('yes');
const ALL_YES = { reuse: yes, roadmap: yes, security: yes, price: yes, upkeep: yes };
const line: Clearance = {
  ...blankClearance({ id: '1', at: AT, receivedOn: '2026-11-23', year: 2027 }),
  agency: 'Dinas Kesehatan',
  title: 'Internet kantor',
  spending: 'subscription',
  amount: 33_120_000,
  problem: 'Putus setiap hari',
  gates: ALL_YES,
};
const listed = (vintage: string, code: string) => ({
  vintage,
  code,
  level: 'sub-kegiatan' as const,
  name: `Sub ${code}`,
  previous: [],
});
const codes = budgetCodesSchema.parse({
  schemaVersion: 1,
  id: 'kode-uji',
  version: '1.0.0',
  vintages: [
    { id: 'lama', name: 'Daftar lama' },
    { id: 'baru', name: 'Daftar baru' },
  ],
  codes: [listed('lama', '2.16.03.2.02.0001'), listed('baru', '2.16.03.2.02.0041')],
});
const lacks = (row: Clearance) => lacksOf(row, codes);
const decisions = (row: Clearance) => decisionsFor(row, lacks(row));

describe('what a decision still lacks', () => {
  test('open gates are named, by what is bought; answered, nothing is lacking', () => {
    expect(lacks({ ...line, gates: {}, problem: '' })).toEqual([
      { kind: 'open-gates', gates: ['reuse', 'roadmap', 'security', 'price', 'upkeep'] },
      { kind: 'no-problem' },
    ]);
    expect(lacks(line)).toEqual([]);
    expect(lacks({ ...line, spending: 'new-application' })[0]).toMatchObject({
      gates: ['common', 'source-code', 'integration'],
    });
    expect(lacks({ ...line, spending: null })).toEqual([{ kind: 'no-kind' }]);
    expect(clearanceGates({ spending: null })).toEqual([]);
    expect(lacks({ ...line, amount: null })).toEqual([{ kind: 'no-amount' }]);
  });

  test('a condition that nobody wrote down, or a no without its reason', () => {
    const gates = { ...ALL_YES, price: said('condition', '  '), security: said('no') };
    expect(lacks({ ...line, gates })).toEqual([{ kind: 'no-note', gates: ['security', 'price'] }]);
  });

  test('the list of a code: none, or another than the one that is said', () => {
    const of = (code: string, vintage: string) =>
      lacks({ ...line, budgetCode: { code, name: '', vintage } });
    expect(of('2.16.03.2.02.0041', UNKNOWN_VINTAGE)).toEqual([{ kind: 'no-code-list' }]);
    expect(of('2.16.03.2.02.0041', 'lama')).toEqual([
      { kind: 'other-list', lists: ['Daftar baru'] },
    ]);
    expect(of('2.16.03.2.02.0041', 'baru')).toEqual([]);
    // Only parts of the lists are here: a code in none of them is nobody's fault.
    expect(of('1.01.02.2.01.0001', 'baru')).toEqual([]);
  });
});

describe('which decisions can be made', () => {
  test('all of them only where every gate is passed outright', () => {
    expect(decisions(line)).toEqual(CLEARANCE_DECISIONS);
  });

  test.each(['condition', 'no'] as const)(
    'a gate answered with "%s" is never approved without its condition',
    (answer) => {
      const gates = { ...ALL_YES, security: said(answer, 'Uji keamanan') };
      expect(decisions({ ...line, gates })).toEqual(['conditional', 'returned', 'redirected']);
    },
  );

  test('what is not said yet only lets it go back or be refused', () => {
    expect(decisions({ ...line, problem: '' })).toEqual(['returned', 'redirected']);
  });

  test('the gates that count are those of what is bought', () => {
    const gates = { ...ALL_YES, common: said('no', 'Ada SRIKANDI') };
    expect(clearanceGates(line)).not.toContain('common');
    expect(decisions({ ...line, gates })).toEqual(CLEARANCE_DECISIONS);
  });
});

describe('conditions', () => {
  const gates = {
    ...ALL_YES,
    price: said('condition', ' Tawar ulang '),
    reuse: said('no', 'Cek Diskominfo'),
  };

  test('come from gates that are not passed outright, in their order', () => {
    expect(gateConditions({ ...line, gates })).toEqual(['Cek Diskominfo', 'Tawar ulang']);
  });

  test('stand in the form beside those of the decision before', () => {
    const decision = {
      kind: 'returned',
      reasons: 'Lengkapi',
      conditions: ['Tawar ulang', 'Lapor bulanan'],
      redirectedTo: '',
      number: '',
      date: '2026-11-23',
      validYear: 2027,
      office: '',
      by: '',
      at: AT,
    } as const;
    const typed = typedDecision({ ...line, gates, decision }, 'conditional', '2026-11-24');
    expect(typed.conditions).toBe('Tawar ulang\nLapor bulanan\nCek Diskominfo');
  });
});
