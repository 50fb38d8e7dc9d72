import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import type { CellValue } from '#core/intake/column.ts';
import { proposeRecords, type RecordSpec } from '#core/intake/propose-records.ts';
import type { Proposal, TableKind } from '#core/intake/table-kind.ts';
import { blankClearance } from './blank-clearance.ts';
import { UNKNOWN_VINTAGE } from './budget-code.ts';
import { clearanceSchema, type Clearance, type SpendingKind } from './clearance.ts';

/** The fields of a line that a table carries, in the order of its columns. */
export const CLEARANCE_FIELDS = [
  'agency',
  'agencyCode',
  'year',
  'title',
  'spending',
  'origin',
  'amount',
  'yearly',
  'codeOf',
  'source',
  'problem',
  'note',
] as const;
export type ClearanceField = (typeof CLEARANCE_FIELDS)[number];

const SPENDING: Readonly<Record<SpendingKind, readonly string[]>> = {
  hardware: ['perangkat keras', 'hardware', 'komputer', 'laptop', 'printer'],
  network: ['jaringan', 'network'],
  software: ['perangkat lunak', 'software', 'lisensi'],
  'new-application': ['aplikasi baru', 'pembangunan aplikasi'],
  'application-change': ['pengembangan aplikasi', 'pengembangan'],
  subscription: ['langganan', 'berlangganan', 'internet'],
  service: ['jasa', 'jasa tik'],
  training: ['pelatihan', 'bimtek'],
  maintenance: ['pemeliharaan', 'perawatan'],
};

const ORIGINS: Readonly<Record<Clearance['origin'], readonly string[]>> = {
  request: ['permintaan', 'permohonan', 'usulan'],
  plan: ['rencana'],
  budget: ['anggaran', 'rka', 'dpa', 'apbd'],
};

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** By agency, year and what is asked for. */
function keysOf({ agency, agencyCode, year, title }: Clearance): readonly string[] {
  const code = plain(agencyCode);
  return [
    code === '' ? '' : `${code}|${year}|${plain(title)}`,
    `${plain(agency)}|${year}|${plain(title)}`,
  ];
}

/** What is compared and shown of a line, by field. */
export function clearanceValues(row: Clearance): Readonly<Record<ClearanceField, CellValue>> {
  const { agency, agencyCode, year, title, spending, origin, amount, yearly } = row;
  const { source, problem, note } = row;
  const codeOf = row.budgetCode?.code ?? '';
  const said = { agency, agencyCode, year, title, spending, origin, amount, yearly, codeOf };
  return { ...said, source, problem, note };
}

const spec: RecordSpec<Clearance> = {
  parse: (row) => clearanceSchema.safeParse(row).data ?? null,
  // A year that no row says is refused below.
  blank: ({ at, newId }) =>
    blankClearance({ id: newId(), at, receivedOn: at.slice(0, 10), year: YEAR_RANGE.min }),
  apply: (row, { codeOf, ...values }) => {
    const code = typeof codeOf === 'string' ? codeOf.trim() : '';
    const isOther = code !== '' && code !== row.budgetCode?.code;
    // The file names no list of codes: that is said on the line afterwards.
    const budgetCode = isOther ? { code, name: '', vintage: UNKNOWN_VINTAGE } : row.budgetCode;
    return { ...row, ...values, budgetCode };
  },
  keys: keysOf,
  title: ({ agency, title }) => `${agency}: ${title}`,
  fields: clearanceValues,
};

/** TIK lines as a table, such as from RKA or DPA: one line of one agency and year in a row. */
export const tableKind: TableKind = {
  table: 'clearances',
  columns: [
    {
      field: 'agency',
      aliases: [
        'nama_opd',
        'opd',
        'perangkat_daerah',
        'skpd',
        'nama_skpd',
        'unit_kerja',
        'instansi',
      ],
      type: { kind: 'text' },
      required: true,
    },
    {
      field: 'agencyCode',
      aliases: ['kode_opd', 'kode_skpd', 'kode_unit', 'kode_perangkat_daerah'],
      type: { kind: 'code' },
    },
    {
      field: 'year',
      aliases: ['tahun', 'tahun_anggaran', 'ta'],
      type: { kind: 'year' },
      required: true,
    },
    {
      field: 'title',
      aliases: ['uraian', 'nama_belanja', 'belanja', 'usulan', 'nama_usulan', 'uraian_belanja'],
      type: { kind: 'text' },
      required: true,
    },
    {
      field: 'spending',
      aliases: ['jenis_belanja', 'jenis', 'kategori'],
      type: { kind: 'choice', words: SPENDING },
    },
    {
      field: 'origin',
      aliases: ['asal', 'asal_baris'],
      type: { kind: 'choice', words: ORIGINS },
    },
    {
      field: 'amount',
      aliases: ['jumlah', 'nilai', 'pagu', 'anggaran', 'pagu_rp', 'jumlah_rp', 'nilai_rp'],
      type: { kind: 'money' },
    },
    {
      field: 'yearly',
      aliases: ['biaya_operasi', 'biaya_per_tahun', 'biaya_tahunan'],
      type: { kind: 'money' },
    },
    {
      field: 'codeOf',
      aliases: ['kode_subkegiatan', 'kode_sub_kegiatan', 'subkegiatan', 'kode_rekening_kegiatan'],
      type: { kind: 'code' },
    },
    { field: 'source', aliases: ['sumber_dana', 'sumber'], type: { kind: 'text' } },
    {
      field: 'problem',
      aliases: ['masalah', 'alasan_kebutuhan', 'kebutuhan'],
      type: { kind: 'text' },
    },
    { field: 'note', aliases: ['catatan', 'keterangan'], type: { kind: 'text' } },
  ],
  propose: (rows, stored, hands) => {
    const { proposals, left } = proposeRecords(spec, rows, stored, hands);
    const isYear = ({ after }: Proposal): boolean => {
      const { year } = after as Clearance;
      return year > YEAR_RANGE.min && year <= YEAR_RANGE.max;
    };
    const refused = proposals.flatMap((one) =>
      isYear(one)
        ? []
        : [
            {
              line: one.line,
              title: one.title,
              reason: { kind: 'rule' as const, code: 'no-year', detail: '' },
            },
          ],
    );
    return { proposals: proposals.filter(isYear), left: [...left, ...refused] };
  },
};
