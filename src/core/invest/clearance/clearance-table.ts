import { plain } from '#core/lib/plain.ts';
import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import type { CellValue } from '#core/intake/column.ts';
import { proposeRecords, type RecordSpec } from '#core/intake/propose-records.ts';
import type { Proposal, TableKind } from '#core/intake/table-kind.ts';
import { blankClearance } from './blank-clearance.ts';
import { UNKNOWN_VINTAGE } from '#core/invest/initiative/budget-code.ts';
import { amountAsked } from './clearance-amount.ts';
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

/** By agency, year and what is asked for. */
function keysOf({ agency, agencyCode, year, title }: Clearance): readonly string[] {
  const code = plain(agencyCode);
  return [
    code === '' ? '' : `${code}|${year}|${plain(title)}`,
    `${plain(agency)}|${year}|${plain(title)}`,
  ];
}

/** What is compared and shown of a line, by field; its amount is that of its cost lines, if any. */
export function clearanceValues(row: Clearance): Readonly<Record<ClearanceField, CellValue>> {
  const { agency, agencyCode, year, title, spending, origin, yearly } = row;
  const amount = amountAsked(row);
  const { source, problem, note } = row;
  const codeOf = row.budgetCode?.code ?? '';
  const said = { agency, agencyCode, year, title, spending, origin, amount, yearly, codeOf };
  return { ...said, source, problem, note };
}

const spec: RecordSpec<Clearance> = {
  parse: (row) => clearanceSchema.safeParse(row).data ?? null,
  // A year that no row says is refused below.
  blank: ({ at, day, newId }) =>
    blankClearance({ id: newId(), at, receivedOn: day, year: YEAR_RANGE.min }),
  apply: (row, { codeOf, ...values }) => {
    const code = typeof codeOf === 'string' ? codeOf.trim() : '';
    const isOther = code !== '' && code !== row.budgetCode?.code;
    // The file names no list of codes: that is said on the line afterwards.
    const budgetCode = isOther ? { code, name: '', vintage: UNKNOWN_VINTAGE } : row.budgetCode;
    const kept = row.lines.length > 0 ? { amount: row.amount } : {};
    return { ...row, ...values, ...kept, budgetCode };
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
    const said = new Map(rows.map(({ line, values }) => [line, values['amount']]));
    const ruleAgainst = ({ line, state, after, before }: Proposal): string | null => {
      const { year } = after as Clearance;
      if (year <= YEAR_RANGE.min || year > YEAR_RANGE.max) return 'no-year';
      const amount = said.get(line);
      const own = before as Clearance | null;
      // A decision is about what the line says: only its own page changes that, and asks for another.
      if (own !== null && own.decision !== null && state === 'changed') return 'decided';
      const isOther = typeof amount === 'number' && own !== null && amount !== amountAsked(own);
      // Nothing would be made of it: the cost lines say what it costs.
      return isOther && own.lines.length > 0 ? 'amount-of-lines' : null;
    };
    const refused = proposals.flatMap((one) => {
      const { line, title } = one;
      const code = ruleAgainst(one);
      return code === null
        ? []
        : [{ line, title, reason: { kind: 'rule', code, detail: '' } as const }];
    });
    const sound = proposals.filter((one) => ruleAgainst(one) === null);
    return { proposals: sound, left: [...left, ...refused] };
  },
};
