import type { ReplayPlan, Verdict } from '#core/replay/plan-types.ts';
import { TERMS } from '#core/glossary.ts';

export type VerdictKind = Verdict['kind'];

/** Which of the lines of a plan are shown. */
export type Filter = VerdictKind | 'all';

const VERDICTS: Readonly<Record<VerdictKind, string>> = {
  unchanged: 'Tetap',
  changed: 'Berubah',
  related: 'Berpadanan',
  new: 'Baru',
};

/** The words of looking at an assessment through another instrument. */
export const TEXT = {
  title: 'Buka dengan instrumen lain',
  kicker: (agency: string, year: number) => `${agency} · ${year}`,
  lead: 'Penilaian ini tetap memakai instrumennya. Di sini terlihat apa arti jawabannya menurut versi atau instrumen lain. Bila dikehendaki, penilaian baru dibuat dari jawaban yang Anda pilih; penilaian ini tidak diubah.',
  now: 'Instrumen penilaian ini',
  named: (title: string, version: string) => `${title}, versi ${version}`,
  toCompare: 'Bandingkan dengan penilaian lain',

  target: {
    legend: 'Instrumen tujuan',
    hint: 'Memilih instrumen hanya menampilkan perbandingannya.',
    loading: 'Membuka daftar instrumen…',
    none: {
      title: 'Tidak ada instrumen lain di peramban ini',
      next: 'Instrumen setempat dapat dibuat atau dibuka pada halaman Instrumen.',
    },
    toRubrics: 'Ke halaman Instrumen',
    version: (version: string) => `Versi ${version}`,
    indicators: (count: number) => `${count} indikator`,
    local: 'Instrumen setempat',
    relation: {
      'same-lineage': 'Versi atau turunan instrumen yang sama',
      crosswalk: 'Terhubung melalui padanan',
      none: 'Tidak ada padanan',
    },
    broken: (count: number) =>
      `${count} instrumen tidak dapat dibaca dan tidak ditawarkan. Keterangannya ada pada halaman Instrumen.`,
    missing:
      'Instrumen pada alamat ini tidak ada di peramban ini, atau sama dengan instrumen penilaian ini. Pilih salah satu di atas.',
  },

  counts: {
    title: 'Apa yang dapat dibawa',
    indicators: (count: number) => `${count} indikator`,
    of: (title: string, version: string) => `Dilihat menurut ${title}, versi ${version}.`,
    scope: (owner: string, count: number) =>
      `Cakupan isian tetap: bagian ${owner}, ${count} indikator.`,
    whole: 'Penilaian ini hanya bagian satu OPD; instrumen tujuan diisi seluruhnya.',
    meanings: {
      unchanged: 'Pertanyaan, kriteria, dan syarat buktinya sama. Jawaban dapat dibawa utuh.',
      changed: 'Indikatornya ada, tetapi isinya berubah. Klaim harus diperiksa ulang.',
      related: 'Tersambung melalui padanan. Hanya keterangan yang dapat dibawa, tanpa nilai.',
      new: 'Belum ada jawaban yang dapat dibawa. Harus dijawab dari awal.',
      dropped: 'Indikator lama yang tidak mempunyai tujuan pada instrumen baru.',
    },
    dropped: 'Tanpa tujuan',
  },

  list: {
    title: 'Indikator instrumen tujuan',
    lead: 'Belum ada jawaban yang dipilih. Tidak ada yang terbawa tanpa dipilih.',
    leadChosen: (count: number) => `${count} jawaban dipilih untuk dibawa.`,
    filter: 'Tampilkan',
    all: (count: number) => `Semua (${count})`,
    some: (kind: VerdictKind, count: number) => `${VERDICTS[kind]} (${count})`,
    allUnchanged: 'Pilih semua yang tetap',
    clear: 'Kosongkan pilihan',
    nothing: 'Tidak ada indikator dengan keadaan ini.',
  },

  verdict: VERDICTS,
  bring: 'Bawa jawaban ini',
  bringWhich: (code: string) => ` ${code}`,
  bringHint: {
    unchanged: 'Seluruh isian dibawa. Tanda selesai tidak ikut.',
    changed: (ticks: number) =>
      ticks === 0
        ? 'Kalimat dibawa; tidak ada centang yang masih berlaku.'
        : `Kalimat dan ${ticks} centang pada kriteria yang tidak berubah dibawa. Tanda selesai tidak ikut.`,
    related: 'Dibawa sebagai catatan pada indikator ini; tingkatnya tetap kosong.',
  },
  because: {
    unchanged: 'Isi indikator yang menentukan jawaban tidak berubah.',
    changed: (count: number) => `Yang berubah (${count})`,
    related:
      'Menurut padanan, indikator ini menyangkut hal yang sama dengan indikator lama berikut. Petunjuk saja: nilai tidak dikonversi.',
    'no-counterpart': 'Tidak ada indikator lama yang berpadanan. Jawablah dari awal.',
    'not-answered': 'Indikator asalnya belum diisi, sehingga tidak ada yang dapat dibawa:',
  },
  sentences: 'Kalimat dari penilaian asal',
  saidBy: (code: string, label: string) => `${code}, ${label.toLowerCase()}`,
  fact: TERMS.fact,
  analysis: TERMS.analysis,
  notes: TERMS.notes,
  reason: 'Alasan tidak berlaku',
  levelWas: (level: string, label: string | null) =>
    label === null ? `${TERMS.level} ${level}` : `${TERMS.level} ${level} (${label})`,
  state: { blank: TERMS.blank, 'not-applicable': TERMS.notApplicable },
  oldAnswer: (stand: string) => `Jawaban lama: ${stand}.`,
  added: 'Ditambahkan',
  removed: 'Dihapus',

  dropped: {
    title: (count: number) => `Tanpa tujuan (${count} indikator)`,
    lead: 'Indikator lama berikut tidak mempunyai tujuan. Jawabannya tetap ada pada penilaian ini.',
    reason: {
      removed: 'Tidak ada lagi pada instrumen tujuan.',
      'no-counterpart': 'Padanan tidak menyebut indikator ini.',
    } satisfies Record<ReplayPlan['dropped'][number]['reason'], string>,
  },

  make: {
    title: 'Buat penilaian baru',
    body: (agency: string, year: number, title: string, version: string) =>
      `Penilaian baru bagi ${agency} tahun ${year} dengan ${title}, versi ${version}. Tim pengisi dan jenis penilaian sama. Penilaian ini tidak diubah.`,
    nothing: 'Tidak ada jawaban yang dipilih: penilaian baru dimulai kosong.',
    some: (count: number, total: number) =>
      `${count} dari ${total} indikator dimulai dengan jawaban yang dibawa; sisanya kosong. Setiap indikator perlu diperiksa dan ditandai selesai.`,
    button: 'Buat penilaian baru',
    busy: 'Membuat penilaian baru…',
    said: 'Penilaian baru dibuat.',
    back: 'Kembali ke penilaian asal',
  },

  note: {
    head: (instrument: string, version: string, code: string, title: string, stand: string) =>
      `Dari ${instrument} versi ${version}, ${code} ${title}: ${stand}. Nilai tidak dikonversi.`,
    line: (label: string, said: string) => `${label}: ${said}`,
  },
} as const;
