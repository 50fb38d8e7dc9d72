import type { CellValue, ColumnSpec, RowValues } from '#core/intake/column.ts';
import { proposeRecords, type RecordSpec } from '#core/intake/propose-records.ts';
import type { TableKind } from '#core/intake/table-kind.ts';
import { applicationSchema, type Application } from './application.ts';
import { blankApplication } from './blank-application.ts';
import { contractOf } from './contract-columns.ts';
import { withContract } from './contracts.ts';
import { isSurelyApplication } from './surely-inventory.ts';
import { plainText } from './words.ts';

const KINDS = { common: ['umum', 'aplikasi umum'], special: ['khusus', 'aplikasi khusus'] };
const STATUSES = {
  active: ['aktif', 'dipakai', 'digunakan', 'berjalan', 'operasional'],
  inactive: ['tidak aktif', 'nonaktif', 'non aktif', 'tidak dipakai', 'berhenti', 'mati'],
  development: ['pengembangan', 'dalam pengembangan', 'dibangun', 'pembangunan'],
  planned: ['rencana', 'direncanakan'],
};
const CLAUSES = { yes: ['ya', 'ada', 'sudah'], no: ['tidak', 'tidak ada', 'belum'] };

type PlainField = Exclude<keyof Application, 'contracts' | 'decisions'>;

/** The columns of a list of applications, by the headers that lists in use have. */
const COLUMNS: readonly ColumnSpec[] = [
  {
    field: 'name',
    aliases: ['nama aplikasi', 'nama', 'aplikasi', 'judul', 'nama sistem'],
    type: { kind: 'text' },
    required: true,
  },
  {
    field: 'code',
    aliases: ['id app', 'id aplikasi', 'kode aplikasi', 'id', 'kode'],
    type: { kind: 'code' },
  },
  {
    field: 'agency',
    aliases: [
      'unit pemilik',
      'opd pemilik',
      'opd',
      'perangkat daerah',
      'nama opd',
      'pemilik',
      'instansi',
    ],
    type: { kind: 'text' },
  },
  {
    field: 'agencyCode',
    aliases: ['unit pemilik kode', 'kode unit pemilik', 'kode opd', 'kode unit', 'id opd'],
    type: { kind: 'code' },
  },
  {
    field: 'unit',
    aliases: ['unit penanggung jawab', 'penanggung jawab', 'unit pengelola', 'bidang'],
    type: { kind: 'text' },
  },
  {
    field: 'function',
    aliases: ['fungsi', 'uraian', 'kegunaan', 'deskripsi'],
    type: { kind: 'text' },
  },
  {
    field: 'kind',
    aliases: ['klasifikasi', 'jenis', 'umum khusus', 'jenis aplikasi'],
    type: { kind: 'choice', words: KINDS },
  },
  { field: 'category', aliases: ['kategori', 'pusat lokal'], type: { kind: 'text' } },
  {
    field: 'status',
    aliases: ['status', 'status aplikasi', 'status aktif'],
    type: { kind: 'choice', words: STATUSES },
  },
  {
    field: 'year',
    aliases: ['tahun pembuatan', 'tahun', 'tahun dibuat', 'tahun dibangun'],
    type: { kind: 'year' },
  },
  { field: 'medium', aliases: ['media', 'platform', 'basis aplikasi'], type: { kind: 'text' } },
  {
    field: 'address',
    aliases: ['url', 'alamat', 'alamat url', 'tautan', 'alamat situs', 'domain'],
    type: { kind: 'text' },
  },
  {
    field: 'sourceOwner',
    aliases: [
      'kepemilikan kode sumber',
      'pemilik kode sumber',
      'pemegang kode sumber',
      'kode sumber',
    ],
    type: { kind: 'text' },
  },
  {
    field: 'openSourceClause',
    aliases: ['klausul kode sumber', 'klausul open source', 'klausul kode sumber terbuka'],
    type: { kind: 'choice', words: CLAUSES },
  },
  {
    field: 'hosting',
    aliases: ['lokasi server', 'server', 'lokasi peladen', 'hosting', 'pusat data'],
    type: { kind: 'text' },
  },
  {
    field: 'integrated',
    aliases: ['integrasi', 'terintegrasi', 'status integrasi'],
    type: { kind: 'truth' },
  },
  {
    field: 'integrations',
    aliases: ['terhubung dengan', 'daftar integrasi', 'interoperabilitas'],
    type: { kind: 'list' },
  },
  {
    field: 'integrationNote',
    aliases: ['keterangan integrasi', 'catatan integrasi'],
    type: { kind: 'text' },
  },
  { field: 'users', aliases: ['unit pengguna', 'pengguna', 'pemakai'], type: { kind: 'text' } },
  {
    field: 'userCount',
    aliases: ['jumlah pengguna', 'jumlah pemakai', 'banyak pengguna'],
    type: { kind: 'count' },
  },
  {
    field: 'yearlyCost',
    aliases: [
      'biaya tahunan',
      'biaya per tahun',
      'biaya per tahun rp',
      'biaya tahunan rp',
      'biaya pemeliharaan',
    ],
    type: { kind: 'money' },
  },
  {
    field: 'contractYear',
    aliases: ['tahun pengembangan', 'tahun kontrak', 'tahun spk'],
    type: { kind: 'year' },
  },
  { field: 'contractTitle', aliases: ['judul spk', 'judul kontrak'], type: { kind: 'text' } },
  {
    field: 'contractValue',
    aliases: ['nilai spk rp', 'nilai spk', 'nilai kontrak', 'nilai kontrak rp'],
    type: { kind: 'money' },
  },
  { field: 'contractFunds', aliases: ['sumber dana', 'sumber anggaran'], type: { kind: 'text' } },
  {
    field: 'note',
    aliases: ['keterangan tambahan', 'keterangan', 'catatan umum'],
    type: { kind: 'text' },
  },
];

/** A contract counts where it has a value or a title: a year alone is only that of a change. */
function withRowContract(application: Application, values: RowValues): Application {
  const contract = contractOf(values);
  if (contract.value === null && contract.title === '') return application;
  return { ...application, contracts: withContract(application.contracts, contract) };
}

function applied(record: Application, values: RowValues, at: string): Application {
  const own = COLUMNS.filter(({ field }) => field in record && values[field] !== undefined);
  const filled = Object.fromEntries(own.map(({ field }) => [field, values[field]]));
  const next = withRowContract({ ...record, ...filled }, values);
  const isNew = record.name === '';
  return isNew ? next : { ...next, revision: record.revision + 1, updatedAt: at };
}

function compared(record: Application): Readonly<Record<string, CellValue>> {
  const own = COLUMNS.filter(({ field }) => field in record);
  const values = own.map(({ field }) => [field, record[field as PlainField]] as const);
  return { ...Object.fromEntries(values), contracts: record.contracts.length };
}

const SPEC: RecordSpec<Application> = {
  parse: (row) =>
    isSurelyApplication(row) ? row : (applicationSchema.safeParse(row).data ?? null),
  blank: ({ newId, at }) => blankApplication(newId(), at),
  apply: (record, values, { at }) => applied(record, values, at),
  keys: ({ code, name, agency }) => [
    code === '' ? '' : `${code} ${plainText(agency)}`,
    `${plainText(name)} ${plainText(agency)}`,
  ],
  title: ({ name }) => name,
  fields: compared,
};

/** A list of applications, one in a row; told apart by code, else by name, within one agency. */
export const tableKind: TableKind = {
  table: 'applications',
  columns: COLUMNS,
  propose: (rows, stored, hands) => proposeRecords(SPEC, rows, stored, hands),
};
