import { describe, expect, test } from 'vitest';
import { blankClearance } from '#core/invest/clearance/blank-clearance.ts';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import { letterOf, sameLetter } from '#core/invest/clearance/letter.ts';
import { refusalClause, refusalSentence } from '#core/invest/clearance/refusal-terms.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import { catalogue, initiativeOf } from '../../../support/invest-ground.ts';

const AT = '2026-11-22T00:00:00.000Z';

describe('why something does not come into question', () => {
  test('is a clause, and as a sentence has a capital and one full stop', () => {
    const whys = [
      'no-cost',
      'raises-nothing',
      'set-aside',
      'unknown-indicator',
      'no-way-up',
      'requires',
      'cycle',
    ] as const;
    const clauses = whys.map((why) => refusalClause({ why }, 'K1'));
    expect(new Set(clauses).size).toBe(whys.length);
    expect(clauses.map((clause) => clause.endsWith(': K1'))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    for (const why of whys) {
      const sentence = refusalSentence({ why }, 'K1');
      expect(sentence).toMatch(/^[A-Z].*[^.]\.$/s);
      expect(sentence.includes('. ')).toBe(why === 'no-cost');
    }
  });

  test('names the gate by its name, and what somebody wrote once', () => {
    expect(refusalClause({ why: 'gate', gate: 'lain' }, '')).toBe('berhenti pada gerbang lain');
    expect(refusalClause({ why: 'gate', gate: 'toString' }, '')).toBe(
      'berhenti pada gerbang toString',
    );
    expect(refusalSentence({ why: 'left-out', reason: 'Sudah ada.' }, '')).toBe(
      'Dikeluarkan: Sudah ada.',
    );
  });
});

describe('the letter about decided lines', () => {
  const verdict = (change: Partial<ClearanceVerdict> = {}): ClearanceVerdict =>
    ({
      kind: 'approved',
      number: '500/1',
      date: '2026-12-01',
      office: '',
      reason: '',
      conditions: [],
      at: AT,
      by: '',
      ...change,
    }) as unknown as ClearanceVerdict;
  const line = (
    id: string,
    decision: ClearanceVerdict | null,
    change: Partial<Clearance> = {},
  ): Clearance => ({
    ...blankClearance({ id, at: AT, receivedOn: '2026-11-01', year: 2027 }),
    agency: 'Dinas A',
    title: `Belanja ${id}`,
    amount: 100,
    decision,
    ...change,
  });
  const names = {
    indicator: (rubric: string, indicator: string) => `${rubric}/${indicator}`,
    codeList: (vintage: string) => `Daftar ${vintage}`,
  };
  const about = { government: 'Kabupaten', agency: 'Dinas A', isSample: false };

  test('holds all lines of one agency, year, number and date', () => {
    const row = line('1', verdict());
    const rows = [
      row,
      line('2', verdict({ number: ' 500/1 ' }), { agency: ' dinas  A ' }),
      line('3', verdict({ number: '500/2' })),
      line('4', verdict({ date: '2026-12-02' })),
      line('5', verdict(), { year: 2028 }),
      line('6', verdict(), { agency: 'Dinas B' }),
      line('7', null),
    ];
    const ids = (one: Clearance) => sameLetter(one, rows, []).map(({ id }) => id);
    expect(ids(row)).toEqual(['1', '2']);
    expect(ids(line('7', null))).toEqual([]);
    expect(ids(line('9', verdict({ number: ' ' })))).toEqual(['9']);
    const roster = [{ ...blankRosterAgency('r', AT), name: 'Dinas A', code: '1.1' }];
    const coded = [row, line('8', verdict(), { agency: 'Apa saja', agencyCode: '1.1' })];
    expect(sameLetter(row, coded, roster).map(({ id }) => id)).toEqual(['1', '8']);
  });

  test('sums what was approved, with conditions or without; says who and when', () => {
    const rows = [
      line('1', verdict({ office: '' })),
      line('2', verdict({ kind: 'conditional', office: 'Kepala', at: '2026-12-03T00:00:00.000Z' })),
      line('3', verdict({ kind: 'returned', office: 'Sekretaris' })),
      line('4', verdict(), { amount: null }),
      line('5', null),
    ];
    const letter = letterOf(rows, about, names);
    expect(letter).toMatchObject({
      ...about,
      year: 2027,
      number: '500/1',
      date: '2026-12-01',
      office: 'Kepala',
      madeAt: '2026-12-03T00:00:00.000Z',
      approved: 200,
    });
    expect(letter?.lines.map(({ title, amount }) => [title, amount])).toEqual([
      ['Belanja 1', 100],
      ['Belanja 2', 100],
      ['Belanja 3', 100],
      ['Belanja 4', null],
    ]);
    expect(letterOf([line('5', null)], about, names)).toBeNull();
    expect(letterOf([line('1', verdict())], about, names)?.office).toBe('');
  });

  test('names code list and gaps; without a kind of spending no gate is asked', () => {
    const budgetCode = initiativeOf(
      catalogue.initiatives.find((one) => one.budgetCode)?.id ?? '',
    ).budgetCode;
    const gaps = [{ rubric: 'r', indicator: 'k1' }] as unknown as Clearance['gaps'];
    const letter = letterOf([line('1', verdict(), { budgetCode, gaps })], about, names);
    const [one] = letter?.lines ?? [];
    expect(one?.codeList).toBe(`Daftar ${budgetCode?.vintage}`);
    expect(one?.gaps).toEqual(['r/k1']);
    expect(one?.gates).toEqual([]);
    const bare = letterOf([line('1', verdict())], about, names);
    expect(bare?.lines[0]).toMatchObject({ codeList: '', code: null, gaps: [] });
  });
});
