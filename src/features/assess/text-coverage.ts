import type { CoverageCount, CoverageLine } from '#core/evidence/coverage.ts';
import { COVERAGE_TERMS, TERMS } from '#core/glossary.ts';
import { integer } from '#ui/format.ts';
import type { UnitListFailure, UnitListProblem } from '#workflow/evidence/read-unit-list.ts';

/** "18 dari 24 unit kerja tercakup (75%): sebagian". */
function countText({ state, covered, total, percent }: CoverageCount, of: string): string {
  return state === 'no-list'
    ? `Belum ada daftar ${of}.`
    : `${integer(covered)} dari ${integer(total)} ${of} tercakup (${percent}%): ${COVERAGE_TERMS[state]}.`;
}

/** The level asks for all, the list does not say all. */
function shortText(line: CoverageLine, level: number): string {
  return line.state === 'no-list'
    ? `Tingkat ${level} mensyaratkan seluruh ${line.of}, sedangkan daftarnya belum ada.`
    : `Tingkat ${level} mensyaratkan seluruh ${line.of}, sedangkan menurut daftar baru ${integer(line.covered)} dari ${integer(line.total)}. Periksa kriteria atau daftar ini.`;
}

/** The words of the list of units, services or persons that a claim covers. */
export const COVERAGE = {
  title: TERMS.coverage,
  count: countText,
  version: (name: string, covered: boolean) =>
    `${name} (${covered ? 'tercakup' : 'belum tercakup'})`,
  help: (of: string) =>
    `Daftarkan setiap ${of}, lalu centang yang sudah tercakup. Sebagian atau seluruh dihitung dari daftar ini.`,
  short: shortText,
  beyond: (level: number) =>
    `Menurut daftar seluruhnya sudah tercakup, sedangkan tingkat yang diklaim belum sampai tingkat ${level}. Periksa kriteria tingkat itu.`,
  list: (of: string) => `Daftar ${of}`,
  name: (of: string) => `Tambah ${of}`,
  nameHint:
    'Tekan Enter untuk menambah. Banyak nama dapat ditempel sekaligus, satu nama per baris.',
  add: 'Tambah',
  added: (added: number, known: number) =>
    [
      added > 0 ? `${integer(added)} nama ditambahkan.` : '',
      known > 0 ? `${integer(known)} nama sudah ada dalam daftar.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  taken: (count: number) => `${integer(count)} nama ditambahkan ke daftar cakupan.`,
  filter: 'Cari dalam daftar',
  found: (shown: number, total: number) =>
    `${integer(shown)} dari ${integer(total)} nama ditampilkan.`,
  more: (count: number) => `Tampilkan ${integer(count)} nama berikutnya`,
  tickAll: (count: number) => `Tandai semua (${integer(count)})`,
  tickFound: (count: number) => `Tandai ${integer(count)} yang cocok`,
  untickAll: 'Hapus semua tanda',
  untickFound: 'Hapus tanda yang cocok',
  remove: 'Hapus',
  removeWhich: (name: string) => `Hapus ${name} dari daftar`,
  removed: (name: string) => `${name} dihapus dari daftar cakupan.`,
  changedMany: (count: number) => `Tanda ${integer(count)} nama diubah.`,
  undo: 'Urungkan',
  other: 'Ambil daftar dari berkas CSV atau indikator lain',
  csv: {
    label: 'Daftar dari berkas CSV',
    hint: 'Satu nama per baris. Kolom "nama" memuat nama; kolom "tercakup" (ya atau tidak) boleh ada.',
    choose: 'Pilih berkas CSV',
    unreadable: (file: string) => `Berkas "${file}" tidak dapat dibuka. Pilih sekali lagi.`,
    preview: (file: string) => `Isi berkas "${file}"`,
    fresh: (count: number) => `${integer(count)} nama baru`,
    ticked: (count: number) => `${integer(count)} di antaranya bertanda tercakup.`,
    known: (count: number) => `${integer(count)} nama sudah ada; tandanya tetap seperti sekarang.`,
    otherwise: (count: number) =>
      `${integer(count)} di antaranya bertanda lain pada berkas. Yang dipakai tanda pada daftar ini.`,
    problems: (count: number) => `${integer(count)} baris perlu diperiksa`,
    names: 'Nama baru',
    take: (count: number) => `Tambahkan ${integer(count)} nama`,
    nothing: 'Tidak ada nama baru.',
    cancel: 'Batal',
  },
  copy: {
    label: 'Salin nama dari indikator lain',
    hint: 'Hanya nama yang disalin. Tandanya dimulai kosong.',
    none: (of: string) => `Belum ada indikator lain dengan daftar ${of}.`,
    option: (code: string, title: string, count: number) =>
      `${code} ${title} (${integer(count)} nama)`,
    take: 'Salin nama',
  },
} as const;

/** What is wrong with one line of a list. */
export function unitProblemText(problem: UnitListProblem): string {
  switch (problem.kind) {
    case 'no-name':
      return `Baris ${problem.line}: tidak ada nama. Baris ini dilewati.`;
    case 'repeated':
      return `Baris ${problem.line}: "${problem.name}" sudah ada pada baris sebelumnya. Baris ini dilewati.`;
    case 'unknown-mark':
      return `Baris ${problem.line}: tanda "${problem.mark}" bagi "${problem.name}" bukan ya atau tidak. Namanya diambil tanpa tanda.`;
  }
}

/** Why a list was refused, and how to mend the file. The list here was not changed. */
export function unitListFailureText(file: string, failure: UnitListFailure): string {
  switch (failure.kind) {
    case 'empty':
      return `Berkas "${file}" tidak memuat nama. Daftar tidak berubah.`;
    case 'binary':
      return `Berkas "${file}" bukan berkas teks. Simpan lembar kerja sebagai CSV, lalu muat lagi.`;
    case 'broken-quotes':
      return `Berkas "${file}" memiliki tanda petik yang tidak ditutup di sekitar baris ${failure.line}. Perbaiki baris itu, lalu muat lagi.`;
    case 'no-name-column':
      return `Berkas "${file}" tidak memiliki kolom nama. Kolom yang ditemukan: ${failure.found.join(', ')}. Kolom yang dikenali: ${failure.expected.join(', ')}. Ubah judul kolom pada baris pertama, lalu muat lagi.`;
  }
}
