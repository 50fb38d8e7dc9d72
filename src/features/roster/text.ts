import type { Origin } from '#core/roster/lineage.ts';
import type { RosterProblem } from '#core/roster/problems.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

/** The years in which an agency exists, in words. */
function yearsText({ validFrom, validTo }: Pick<RosterAgency, 'validFrom' | 'validTo'>): string {
  if (validFrom === null) return validTo === null ? 'Masih berlaku' : `Sampai ${validTo}`;
  return validTo === null ? `Sejak ${validFrom}` : `${validFrom} sampai ${validTo}`;
}

const named = (row: RosterAgency): string =>
  row.code === '' ? row.name : `${row.name} (${row.code})`;

/** The Indonesian of the roster of agencies. */
export const text = {
  title: 'Daftar OPD',
  lead: 'Semua perangkat daerah, juga yang telah digabung atau dipecah, dengan tahun berlakunya. Periode, rekap, dan tren memakai daftar ini.',
  loading: 'Membuka daftar OPD…',
  add: 'Tambah OPD',
  import: 'Ambil dari CSV atau XLSX',
  none: {
    title: 'Daftar OPD masih kosong',
    next: 'Ambil dari berkas CSV atau XLSX, atau tambah satu per satu.',
  },
  damaged: (count: number) =>
    `${count} baris daftar OPD rusak dan tidak dapat dibaca. Baris itu tidak diubah.`,
  table: 'OPD',
  filter: 'Cari nama, singkatan, atau kode',
  year: 'Berlaku pada tahun',
  everyYear: 'Semua tahun',
  counts: (shown: number, inYear: number, all: number, year: string) =>
    year === ''
      ? `${shown} dari ${all} OPD`
      : `${shown} dari ${inYear} OPD yang berlaku tahun ${year}; ${all} dalam seluruh daftar`,
  printNote: 'Hanya baris yang tampak di layar yang tercetak. Unduh tabelnya untuk daftar lengkap.',
  noneShown: 'Tidak ada OPD yang cocok dengan saringan.',
  column: {
    name: 'Nama OPD',
    code: 'Kode',
    shortName: 'Singkatan',
    kind: 'Jenis',
    group: 'Kelompok',
    years: 'Berlaku',
    origin: 'Asal',
    action: 'Tindakan',
  },
  edit: 'Ubah',
  editOf: (name: string) => `Ubah: ${name}`,
  years: yearsText,
  named,
  origin: {
    unsaid: '',
    renamed: 'Ganti nama dari',
    split: 'Pecahan dari',
    merged: 'Gabungan dari',
    reorganised: 'Penataan ulang dari',
  } as const satisfies Readonly<Record<Origin, string>>,
  from: (origin: string, names: readonly string[]) => `${origin} ${names.join(' dan ')}`,
  file: {
    name: 'daftar-opd',
    sheet: 'Daftar OPD',
    predecessors: 'Kode pendahulu',
    note: 'Catatan',
  },
  importing: {
    title: 'Ambil daftar OPD',
    lead: 'CSV atau XLSX dengan satu OPD per baris. Kolom yang dikenali antara lain kode, nama, singkatan, jenis, tahun mulai dan akhir berlaku, kode pendahulu, dan pemerintah daerah. Tidak ada yang disimpan sebelum Anda setujui, dan impor dapat diurungkan.',
    back: 'Kembali ke daftar OPD',
    words: {
      fields: {
        code: 'Kode',
        name: 'Nama OPD',
        shortName: 'Singkatan',
        kind: 'Jenis',
        group: 'Kelompok',
        government: 'Pemerintah daerah',
        validFrom: 'Tahun mulai berlaku',
        validTo: 'Tahun akhir berlaku',
        predecessors: 'Kode pendahulu',
        note: 'Catatan',
      },
      rules: {
        renamed: (known: string) =>
          `Kode ini dalam daftar dipakai ${known}. Ganti nama di daftar bila OPD-nya sama.`,
        'predecessor-unknown': (code: string) =>
          `Pendahulu berkode ${code} tidak ada dalam daftar maupun berkas.`,
      },
    },
  },
  first: 'Tahun mulai berlaku',
  last: 'Tahun akhir berlaku',
  form: {
    added: (name: string) => `${name} ditambahkan.`,
    changed: (name: string) => `${name} disimpan.`,
    removed: (name: string) => `${name} dihapus dari daftar OPD.`,
    addTitle: 'Tambah OPD',
    editTitle: 'Ubah OPD',
    save: 'Simpan',
    cancel: 'Batal',
    remove: 'Hapus dari daftar',
    removeHint:
      'Untuk OPD yang dibubarkan, isi tahun akhir saja. Hapus hanya bila baris ini keliru.',
    name: 'Nama OPD',
    nameMissing: 'Isi nama OPD.',
    kindHint: 'Misalnya: Dinas, Badan, Kecamatan.',
    groupHint: 'Misalnya rumpun urusan; dipakai untuk menyaring rekap.',
    government: 'Pemerintah daerah (kosong berarti yang menyusun periode di meja ini)',
    yearsHint: 'Empat angka; kosong berarti tidak diketahui.',
    lastHint: 'Empat angka; kosong berarti masih berlaku.',
    yearWrong: (least: number, most: number) => `Isi tahun antara ${least} dan ${most}.`,
    turned: 'Tahun akhir tidak boleh sebelum tahun mulai.',
    predecessors: 'Pendahulu',
    predecessorsHint: 'OPD asal bila OPD ini hasil penggabungan, pemecahan, atau penggantian nama.',
    choose: 'Tambahkan pendahulu',
    drop: (name: string) => `Lepas ${name}`,
    note: 'Catatan',
  },
  proposals: {
    title: (count: number) => `Usulan untuk diputuskan (${count})`,
    lead: 'Dibaca dari catatan, pendahulu, dan nama. Tidak ada yang diubah sebelum Anda setujui.',
    predecessor: (row: RosterAgency, other: RosterAgency) =>
      `Catatan ${named(row)} menyebut ${named(other)}. Jadikan pendahulunya?`,
    note: (note: string) => `Catatan: ${note}`,
    ends: (row: RosterAgency, year: number) =>
      `Semua penerus ${named(row)} mulai berlaku tahun ${year + 1}. Akhiri pada ${year}?`,
    kinds: (count: number) => `Jenis ${count} OPD dapat dibaca dari awal namanya.`,
    accept: 'Setujui',
    acceptOf: (name: string) => `Setujui: ${name}`,
    acceptAll: (count: number) => `Setujui semua tahun akhir (${count})`,
    acceptKinds: (count: number) => `Isi jenis ${count} OPD`,
    later: 'Yang tidak disetujui tetap di sini dan tidak mengubah apa pun.',
    followed: (count: number) => `${count} usulan disetujui.`,
  },
  problems: {
    title: (count: number) => `Yang tidak cocok (${count})`,
    'ends-before-begin': ({ row }: { readonly row: RosterAgency }) =>
      `${named(row)}: tahun akhir mendahului tahun mulai.`,
    'code-twice': ({ row, other }: { readonly row: RosterAgency; readonly other: RosterAgency }) =>
      `Kode ${row.code} dipakai ${row.name} dan ${other.name} pada tahun yang sama.`,
    'name-twice': ({ row, other }: { readonly row: RosterAgency; readonly other: RosterAgency }) =>
      `${named(row)} dan ${named(other)} bernama sama pada tahun yang sama.`,
    'predecessor-gone': ({ row }: { readonly row: RosterAgency }) =>
      `${named(row)}: pendahulunya tidak ada lagi dalam daftar.`,
    ring: ({ row }: { readonly row: RosterAgency }) =>
      `${named(row)} menjadi pendahulu dirinya sendiri.`,
    'predecessor-later': ({
      row,
      other,
    }: {
      readonly row: RosterAgency;
      readonly other: RosterAgency;
    }) => `${named(row)}: pendahulunya, ${named(other)}, mulai berlaku lebih akhir.`,
  },
  lineage: {
    title: 'Penataan ulang',
    lead: 'Garis menghubungkan OPD lama dengan penerusnya.',
    none: {
      title: 'Belum ada OPD yang mempunyai pendahulu',
      next: 'Pendahulu dicatat pada OPD hasil penggabungan, pemecahan, atau penggantian nama, agar tren antartahun tersambung.',
    },
    family: (names: readonly string[]) => `Silsilah ${names.join(', ')}`,
  },
} as const;

/** One thing that is wrong, as a sentence. */
export function problemText(problem: RosterProblem): string {
  switch (problem.kind) {
    case 'ends-before-begin':
    case 'predecessor-gone':
    case 'ring':
      return text.problems[problem.kind](problem);
    case 'code-twice':
    case 'name-twice':
    case 'predecessor-later':
      return text.problems[problem.kind](problem);
  }
}
