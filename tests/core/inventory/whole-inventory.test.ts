import { describe, expect, test } from 'vitest';
import { applyMapping } from '#core/intake/apply-mapping.ts';
import { guessMapping } from '#core/intake/guess-mapping.ts';
import type { TableKind } from '#core/intake/table-kind.ts';
import { inventoryAnswerer } from '#core/inventory/answer-inventory.ts';
import { tableKind as applicationTable } from '#core/inventory/application-table.ts';
import type { Application } from '#core/inventory/application.ts';
import { tableKind as contractTable } from '#core/inventory/contract-table.ts';
import { facilityAnswerer } from '#core/inventory/facility-ask.ts';
import { blankFacility, tableKind as facilityTable } from '#core/inventory/facility-table.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { EVERY_APPLICATION } from '#core/inventory/filter.ts';
import { indicatorFacts } from '#core/inventory/indicator-facts.ts';
import { recapOf } from '#core/inventory/recap.ts';
import { sampleRoster } from '#core/sample/agencies.ts';
import { readTables } from '#exchange/table/read-table.ts';
import { must } from '../../support/scenario.ts';
import { expectTold } from '../../support/told.ts';
import { APPLICATIONS, AT } from './every-application.ts';

const ALL = { from: 0, count: 1000 };

const answerer = () =>
  inventoryAnswerer({
    applications: APPLICATIONS,
    roster: sampleRoster(AT),
    levels: [{ id: 'set', name: 'Tingkat', instrument: 'Instrumen', units: [] }],
  });
const idsOf = (all: readonly { readonly id: string }[]): string =>
  all.map(({ id }) => id).join(' ');

describe('an inventory of applications of every kind', () => {
  test('what it says about each criterion', () => {
    const facts = indicatorFacts(APPLICATIONS).map(({ indicator, criterion, counts, met, of }) => [
      indicator,
      criterion,
      counts,
      idsOf(met),
      idsOf(of),
    ]);
    expectTold('inventory/facts', facts);
  });

  test('who does the same, and what is proposed', () => {
    const groups = answerer().groups();
    expectTold(
      'inventory/alike',
      groups.map(({ members, advice: { keep, concerns, ...advice }, ...group }) => ({
        ...group,
        members: idsOf(members),
        advice: { ...advice, keep: keep?.id ?? null, concerns: idsOf(concerns) },
      })),
    );
  });

  test('the answers to a page', () => {
    const { answer } = answerer();
    const members = answer({ part: 'members', rows: { from: 3, count: 4 } });
    const contracts = answer({ part: 'contracts', nearOnly: false, rows: ALL });
    const lists = [
      { ...EVERY_APPLICATION, query: 'surat' },
      { ...EVERY_APPLICATION, agency: 'dinas sosial' },
      { ...EVERY_APPLICATION, status: 'inactive' as const, kind: 'unknown' as const },
      { ...EVERY_APPLICATION, missing: 'hosting' as const },
    ].map((filter) => {
      const { shown, ...list } = answer({ part: 'list', filter, rows: { from: 0, count: 3 } });
      return { ...list, choices: list.choices.length, shown: idsOf(shown) };
    });
    expectTold('inventory/answers', {
      lists,
      completeness: answer({ part: 'completeness', rows: { from: 1, count: 2 } }),
      contracts: {
        ...contracts,
        shown: contracts.shown.map(({ key, threshold, contract }) => ({
          key,
          threshold,
          contract,
        })),
      },
      near: answer({ part: 'contracts', nearOnly: true, rows: ALL }).shown.map(({ key }) => key),
      facts: answer({ part: 'facts', agency: 'dinas sosial' }).facts,
      alike: (['all', 'across', 'open', 'decided'] as const).map((shows) => {
        const { shown, ...alike } = answer({ part: 'alike', shows, rows: { from: 0, count: 2 } });
        return { ...alike, shown: shown.map(({ key, size, mark }) => [key, size, mark]) };
      }),
      members: members.map(({ group, member }) => [group.key, idsOf(group.members), member.id]),
      recap: answer({ part: 'recap', set: '', rows: { from: 0, count: 4 } }),
      odd: answer({ part: 'odd', year: 2026 }),
    });
  });

  test('its recap beside the levels of its units', () => {
    const units = ['Dinas Sosial', 'Dinas Tanpa Aplikasi'].map((name) => ({
      name,
      years: [],
    }));
    expectTold('inventory/recap', recapOf(APPLICATIONS, units));
  });
});

const facility = (id: string, said: Partial<Facility>): Facility => ({
  ...blankFacility({ at: AT, newId: () => id }),
  ...said,
});
const FACILITIES: readonly Facility[] = [
  facility('1', { agency: 'Dinas Sosial', year: 2024, powerBackup: true, powerHours: 2, staff: 3 }),
  facility('2', { agency: 'dinas sosial', year: 2025, powerBackup: false, staff: 3, certified: 0 }),
  facility('3', {
    agency: 'Bappeda',
    agencyCode: '3.01',
    staff: 0,
    ownServers: 2,
    intranet: false,
  }),
  facility('4', {
    agency: 'Bapeda',
    agencyCode: '3.01',
    year: 2023,
    dataCentre: 'Pusat',
    ownServers: 1,
  }),
  facility('6', { agency: 'Setda', year: 2025, intranet: false, ownServers: 1, staff: 0 }),
  facility('7', { agency: 'Dinas Sosial ', year: 2025, intranet: true }),
  facility('5', {
    agency: 'RSUD',
    year: 2025,
    network: 'Serat',
    bandwidth: 0,
    staff: 4,
    certified: 2,
  }),
];

test('facilities: the latest of each agency, what is missing, and who is twice', () => {
  const { answer } = facilityAnswerer(FACILITIES, sampleRoster(AT).slice(0, 12));
  const { shown, ...whole } = answer({ part: 'agencies', year: 2025, rows: { from: 1, count: 2 } });
  expectTold('inventory/facilities', {
    whole,
    shown: shown.map(({ facility: { id }, ...one }) => ({ id, ...one })),
    rows: idsOf(answer({ part: 'rows', rows: { from: 3, count: 9 } })),
    twins: FACILITIES.map((one) => idsOf(answer({ part: 'twins', facility: one }))),
  });
});

/** What comes of a table at a desk that holds these rows. */
function brought(kind: TableKind, csv: readonly string[], stored: readonly unknown[] = []) {
  const [table] = must(readTables(new TextEncoder().encode(csv.join('\n')))).tables;
  if (!table) throw new Error('no table');
  const { rows } = applyMapping(table, kind.columns, guessMapping(kind.columns, table.headers));
  let made = 0;
  const newId = (): string => {
    made += 1;
    return `baru-${made}`;
  };
  return kind.propose(rows, stored, {
    at: '2026-12-01T00:00:00.000Z',
    day: '2026-12-01',
    newId,
    fileName: 'x.csv',
    options: {},
  });
}

describe('tables', () => {
  const stored = APPLICATIONS.slice(1, 4);

  test('of applications', () => {
    const { proposals, left } = brought(
      applicationTable,
      [
        'ID App;Nama Aplikasi;Unit Pemilik;Status;Tahun Kontrak;Judul SPK;Nilai SPK (Rp);Jumlah pengguna',
        'K-2;E-Surat;Dinas Sosial;aktif;2025;Pemeliharaan;15.000.000;12',
        ';E-Surat;Dinas Kesehatan;aktif;2025;;;',
        'K-4;Situs Web Dinas;Dinas Kesehatan;;;;;',
        ';Aplikasi Baru;Dinas Sosial;dibangun;2026;Pembuatan;99.000.000;',
        ';aplikasi  baru;dinas sosial;;;;;',
        ';;Dinas Sosial;;;;;',
      ],
      [...stored, { id: 'bukan baris' }],
    );
    expect(proposals.map(({ state }) => state)).toEqual(['changed', 'same', 'same', 'new']);
    expectTold('inventory/application-import', { proposals, left });
  });

  test('of contracts, each to the application it names', () => {
    const twice = { ...APPLICATIONS[2], id: '30', agency: 'BPBD', code: 'K-2' } as Application;
    const paid = [{ year: 2024, title: 'Satu', value: 5, funds: '' }];
    const { proposals, left } = brought(
      contractTable,
      [
        'Kode aplikasi;Nama;OPD;Tahun;Uraian;Nilai (Rp);Sumber dana',
        'K-2;E-Surat;BPBD;2025;Dua;20;APBD',
        'K-2;E-Surat;BPBD;2024;Satu;5;DAK',
        'K-2;E-Surat;;2024;Satu;5;',
        'K-2;Lain;BPBD;2024;Satu;5;',
        ' K-4 ;;;2024;Satu;5;',
        'K-4;;Entah;2023;Nol;7;',
        'X;;;2024;Satu;5;',
        'K-3;;;2024;satu;5;',
      ],
      [...stored.map((one) => ({ ...one, contracts: one.id === '3' ? paid : [] })), twice],
    );
    expectTold('inventory/contract-import', {
      proposals: proposals.map(({ before, after, ...one }) => ({
        ...one,
        after: [after.id, (after as Application).revision, (after as Application).contracts],
        before: before?.id ?? null,
      })),
      left,
    });
  });

  test('of facilities, without those that contradict themselves', () => {
    const { proposals, left } = brought(
      facilityTable,
      [
        'Nama OPD;Kode OPD;Tahun;UPS;Jam cadangan;Mbps;SDM TIK;Bersertifikat',
        'Dinas Sosial;;2025;tidak;;50;3;1',
        'Dinas Sosial;;2026;tidak;3;50;3;1',
        'Bappeda;3.01;;ya;2,5;;2;3',
        'RSUD;;2025;;;0;4;2',
        'Setda;1.01;2025;ya;1;;;2',
      ],
      FACILITIES,
    );
    expectTold('inventory/facility-import', { proposals, left });
  });
});
