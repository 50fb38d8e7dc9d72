import { plain } from '#core/lib/plain.ts';
import type { CellValue } from '#core/intake/column.ts';
import { proposeRecords, type RecordSpec } from '#core/intake/propose-records.ts';
import type { IntakeHands, Proposal, TableKind } from '#core/intake/table-kind.ts';
import { facilityProblems } from './facility-problems.ts';
import { facilitySchema, type Facility } from './facility.ts';
import { isSurelyFacility } from './surely-inventory.ts';

/** The fields of a facility row that a person fills, in the order of the form. */
export const FACILITY_FIELDS = [
  'agency',
  'agencyCode',
  'year',
  'powerBackup',
  'powerHours',
  'network',
  'bandwidth',
  'intranet',
  'ownServers',
  'dataCentre',
  'staff',
  'certified',
  'note',
] as const satisfies readonly (keyof Facility)[];
export type FacilityField = (typeof FACILITY_FIELDS)[number];

/** A row of which nothing is known yet. */
export function blankFacility({ at, newId }: Pick<IntakeHands, 'at' | 'newId'>): Facility {
  return {
    id: newId(),
    revision: 1,
    agency: '',
    agencyCode: '',
    year: null,
    powerBackup: null,
    powerHours: null,
    network: '',
    bandwidth: null,
    intranet: null,
    ownServers: null,
    dataCentre: '',
    staff: null,
    certified: null,
    note: '',
    addedAt: at,
    updatedAt: at,
  };
}

/** By code and year, else by name and year. */
export function facilityKeys({ agency, agencyCode, year }: Facility): readonly string[] {
  const code = plain(agencyCode);
  return [code === '' ? '' : `${code}|${year ?? ''}`, `${plain(agency)}|${year ?? ''}`];
}

/** What is compared and shown of a row, by field. */
export function facilityValues(facility: Facility): Readonly<Record<FacilityField, CellValue>> {
  const values = FACILITY_FIELDS.map((field) => [field, facility[field]] as const);
  return Object.fromEntries(values) as Record<FacilityField, CellValue>;
}

const spec: RecordSpec<Facility> = {
  parse: (row) => (isSurelyFacility(row) ? row : (facilitySchema.safeParse(row).data ?? null)),
  blank: blankFacility,
  apply: (facility, values) => ({ ...facility, ...values }),
  keys: facilityKeys,
  title: ({ agency, year }) => (year === null ? agency : `${agency} (${year})`),
  fields: facilityValues,
};

/** Infrastructure and people of agencies as a table: one agency and year in a row. */
export const tableKind: TableKind = {
  table: 'facilities',
  columns: [
    {
      field: 'agency',
      aliases: [
        'nama_opd',
        'opd',
        'perangkat_daerah',
        'nama_perangkat_daerah',
        'skpd',
        'nama_skpd',
        'unit_kerja',
        'nama_unit',
        'instansi',
        'nama_instansi',
        'unit_pemilik',
        'nama',
      ],
      type: { kind: 'text' },
      required: true,
    },
    {
      field: 'agencyCode',
      aliases: ['kode_opd', 'kode_unit', 'kode_perangkat_daerah', 'kode_skpd', 'id_opd', 'kode'],
      type: { kind: 'code' },
    },
    { field: 'year', aliases: ['tahun', 'tahun_data'], type: { kind: 'year' } },
    {
      field: 'powerBackup',
      aliases: [
        'listrik_cadangan',
        'daya_cadangan',
        'ups_atau_genset',
        'ups_genset',
        'genset',
        'ups',
      ],
      type: { kind: 'truth' },
    },
    {
      field: 'powerHours',
      aliases: ['jam_cadangan', 'lama_cadangan_jam', 'ketahanan_jam', 'jam_listrik_cadangan'],
      type: { kind: 'measure' },
    },
    {
      field: 'network',
      aliases: [
        'jaringan',
        'jenis_jaringan',
        'sambungan',
        'koneksi',
        'jenis_koneksi',
        'koneksi_internet',
      ],
      type: { kind: 'text' },
    },
    {
      field: 'bandwidth',
      aliases: [
        'bandwidth',
        'lebar_pita',
        'bandwidth_mbps',
        'kecepatan_mbps',
        'kapasitas_mbps',
        'mbps',
      ],
      type: { kind: 'measure' },
    },
    {
      field: 'intranet',
      aliases: [
        'intra_pemerintah',
        'jaringan_intra',
        'jip',
        'jaringan_intra_pemerintah',
        'intranet',
      ],
      type: { kind: 'truth' },
    },
    {
      field: 'ownServers',
      aliases: ['jumlah_peladen', 'peladen', 'jumlah_server', 'server_sendiri', 'server'],
      type: { kind: 'count' },
    },
    {
      field: 'dataCentre',
      aliases: ['pusat_data', 'data_center', 'data_centre', 'lokasi_server', 'lokasi_peladen'],
      type: { kind: 'text' },
    },
    {
      field: 'staff',
      aliases: ['pegawai_tik', 'jumlah_pegawai_tik', 'sdm_tik', 'jumlah_sdm_tik', 'pengelola_tik'],
      type: { kind: 'count' },
    },
    {
      field: 'certified',
      aliases: [
        'bersertifikat',
        'sdm_bersertifikat',
        'pegawai_bersertifikat',
        'jumlah_bersertifikat',
        'sertifikat',
      ],
      type: { kind: 'count' },
    },
    { field: 'note', aliases: ['catatan', 'keterangan'], type: { kind: 'text' } },
  ],
  propose: (rows, stored, hands) => {
    const { proposals, left } = proposeRecords(spec, rows, stored, hands);
    const problemOf = ({ after }: Proposal) => facilityProblems(after as Facility)[0];
    const refused = proposals.flatMap((proposal) => {
      const code = problemOf(proposal);
      if (code === undefined || proposal.state === 'same') return [];
      const { line, title } = proposal;
      return [{ line, title, reason: { kind: 'rule' as const, code, detail: '' } }];
    });
    const lines = new Set(refused.map(({ line }) => line));
    return {
      proposals: proposals.filter(({ line }) => !lines.has(line)),
      left: [...left, ...refused],
    };
  },
};
