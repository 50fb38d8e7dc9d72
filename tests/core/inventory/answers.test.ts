import { describe, expect, it } from 'vitest';
import { levelsByUnit } from '#core/history/levels-by-unit.ts';
import { inventoryAnswerer } from '#core/inventory/answer-inventory.ts';
import type { Application, Contract } from '#core/inventory/application.ts';
import { blankApplication } from '#core/inventory/blank-application.ts';
import { withContract } from '#core/inventory/contracts.ts';
import { withDecision } from '#core/inventory/decide.ts';
import { EVERY_APPLICATION, filterApplications } from '#core/inventory/filter.ts';
import type { InventoryFilter } from '#core/inventory/filter.ts';
import { MOST_MEMBERS, MOST_NAMES } from '#core/inventory/inventory-ask.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

const AT = '2026-11-22T08:00:00.000Z';
const ALL = { from: 0, count: 1000 };

const app = (id: string, says: Partial<Application> = {}): Application => ({
  ...blankApplication(id, AT),
  name: `Nama ${id}`,
  agency: 'Dinas A',
  ...says,
});
const contract = (change: Partial<Contract> = {}): Contract => ({
  year: 2024,
  title: 'Pekerjaan',
  value: 1000,
  funds: '',
  ...change,
});
const agency = (name: string): RosterAgency => ({ ...blankRosterAgency(name, AT), name });
const answerer = (applications: readonly Application[], roster: readonly RosterAgency[] = []) =>
  inventoryAnswerer({ applications, roster, levels: [] });

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the list', () => {
  const applications = [
    app('1', { kind: 'common', status: 'active', function: 'Surat menyurat', address: 'a.go.id' }),
    app('2', { kind: 'special', status: 'inactive', agency: 'Badan B', code: 'KX-9' }),
    app('3', { agency: 'Badan B', agencyCode: '7' }),
  ];
  const left = (filter: Partial<InventoryFilter>) =>
    ids(filterApplications(applications, { ...EVERY_APPLICATION, ...filter }));

  it('is narrowed by what is said, and by what is not', () => {
    expect(left({})).toEqual(['1', '2', '3']);
    expect(left({ kind: 'common' })).toEqual(['1']);
    expect(left({ kind: 'unknown' })).toEqual(['3']);
    expect(left({ status: 'inactive' })).toEqual(['2']);
    expect(left({ status: 'unknown' })).toEqual(['3']);
    expect(left({ missing: 'kind' })).toEqual(['3']);
    expect(left({ missing: 'function' })).toEqual(['2', '3']);
    expect(left({ kind: 'special', status: 'active' })).toEqual([]);
  });

  it('is searched in name, function, agency, address and code; every word has to be there', () => {
    expect(left({ query: 'MENYURAT' })).toEqual(['1']);
    expect(left({ query: 'kx-9' })).toEqual(['2']);
    expect(left({ query: 'go.id' })).toEqual(['1']);
    expect(left({ query: ' badan  nama ' })).toEqual(['2', '3']);
    expect(left({ query: 'badan surat' })).toEqual([]);
  });

  it('is handed out in pieces, with how many there are and which agencies can be chosen', () => {
    const { answer } = answerer(applications);
    const list = (filter: Partial<InventoryFilter>, rows = ALL) =>
      answer({ part: 'list', filter: { ...EVERY_APPLICATION, ...filter }, rows });
    const whole = list({});
    expect(whole).toMatchObject({ count: 3, agencies: 3 });
    expect(whole.choices.map((one) => one.agency)).toEqual(['Badan B', 'Badan B', 'Dinas A']);
    const piece = list({}, { from: 1, count: 1 });
    expect([ids(piece.shown), piece.count]).toEqual([['2'], 3]);
    const key = whole.choices[2]?.key ?? '';
    expect(ids(list({ agency: key }).shown)).toEqual(['1']);
    expect(list({ query: 'surat' })).toMatchObject({ count: 1 });
    expect(ids(list({ query: 'kx' }).shown)).toEqual(['2']);
  });
});

describe('how much is filled', () => {
  it('counts cells, fields and agencies; blank is never no', () => {
    const { answer } = answerer([
      app('1', { kind: 'common', integrated: false, users: '', userCount: 0 }),
      app('2', { year: 2020, integrations: ['x'], agency: 'Badan B' }),
      app('3', { agency: 'Badan B' }),
    ]);
    const found = answer({ part: 'completeness', rows: ALL });
    expect(found.whole).toEqual({ known: 5, of: 36 });
    const known = Object.fromEntries(found.fields.map(({ field, known: count }) => [field, count]));
    expect(known).toMatchObject({ kind: 1, integration: 2, users: 1, year: 1, status: 0 });
    expect(found.fields.every(({ of }) => of === 3)).toBe(true);
    expect(found.agencies).toBe(2);
    expect(
      found.shown.map(({ agency: name, applications, known: k, of }) => [
        name,
        applications,
        k,
        of,
      ]),
    ).toEqual([
      ['Badan B', 2, 2, 24],
      ['Dinas A', 1, 3, 12],
    ]);
    expect(answer({ part: 'completeness', rows: { from: 1, count: 1 } })).toMatchObject({
      agencies: 2,
      shown: [{ agency: 'Dinas A' }],
    });
  });
});

describe('contracts', () => {
  it('stand by year, then by value, those that say neither last', () => {
    const { answer } = answerer([
      app('1', { contracts: [contract({ year: 2020 }), contract({ year: null })] }),
      app('2', { contracts: [contract({ value: 49_000_000 }), contract({ value: null })] }),
      app('3', { contracts: [contract({ value: 50_000_001 })] }),
    ]);
    const found = answer({ part: 'contracts', nearOnly: false, rows: ALL });
    expect(found.shown.map(({ key, threshold }) => [key, threshold])).toEqual([
      ['3 0', null],
      ['2 0', 50_000_000],
      ['2 1', null],
      ['1 0', null],
      ['1 1', null],
    ]);
    expect(found).toMatchObject({ all: 5, near: 1, withoutValue: 1 });
    const near = answer({ part: 'contracts', nearOnly: true, rows: ALL });
    expect(near).toMatchObject({ all: 5, near: 1, shown: [{ key: '2 0' }] });
  });

  it.each([
    [39_999_999, null],
    [40_000_000, 50_000_000],
    [50_000_000, 50_000_000],
    [50_000_001, null],
    [160_000_000, 200_000_000],
    [200_000_000, 200_000_000],
    [200_000_001, null],
  ])('a value of %i comes near to %s', (value, threshold) => {
    const { answer } = answerer([app('1', { contracts: [contract({ value })] })]);
    const { shown } = answer({ part: 'contracts', nearOnly: false, rows: ALL });
    expect(shown[0]?.threshold).toBe(threshold);
  });

  it('one more is put in by year; the same is taken once, with its funds where they lacked', () => {
    const first = contract({ year: 2022 });
    const added = withContract([first], contract({ year: 2020 }));
    expect(added.map(({ year }) => year)).toEqual([2020, 2022]);
    expect(withContract([first], contract({ year: null })).map(({ year }) => year)).toEqual([
      null,
      2022,
    ]);
    const again = contract({ year: 2022, title: ' PEKERJAAN ', funds: 'APBD' });
    expect(withContract([first], again)).toEqual([{ ...first, funds: 'APBD' }]);
    expect(withContract([{ ...first, funds: 'DAK' }], again)).toEqual([{ ...first, funds: 'DAK' }]);
    for (const other of [{ year: 2023 }, { value: 1 }, { title: 'Lain' }]) {
      expect(withContract([first], { ...first, ...other })).toHaveLength(2);
    }
    const nothing = { year: null, title: '', value: null, funds: '' };
    expect(withContract([first], nothing)).toEqual([first]);
    for (const some of [{ year: 1 }, { title: 'x' }, { value: 0 }, { funds: 'x' }]) {
      expect(withContract([], { ...nothing, ...some })).toHaveLength(1);
    }
  });
});

describe('applications that do the same', () => {
  const same = ['1', '2', '3'].map((id) =>
    app(id, { name: 'SMS Gateway', agency: `Dinas ${id}`, status: 'active' }),
  );
  const inside = ['8', '9'].map((id) => app(id, { name: 'Buku Tamu', agency: 'Badan Z' }));

  it('are counted by how far they are decided, and handed out with their first members', () => {
    const { answer } = answerer([...same, ...inside]);
    const found = answer({ part: 'alike', shows: 'all', rows: ALL });
    expect(found.counts).toEqual({ all: 2, across: 1, open: 2, decided: 0 });
    expect(found.members).toBe(5);
    const across = answer({ part: 'alike', shows: 'across', rows: ALL });
    expect(across.shown.map(({ size, agencies }) => [size, agencies])).toEqual([[3, 3]]);
    expect(across.counts).toEqual(found.counts);
    expect(answer({ part: 'alike', shows: 'all', rows: { from: 1, count: 1 } }).shown).toHaveLength(
      1,
    );
    expect(answer({ part: 'alike', shows: 'decided', rows: ALL }).shown).toEqual([]);
  });

  it('decided by all are decided; by some they are open again', () => {
    const [group] = answerer(same).groups();
    const key = group?.key ?? '';
    const decision = { answer: 'accepted', proposal: 'share', note: '', at: AT, by: '' } as never;
    const decided = same.map((one) => withDecision(one, key, decision));
    const counts = (list: readonly Application[]) =>
      answerer(list).answer({ part: 'alike', shows: 'open', rows: ALL }).counts;
    expect(counts(decided)).toMatchObject({ open: 0, decided: 1 });
    expect(counts([...decided.slice(1), ...same.slice(0, 1)])).toMatchObject({
      open: 1,
      decided: 0,
    });
    const taken = decided.map((one) => withDecision(one, key, null));
    expect(counts(taken)).toMatchObject({ open: 1, decided: 0 });
  });

  it('with very many members show the first, and tell of these alone', () => {
    const many = Array.from({ length: MOST_MEMBERS + 5 }, (_, at) =>
      app(String(at), { name: 'SMS Gateway', agency: `Dinas ${at}`, status: 'active' }),
    );
    const { answer, groups } = answerer(many);
    const [shown] = answer({ part: 'alike', shows: 'all', rows: ALL }).shown;
    expect([shown?.members.length, shown?.size]).toEqual([MOST_MEMBERS, MOST_MEMBERS + 5]);
    const members = new Set(shown?.members);
    expect(shown?.advice.concerns.every((one) => members.has(one))).toBe(true);
    expect(shown?.advice.concerns.length).toBeGreaterThan(MOST_MEMBERS - 2);
    expect(groups()[0]?.members).toHaveLength(MOST_MEMBERS + 5);
  });

  it('have a mark that changes with any member', () => {
    const markOf = (list: readonly Application[]) =>
      answerer(list).answer({ part: 'alike', shows: 'all', rows: ALL }).shown[0]?.mark;
    expect(markOf(same)).toBe(markOf([...same]));
    const [first, ...rest] = same;
    expect(markOf([{ ...first, revision: 9 } as Application, ...rest])).not.toBe(markOf(same));
    expect(markOf(rest)).not.toBe(markOf(same));
  });

  it('are listed member by member, each with the first of its group', () => {
    const { answer, groups } = answerer([...same, ...inside]);
    const order = groups().flatMap(({ members }) => ids(members));
    const listed = (from: number, count: number) =>
      answer({ part: 'members', rows: { from, count } }).map(({ group, member }) => [
        member.id,
        ids(group.members),
      ]);
    expect(listed(0, 100).map(([id]) => id)).toEqual(order);
    const [one = '', two = ''] = order;
    expect(listed(0, 2)).toEqual([
      [one, [one]],
      [two, [one, two]],
    ]);
    for (let from = 0; from <= order.length; from += 1) {
      for (let count = 0; count <= order.length; count += 1) {
        expect(listed(from, count).map(([id]) => id)).toEqual(order.slice(from, from + count));
      }
    }
  });
});

describe('the recap by agency', () => {
  const units = (name: string) =>
    levelsByUnit([{ name, year: 2024, item: '1', score: '3', self: '2' }]);
  const levels = [
    { id: 'a', name: 'Tabel A', instrument: 'spbe', units: units('Dinas A') },
    { id: 'b', name: 'Tabel B', instrument: 'lain', units: units('Badan B') },
  ];
  const { answer } = inventoryAnswerer({ applications: [app('1')], roster: [], levels });
  const recap = (set: string, rows = ALL) => answer({ part: 'recap', set, rows });

  it('takes the table that is asked for, else the first', () => {
    expect(recap('b').set).toEqual({ id: 'b', name: 'Tabel B', instrument: 'lain' });
    expect(recap('').set?.id).toBe('a');
    expect(recap('zz').set?.id).toBe('a');
    expect(recap('a').sets).toEqual([
      { id: 'a', name: 'Tabel A' },
      { id: 'b', name: 'Tabel B' },
    ]);
    const none = answerer([app('1')]).answer({ part: 'recap', set: 'a', rows: ALL });
    expect(none).toMatchObject({ set: null, sets: [] });
  });

  it('is handed out in pieces', () => {
    const { count, shown } = recap('a');
    expect(shown).toHaveLength(count);
    expect(recap('a', { from: 0, count: 0 })).toMatchObject({ count, shown: [] });
  });
});

describe('criteria and owners', () => {
  it('tell how many applications meet a criterion, of one agency or of all', () => {
    const applications = [
      app('1', { kind: 'common', status: 'active', medium: 'web', address: 'surat.contoh.go.id' }),
      app('2', { agency: 'Badan B', status: 'active', integrated: true, name: 'Portal web' }),
    ];
    const { answer } = answerer(applications);
    const all = answer({ part: 'facts', agency: '' });
    expect(all.facts.length).toBeGreaterThan(0);
    for (const { met, of, names } of all.facts) {
      expect(met).toBeLessThanOrEqual(of);
      expect(names).toHaveLength(Math.min(met, MOST_NAMES));
    }
    expect(all.facts.some(({ met }) => met > 0)).toBe(true);
    const key = all.choices.find((one) => one.agency === 'Badan B')?.key ?? '';
    const own = answer({ part: 'facts', agency: key });
    expect(Math.max(...own.facts.map(({ of }) => of))).toBeLessThanOrEqual(1);
    expect(all.agencies).toBe(2);
  });

  it('name owners that the roster does not know', () => {
    const { answer } = answerer([app('1'), app('2', { agency: 'Badan B' })], [agency('Dinas A')]);
    const odd = answer({ part: 'odd', year: 2026 });
    expect(odd.count).toBe(1);
    expect(JSON.stringify(odd.first)).toContain('Badan B');
  });
});
