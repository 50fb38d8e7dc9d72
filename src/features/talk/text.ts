import { COMPARED_FIELD_TERMS } from '#core/package/receipt-terms.ts';
import { REASON_TERMS } from '#core/review/review-terms.ts';
import type { ReasonCode } from '#core/review/verdict.ts';
import type { ThreadState } from '#core/review/thread-types.ts';

/** Why an item is handed back; "none" stands for nothing chosen yet. */
const RETURN_REASONS: Readonly<Record<ReasonCode, string>> = { ...REASON_TERMS, none: 'Pilih…' };

/** The Indonesian of clarification and objection. */
export const text = {
  title: 'Klarifikasi dan sanggah',
  kicker: (agency: string, revision: number) => `${agency}, revisi ${revision}`,
  reading: 'Membuka percakapan…',
  lead: {
    asesor:
      'Tanyakan, kembalikan, dan putuskan. Beberapa pesan menjadi satu berkas yang Anda sampaikan sendiri kepada perangkat daerah.',
    agency:
      'Pertanyaan asesor, jawaban Anda, dan sanggah. Beberapa pesan menjadi satu berkas yang Anda sampaikan sendiri kepada asesor.',
  },
  toReview: 'Kembali ke penilaian',
  toInbox: 'Ke Terima berkas',
  newer: (revision: number) =>
    `Revisi ${revision} sudah ada di sini. Pesan baru sebaiknya tentang revisi itu.`,
  toNewer: (revision: number) => `Buka klarifikasi revisi ${revision}`,
  missing: {
    title: 'Berkas kirim tidak ada di sini',
    body: 'Klarifikasi ini tentang berkas kirim yang tidak ada di ruang kerja ini. Minta berkas kirimnya, masukkan lewat Terima berkas, lalu buka halaman ini lagi. Klarifikasi yang sudah diterima tetap tersimpan.',
  },
  notSent: {
    title: 'Belum ada yang dikirim',
    body: 'Klarifikasi dan sanggah berjalan setelah penilaian dikirim kepada asesor. Masukkan berkas klarifikasi yang Anda terima lewat Terima berkas.',
    send: 'Ke halaman Kirim',
  },
  broken: {
    title: 'Ada berkas yang tidak dapat dibaca lagi',
    lead: 'Sebagian isinya hilang atau rusak di penyimpanan peramban ini. Yang lain tetap dapat dipakai.',
    name: (kind: string, revision: number, fileName: string) =>
      `${kind} ${revision} (${fileName}).`,
    kinds: {
      submission: 'Berkas kirim revisi',
      final: 'Hasil versi',
      clarification: 'Klarifikasi',
    },
    ways: {
      received: 'Minta dikirim ulang, hapus yang ini, lalu masukkan lagi.',
      sent: 'Pulihkan dari cadangan.',
      submission: 'Pulihkan dari cadangan, atau kirim lagi sebagai revisi baru.',
    },
    records: (count: number) =>
      `${count} catatan berkas di ruang kerja ini rusak; mungkin di antaranya berkas penilaian ini. Catatan itu dibiarkan apa adanya. Untuk membacanya lagi, buka cadangan di ruang kerja baru.`,
    open: (fileName: string) => `Buka ${fileName}`,
    restore: 'Ke Data dan penyimpanan',
  },
  groups: {
    asesor: {
      draft: 'Belum dikirim',
      asesor: 'Sanggah menunggu putusan',
      redone: 'Diperbaiki dalam revisi baru',
      answered: 'Sudah dijawab',
      agency: 'Menunggu perangkat daerah',
      decided: 'Sudah diputus',
    },
    agency: {
      draft: 'Belum dikirim',
      agency: 'Menunggu jawaban Anda',
      asesor: 'Sanggah menunggu putusan asesor',
      answered: 'Sudah dijawab',
      redone: 'Diperbaiki dalam revisi baru',
      decided: 'Sudah diputus',
    },
  } satisfies Readonly<Record<'asesor' | 'agency', Readonly<Record<ThreadState, string>>>>,
  states: {
    draft: 'Belum dikirim',
    agency: 'Menunggu perangkat daerah',
    asesor: 'Menunggu asesor',
    answered: 'Dijawab',
    redone: 'Revisi baru',
    decided: 'Diputus',
  } satisfies Readonly<Record<ThreadState, string>>,
  none: {
    asesor: 'Belum ada pertanyaan atau pengembalian tentang penilaian ini.',
    agency: 'Belum ada pertanyaan dari asesor.',
  },
  noneNext: {
    asesor: 'Tanyakan atau kembalikan satu indikator dari halaman penilaiannya.',
    agency: 'Berkas klarifikasi yang Anda terima dari asesor dimasukkan lewat Terima berkas.',
  },
  round: (round: number) => `Putaran ${round}`,
  flaws: {
    lost: 'Pesan yang dijawab tidak ada di sini. Mintalah berkas klarifikasi sebelumnya kepada pengirimnya.',
    loop: 'Pesan-pesan ini saling menjawab tanpa awal. Berkasnya tidak dibuat dengan Timbang; tanyakan kepada pengirimnya.',
  },
  otherRevision: (revision: number) => `Tentang revisi ${revision}`,
  unknownRevision: 'Tentang revisi yang tidak ada di sini',
  unknownResult: 'Hasil yang disanggah tidak ada di sini',
  unknownIndicator: (id: string) => `Indikator ${id} (tidak ada dalam instrumen ini)`,
  unknownDocument: 'Bukti yang tidak ada di sini',
  document: (title: string) => `Bukti: ${title}`,
  said: {
    by: (name: string, unit: string) => `${name}, ${unit}`,
    draft: 'Draf',
    late: 'Setelah tenggat',
    rivals: 'Pengenal pesan ini juga dipakai untuk isi yang lain:',
    rival: (name: string, when: string, said: string) => `${name}, ${when}: ${said}`,
    reason: (words: string) => `Alasan: ${words}`,
    asked: (value: string) => `Nilai yang diminta: ${value}`,
    decided: (outcome: string, before: string, after: string) =>
      `${outcome}. Nilai semula ${before}, sekarang ${after}.`,
    evidence: 'Bukti baru',
    trust: {
      new: 'Kunci belum dikenal',
      rejected: 'Kunci ditolak',
      none: 'Tanpa tanda tangan',
    },
  },
  due: {
    ahead: (day: string, days: number) =>
      days === 0 ? `Batas hari ini, ${day}` : `Batas ${day}, ${days} hari lagi`,
    over: (day: string, days: number) => `Batas ${day}, lewat ${days} hari`,
  },
  actions: {
    answer: 'Jawab',
    ask: 'Tanya lagi',
    return: 'Kembalikan lagi',
    decide: 'Putuskan',
    fix: 'Perbaiki indikator',
    fixHint:
      'Butir ini dikembalikan. Bukti baru dapat dilampirkan pada jawaban. Bila klaim berubah, perbaiki indikatornya lalu kirim revisi baru.',
    toSend: 'Kirim revisi baru',
    of: (action: string, item: string) => `${action}: ${item}`,
  },
  ask: {
    title: 'Tanya atau kembalikan',
    indicator: 'Indikator',
    choose: 'Pilih indikator…',
    document: 'Bukti',
    whole: 'Seluruh indikator',
    hint: 'Kembalikan bila butirnya harus dikerjakan ulang; tanyakan bila cukup dijelaskan.',
    question: 'Tulis pertanyaan',
    return: 'Kembalikan',
    lacks: 'Pilih indikatornya lebih dahulu.',
  },
  object: {
    title: 'Ajukan sanggah',
    lead: {
      interim: 'Terhadap hasil sementara.',
      final: 'Terhadap hasil akhir.',
    },
    until: (day: string) => `Sanggah diterima sampai ${day}.`,
    over: (day: string) =>
      `Batas sanggah ${day} sudah lewat. Sanggah tetap dapat dikirim dan ditandai terlambat.`,
    noUntil: 'Tidak ada tenggat yang disebut.',
    indicator: 'Indikator yang disanggah',
    option: (name: string, value: string) => `${name}: ${value}`,
    write: 'Tulis sanggah',
    toResult: 'Lihat hasilnya',
  },
  draft: {
    text: {
      question: 'Pertanyaan',
      answer: 'Jawaban',
      return: 'Yang harus diperbaiki',
      objection: 'Alasan sanggah',
      decision: 'Alasan putusan',
    },
    deadline: 'Tenggat jawaban',
    deadlineHint: 'Hari terakhir, menurut tanggal di tempat penerima. Boleh dikosongkan.',
    reason: 'Alasan pengembalian',
    reasons: RETURN_REASONS,
    outcome: 'Putusan',
    noOutcome: 'Pilih putusan…',
    asked: (value: string) => `Nilai sekarang ${value}.`,
    value: { objection: 'Nilai yang diminta', decision: 'Nilai setelah putusan' },
    noValue: 'Pilih nilai…',
    documents: 'Bukti yang disertakan',
    noDocuments: 'Belum ada bukti pada penilaian ini. Lampirkan di bawah.',
    moreDocuments: (count: number) => `Bukti lain pada penilaian ini (${count})`,
    sent: 'sudah ada pada berkas kirim',
    attach: 'Lampirkan berkas baru',
    drop: 'Hapus draf',
    dropOf: (item: string) => `Hapus draf: ${item}`,
    dropped: 'Draf dihapus.',
    undo: 'Urungkan',
    saved: 'Tersimpan',
    saving: 'Menyimpan…',
    conflict: 'Draf ini diubah di tab lain. Mana yang dipakai?',
    mine: 'Tulisan di sini',
    stored: 'Tulisan di tab lain',
  },
  value: {
    level: (value: string, label: string) => (label === '' ? value : `${value}, ${label}`),
    notApplicable: 'Tidak berlaku',
    open: 'belum ada',
  },
  difference: {
    title: 'Sebelum dan sesudah',
    what: 'Hal',
    before: 'Saat ditanyakan',
    after: (revision: number | null) =>
      revision === null ? 'Sekarang' : `Sekarang, revisi ${revision}`,
    claimed: 'Tingkat diklaim',
    supported: 'Didukung bukti (menurut pengirim)',
    none: 'belum ada',
    evidence: 'Bukti',
    noEvidence: 'Tidak ada bukti untuk butir ini, sebelum maupun sesudah.',
    standings: {
      there: 'sudah ada',
      brought: 'baru, bersama jawaban',
      added: 'baru, dalam revisi',
      file: 'berkas diganti',
      details: 'keterangan diubah',
      removed: 'dihapus',
    },
    changed: (fields: string) => `Jawaban berubah pada: ${fields}.`,
    same: 'Jawaban pada indikator ini sama.',
    fields: COMPARED_FIELD_TERMS,
    look: 'Lihat',
    lookAt: (name: string) => `Lihat ${name}`,
    close: 'Tutup',
  },
} as const;
