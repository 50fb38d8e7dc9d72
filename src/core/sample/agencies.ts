import type { RosterAgency } from '#core/roster/roster-agency.ts';
import type { SampleCalendar } from './calendar.ts';
import { uuidOf } from './chance.ts';

/** Nobody's kabupaten: the name says so wherever it is printed. */
export const SAMPLE_GOVERNMENT = 'Kabupaten Contoh';
export const SAMPLE_OWNER = 'Dinas Komunikasi dan Informatika';

interface Line {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly from?: number;
  readonly to?: number;
  readonly after?: string;
  readonly note?: string;
}

const line = (code: string, kind: string, name: string, shortName: string): Line => ({
  code,
  kind,
  name,
  shortName,
});

/** Ordinary offices, each with the years and the reorganisation where there was one. */
const OFFICES: readonly Line[] = [
  line('1.01', 'Sekretariat', 'Sekretariat Daerah', 'Setda'),
  line('1.02', 'Sekretariat', 'Sekretariat DPRD', 'Setwan'),
  line('1.03', 'Inspektorat', 'Inspektorat Daerah', 'Inspektorat'),
  line('2.01', 'Dinas', 'Dinas Pendidikan', 'Disdik'),
  line('2.02', 'Dinas', 'Dinas Kesehatan', 'Dinkes'),
  line('2.03', 'Dinas', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'PUPR'),
  {
    ...line('2.04', 'Dinas', 'Dinas Perumahan dan Lingkungan Hidup', 'DPLH'),
    to: 2024,
    note: 'Dipecah pada tahun 2025 menjadi dua dinas.',
  },
  { ...line('2.05', 'Dinas', 'Dinas Lingkungan Hidup', 'DLH'), from: 2025, after: '2.04' },
  {
    ...line('2.06', 'Dinas', 'Dinas Perumahan dan Kawasan Permukiman', 'Perkim'),
    from: 2025,
    after: '2.04',
  },
  line('2.07', 'Dinas', 'Dinas Sosial', 'Dinsos'),
  line('2.08', 'Dinas', 'Dinas Tenaga Kerja dan Transmigrasi', 'Disnakertrans'),
  line('2.09', 'Dinas', 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak', 'DP3A'),
  line('2.10', 'Dinas', 'Dinas Ketahanan Pangan', 'DKP'),
  line('2.11', 'Dinas', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil'),
  line('2.12', 'Dinas', 'Dinas Pemberdayaan Masyarakat dan Desa', 'DPMD'),
  line('2.13', 'Dinas', 'Dinas Perhubungan', 'Dishub'),
  line('2.14', 'Dinas', SAMPLE_OWNER, 'Diskominfo'),
  line('2.15', 'Dinas', 'Dinas Koperasi, Usaha Kecil dan Menengah', 'Diskop'),
  line('2.16', 'Dinas', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP'),
  line('2.17', 'Dinas', 'Dinas Kepemudaan dan Olahraga', 'Dispora'),
  line('2.18', 'Dinas', 'Dinas Kearsipan dan Perpustakaan', 'Disarpus'),
  line('2.19', 'Dinas', 'Dinas Kelautan dan Perikanan', 'DKelP'),
  line('2.20', 'Dinas', 'Dinas Pariwisata', 'Dispar'),
  line('2.21', 'Dinas', 'Dinas Pertanian dan Peternakan', 'Distan'),
  line('2.22', 'Dinas', 'Dinas Perindustrian dan Perdagangan', 'Disperindag'),
  {
    ...line('3.01', 'Badan', 'Badan Perencanaan Pembangunan Daerah', 'Bappeda'),
    to: 2025,
    note: 'Berganti nama pada tahun 2026.',
  },
  {
    ...line(
      '3.02',
      'Badan',
      'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
      'Bapperida',
    ),
    from: 2026,
    after: '3.01',
  },
  line('3.03', 'Badan', 'Badan Pengelolaan Keuangan dan Aset Daerah', 'BPKAD'),
  line('3.04', 'Badan', 'Badan Pendapatan Daerah', 'Bapenda'),
  line('3.05', 'Badan', 'Badan Kepegawaian dan Pengembangan SDM', 'BKPSDM'),
  line('3.06', 'Badan', 'Badan Penanggulangan Bencana Daerah', 'BPBD'),
  line('3.07', 'Badan', 'Badan Kesatuan Bangsa dan Politik', 'Kesbangpol'),
  line('4.01', 'Satuan', 'Satuan Polisi Pamong Praja', 'Satpol PP'),
  line('5.01', 'Rumah sakit', 'RSUD Contoh Utama', 'RSUD Utama'),
  line('5.02', 'Rumah sakit', 'RSUD Contoh Timur', 'RSUD Timur'),
];

const DISTRICTS = 25;

const districts: readonly Line[] = Array.from({ length: DISTRICTS }, (_, at) => {
  const number = String(at + 1).padStart(2, '0');
  return line(`6.${number}`, 'Kecamatan', `Kecamatan Contoh ${number}`, `Kec. ${number}`);
});

/** Heading of the roster under which a kind stands; all others are the core of the government. */
const GROUPS: Readonly<Record<string, string>> = {
  Kecamatan: 'Kewilayahan',
  'Rumah sakit': 'Unit layanan',
};

/** The roster of the sample, in the years of its story: 58 agencies in the last, two that ended. */
export function sampleRoster(now: string): readonly RosterAgency[] {
  return [...OFFICES, ...districts].map((one) => ({
    id: uuidOf('opd', one.code),
    revision: 1,
    code: one.code,
    name: one.name,
    shortName: one.shortName,
    kind: one.kind,
    group: GROUPS[one.kind] ?? 'Perangkat inti',
    government: SAMPLE_GOVERNMENT,
    validFrom: one.from ?? null,
    validTo: one.to ?? null,
    predecessors: one.after === undefined ? [] : [uuidOf('opd', one.after)],
    note: one.note ?? '',
    addedAt: now,
    updatedAt: now,
  }));
}

/** The same roster in the years of the calendar, as it is kept at the desk. */
export function datedRoster(
  roster: readonly RosterAgency[],
  { yearOf }: SampleCalendar,
): readonly RosterAgency[] {
  const dated = (year: number | null): number | null => (year === null ? null : yearOf(year));
  return roster.map((row) => ({
    ...row,
    validFrom: dated(row.validFrom),
    validTo: dated(row.validTo),
    note: row.note.replaceAll(/\d{4}/g, (year) => String(yearOf(Number(year)))),
  }));
}
