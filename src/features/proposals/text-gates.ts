const WHOLE = new Intl.NumberFormat('id-ID');
const n = (value: number): string => WHOLE.format(value);

/** The Indonesian of the gates before money. */
export const gatesText = {
  table: 'Jawaban gerbang setiap inisiatif',
  corner: 'Inisiatif',
  keys: 'Panah untuk berpindah; Y untuk ya, B untuk bersyarat, T untuk tidak, Hapus (Delete) untuk menarik jawaban, Shift+Y untuk ya pada seluruh gerbang inisiatif yang belum dijawab, Enter untuk menulis catatan.',
  closedKeys: 'Rencana ini final; jawaban hanya dapat dibaca.',
  marks: { yes: 'Ya', condition: 'Syarat', no: 'Tidak', open: '?', unasked: '–' },
  openCell: 'belum dijawab',
  unaskedCell: 'tidak ditanyakan',
  cell: (title: string, gate: string, answer: string) => `${title}, ${gate}: ${answer}`,
  exceptions: (count: number) => `${n(count)} pengecualian OPD`,
  progress: (done: number, all: number) => `${done} dari ${all} dijawab`,
  summary: (passed: number, open: number, stopped: number) =>
    `${n(passed)} lolos, ${n(open)} belum lengkap, ${n(stopped)} berhenti.`,
  bulk: {
    gate: 'Gerbang',
    action: (count: number) => `Jawab ya untuk ${n(count)} yang belum dijawab`,
    none: 'Semua yang tampil sudah dijawab pada gerbang ini.',
    hint: 'Hanya inisiatif yang tampil menurut saringan, dan hanya yang ditanyakan menurut jenisnya.',
  },
  said: {
    given: (count: number) => `${n(count)} jawaban dicatat.`,
    replaced: 'Jawaban diganti.',
    taken: 'Jawaban ditarik.',
  },
  undo: 'Urungkan',
  panel: {
    label: 'Gerbang yang dipilih',
    basis: 'Dasar',
    reuseFirst: 'Pakai dulu yang ada',
    common: (name: string, basis: string, isCommon: boolean) =>
      isCommon
        ? `${name} adalah aplikasi umum (${basis}).`
        : `${name} diatur secara nasional (${basis}).`,
    alike: (topic: string) => `Dalam inventaris, fungsi ${topic.toLowerCase()}:`,
    alikeNone: (topic: string) =>
      `Inventaris tidak mencatat kelompok aplikasi serupa untuk fungsi ${topic.toLowerCase()}.`,
    application: (name: string, agency: string) => (agency === '' ? name : `${name} (${agency})`),
    more: (count: number) => `dan ${n(count)} lagi`,
    toAlike: 'Buka aplikasi serupa',
    toInventory: 'Periksa inventaris aplikasi',
    answered: (by: string, at: string) => `${by === '' ? 'Tanpa nama' : by}, ${at}`,
    inherited: 'mengikuti inisiatif',
    note: {
      condition: 'Syarat',
      no: 'Alasan',
      yes: 'Catatan',
    },
    answer: 'Jawab…',
    change: 'Ubah…',
    take: 'Tarik',
    ofGate: (action: string, gate: string) => `${action} ${gate}`,
  },
  dialog: {
    legend: 'Jawaban',
    unanswered: 'Pilih jawabannya.',
    notes: {
      yes: 'Catatan (boleh kosong)',
      condition: 'Syarat yang harus dipenuhi',
      no: 'Alasan',
    },
    missing: {
      yes: '',
      condition: 'Tulis syaratnya; syarat dicetak dalam rencana dan surat.',
      no: 'Tulis alasannya; usulan ditolak dengan sebab ini.',
    },
    action: 'Simpan jawaban',
    cancel: 'Batal',
  },
  rule: 'Jawaban "tidak" mengeluarkan usulan dari rencana dengan sebab yang disebut; nilainya tidak diubah. Gerbang yang belum dijawab tidak menahan pencarian dan disebut dalam dokumen, tetapi rencana tidak dapat dijadikan final sebelum gerbang semua usulan terpilih dijawab.',
} as const;
