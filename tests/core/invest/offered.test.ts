import { describe, expect, test } from 'vitest';
import { blankClearance } from '#core/invest/clearance/blank-clearance.ts';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import { letterOf, sameLetter } from '#core/invest/clearance/letter.ts';
import { refusalClause, refusalSentence } from '#core/invest/clearance/refusal-terms.ts';
import type { OwnInitiative } from '#core/invest/initiative/catalogue.ts';
import { initiativeId } from '#core/invest/initiative/initiative-id.ts';
import { facilityCounts, fatesBefore } from '#core/invest/paper/paper-desk.ts';
import { missingText } from '#core/invest/paper/paper-missing-text.ts';
import { agreedLevels } from '#core/invest/proposal/agreed-levels.ts';
import { offeredFor } from '#core/invest/proposal/offered.ts';
import { blankFacility } from '#core/inventory/facility-table.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { groundOf, type GroundInput } from '#core/portfolio/ground.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import { catalogue, initiativeOf } from '../../support/invest-ground.ts';
import { digest, indexed, listed, resultOf, RUBRIC, scores } from '../portfolio/sample.ts';

const AT = '2026-11-22T00:00:00.000Z';

describe('an id made of a title', () => {
  test.each([
    ['Pusat data', 'pusat-data'],
    [' —Pusat  Data!? ', 'pusat-data'],
    ['Éducation & TIK 2027', 'e-ducation-tik-2027'],
    ['!?', 'inisiatif'],
    ['', 'inisiatif'],
    ['a'.repeat(70), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('%j', (title, id) => {
    expect(initiativeId(title, new Set())).toBe(id);
  });

  test('is counted up while it is taken', () => {
    expect(initiativeId('Pusat data', new Set(['pusat-data']))).toBe('pusat-data-2');
    expect(initiativeId('Pusat data', new Set(['pusat-data', 'pusat-data-2']))).toBe(
      'pusat-data-3',
    );
  });
});

describe('what can be proposed for an instrument', () => {
  const [first, second] = catalogue.initiatives;
  if (!first || !second) throw new Error('no initiatives');
  const own = (id: string, change: Partial<OwnInitiative>): OwnInitiative =>
    ({
      id,
      rubric: catalogue.rubric,
      initiative: first,
      isSetAside: false,
      ...change,
    }) as OwnInitiative;

  test('is what came with the program, each as it was changed here, then what was made here', () => {
    const changed = own('2', { initiative: { ...second, title: 'Lain' }, isSetAside: true });
    const made = ['z', 'y'].map((id) => own(id, { initiative: { ...first, id: `buatan-${id}` } }));
    const found = offeredFor(catalogue.rubric, [catalogue], [changed, ...made]);
    expect(found).toHaveLength(catalogue.initiatives.length + 2);
    expect(found[0]).toEqual({ initiative: first, isSetAside: false, only: null });
    expect(found[1]).toMatchObject({ initiative: { title: 'Lain' }, isSetAside: true });
    expect(found.slice(-2).map(({ initiative }) => initiative.id)).toEqual([
      'buatan-y',
      'buatan-z',
    ]);
  });

  test('is nothing of another instrument', () => {
    const other = own('x', { rubric: 'lain', initiative: { ...first, title: 'Lain' } });
    expect(offeredFor(catalogue.rubric, [catalogue], [other])[0]?.initiative).toBe(first);
    expect(offeredFor('lain', [catalogue], [other])).toEqual([
      { initiative: other.initiative, isSetAside: false, only: null },
    ]);
  });
});

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
      line('3', verdict({ kind: 'rejected', office: 'Sekretaris' })),
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

describe('what a desk knows of means and of earlier recommendations', () => {
  let made = 0;
  const facility = (says: Partial<Facility>): Facility => {
    made += 1;
    return { ...blankFacility({ at: AT, newId: () => `f${made}` }), ...says };
  };

  test('means are counted by agency, by its latest row; what is not said is unknown', () => {
    const rows = [
      facility({ agency: 'A', year: 2025, powerBackup: true, ownServers: 3, staff: 0 }),
      facility({ agency: ' a ', year: 2024, powerBackup: false, ownServers: 9, staff: 9 }),
      facility({ agency: 'A', year: 2025, powerBackup: false, ownServers: 8, staff: 8 }),
      facility({ agency: 'B', agencyCode: '7', powerBackup: false, intranet: true, staff: 2 }),
      facility({ agency: 'C', agencyCode: ' 7 ', year: 2020, certified: 1 }),
    ];
    const counts = facilityCounts(rows).map(({ question, yes, no, unknown, sum }) => [
      question,
      yes,
      no,
      unknown,
      sum,
    ]);
    expect(counts).toEqual([
      ['power', 1, 0, 1, null],
      ['intranet', 0, 0, 2, null],
      ['servers', 1, 0, 1, 3],
      ['staff', 0, 1, 1, 0],
      ['certified', 1, 0, 1, 1],
    ]);
    expect(facilityCounts([])).toEqual([]);
  });

  test('recommendations of earlier years stand by year, then by agency, once their fate is known', () => {
    const row = (id: string, change: Partial<Clearance>): Clearance => ({
      ...blankClearance({ id, at: AT, receivedOn: '2026-01-01', year: 2026 }),
      agency: id,
      title: id,
      ...change,
    });
    const decision = { kind: 'approved' } as unknown as ClearanceVerdict;
    const rows = [
      row('b', { decision, amount: 5 }),
      row('a', { origin: 'budget' }),
      row('c', { decision, year: 2025 }),
      row('d', {}),
      row('e', { decision, year: 2027 }),
      row('f', { fate: { kind: 'done' } as never }),
    ];
    expect(
      fatesBefore(rows, 2027).map(({ agency, year, amount }) => [agency, year, amount]),
    ).toEqual([
      ['a', 2026, null],
      ['b', 2026, 5],
      ['f', 2026, null],
      ['c', 2025, null],
    ]);
  });
});

describe('what a document lacks', () => {
  test('is named, of very many the first five', () => {
    const titles = ['a', 'b', 'c', 'd', 'e'];
    expect(missingText({ kind: 'no-code', initiatives: titles })).toBe(
      'Belum berkode sub-kegiatan: a; b; c; d; e.',
    );
    expect(missingText({ kind: 'other-vintage', initiatives: [...titles, 'f', 'g'] })).toBe(
      'Kodenya dari daftar kode lain: a; b; c; d; e; dan 2 lainnya.',
    );
    expect(missingText({ kind: 'words', fields: ['number', 'office'] })).toBe(
      'Belum diisi: nomor dokumen, jabatan penandatangan.',
    );
  });

  test('says of how many, with thousands set apart', () => {
    expect(missingText({ kind: 'estimates', lines: 1200, of: 3400 })).toContain('1.200 dari 3.400');
    expect(missingText({ kind: 'no-account', lines: 1, of: 2 })).toContain('1 dari 2');
    expect(missingText({ kind: 'faults', count: 3 })).toContain('3 syarat');
    expect(missingText({ kind: 'lost', count: 4 })).toContain('4 usulan');
    const kinds = ['no-choice', 'stale', 'no-vintage', 'not-proven'] as const;
    expect(new Set(kinds.map((kind) => missingText({ kind }))).size).toBe(4);
  });
});

describe('agreed levels to choose investments from', () => {
  const ground = (change: Partial<GroundInput> = {}) =>
    groundOf({
      outcomes: [
        resultOf(2, { final: scores('2', '2 2', '1 2 3'), claimed: scores('3', '3 3', '3 - ?') }),
        resultOf(1, { group: 'Wajib' }),
        resultOf(3, { stage: 'interim' }),
        indexed(4, '3', { scope: true }),
        indexed(5, '3', { trust: 'none' }),
      ],
      closed: 0,
      aside: [],
      roster: [],
      periods: [],
      frames: new Map(),
      ...change,
    });
  const framed = ground({
    frames: new Map([
      [
        RUBRIC.digest,
        {
          known: true,
          ref: RUBRIC,
          title: '',
          shortTitle: '',
          indexName: '',
          levelNames: [],
          groups: [
            { id: 'g1', code: 'A', title: '', depth: 1, parent: null },
            { id: 'g2', code: 'B', title: '', depth: 1, parent: null },
          ],
          indicators: ['i1', 'i2', 'i3'].map((id) => ({
            id,
            code: id,
            title: id,
            group: 0,
            min: 1,
            max: 5,
          })),
          min: 1,
          max: 5,
          rounding: { digits: 2, mode: 'half-up', predikatOn: 'rounded' },
          predikat: [],
        },
      ],
    ]),
  });
  const asked = { instrument: null, year: null };

  test('are of whole and final results, by name; the others are absent, with the reason', () => {
    const found = agreedLevels(framed, asked);
    expect(found).toMatchObject({ ref: RUBRIC, year: 2026 });
    expect(found?.agencies.map(({ key, name, group }) => [key, name, group])).toEqual([
      ['1.1', 'Dinas 001', 'Wajib'],
      ['1.2', 'Dinas 002', ''],
    ]);
    expect(found?.agencies[1]).toMatchObject({
      result: digest('result 2'),
      code: '1.2',
      kind: 'Dinas',
      agreedAt: '2026-11-01T02:00:00.000Z',
      final: { i1: '1', i2: '2', i3: '3' },
      claimed: { i1: '3', i2: '-', i3: '?' },
      supported: { i1: '2', i2: '2', i3: '2' },
    });
    expect(found?.absent).toEqual([
      { name: 'Dinas 003', why: 'not-final' },
      { name: 'Dinas 004', why: 'apart' },
      { name: 'Dinas 005', why: 'apart' },
    ]);
  });

  test('are known by the row of the roster, else by code, else by name', () => {
    const roster = [listed('Dinas 001', { code: '1.1' })];
    const key = (change: Partial<GroundInput>) =>
      agreedLevels(ground(change), asked)?.agencies.find(({ name }) => name === 'Dinas 001')?.key;
    expect(key({ roster })).toBe('roster Dinas 001');
    const { agency } = resultOf(1).outcome;
    expect(key({ outcomes: [resultOf(1, { agency: { ...agency, code: '' } })] })).toBe('Dinas 001');
  });

  test('are not there where nothing is, or nothing of that year', () => {
    expect(agreedLevels(ground({ outcomes: [] }), asked)).toBeNull();
    expect(agreedLevels(ground(), { instrument: digest('lain'), year: null })).toBeNull();
  });
});
