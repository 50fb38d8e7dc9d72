import type { FinalRecord } from '#core/review/final.ts';
import type { Attendant } from '#core/review/meeting.ts';
import { RULE_TERMS } from '#core/review/review-terms.ts';
import { integer as n } from '#ui/format.ts';
import type { ReadResult, RestsOn } from '#workflow/result/read-result.ts';

/** The Indonesian of a result. */
export const text = {
  kicker: (year: number) => `Hasil penilaian tahun ${String(year)}`,
  loading: 'Membuka hasil…',
  missing: {
    title: 'Hasil tidak ditemukan',
    body: 'Hasil dengan sidik jari ini tidak ada di meja ini. Masukkan berkasnya melalui Berkas masuk.',
    inbox: 'Ke berkas masuk',
  },
  stage: { interim: 'Hasil sementara', final: 'Hasil akhir' } satisfies Record<
    FinalRecord['stage'],
    string
  >,
  version: (revision: number) => `versi ${n(revision)}`,
  index: 'Indeks',
  unfinished: 'belum lengkap',
  claimed: 'Diklaim OPD',
  supported: 'Didukung bukti',
  lastYear: (year: number) => `Hasil ${String(year)}`,
  by: (name: string, unit: string, at: string) => `Disahkan ${name}, ${unit}, ${at}.`,
  older: 'Ada versi yang lebih baru dari hasil ini.',
  toNewest: 'Buka versi terbaru',
  objectUntil: (day: string) => `OPD dapat menyanggah sampai ${day}.`,
  objectOver: (day: string) => `Masa sanggah berakhir pada ${day}.`,
  object: 'Ajukan sanggah',
  clarify: 'Klarifikasi',
  reopening: (reason: string) => `Dibuka kembali: ${reason}`,
  recount: {
    same: 'Dihitung ulang di meja ini dari nilai yang disepakati: sama.',
    differs: (said: string, counted: string) =>
      `Hitungan ulang di meja ini berbeda: berkas menyebut ${said}, hitungan di sini ${counted}. Tanyakan kepada pengirim.`,
    strange: (count: number) =>
      `${n(count)} hal tidak sesuai dengan instrumen atau dengan hitungan di sini.`,
    no: 'Instrumen hasil ini tidak ada di meja ini, sehingga tidak dapat dihitung ulang.',
  },
  trust: {
    own: 'Ditandatangani kunci meja ini.',
    known: 'Ditandatangani kunci yang dikenal.',
    new: 'Ditandatangani kunci yang belum dikenal. Bandingkan sidik jarinya pada halaman Kunci.',
    rejected: 'Ditandatangani kunci yang ditolak di meja ini.',
    none: 'Tidak ditandatangani.',
  } satisfies Record<ReadResult['trust'], string>,
  groups: {
    title: 'Per dimensi',
    caption: 'Nilai mandiri, asesor, dan hasil per dimensi',
    group: 'Dimensi',
    final: 'Hasil',
    whole: 'Indeks',
  },
  indicators: {
    title: 'Per indikator',
    caption: 'Nilai mandiri, asesor, dan hasil per indikator',
    indicator: 'Indikator',
    final: 'Hasil',
    rule: 'Cara',
    open: 'Uraian',
    openNamed: (code: string) => `Uraian ${code}`,
    all: 'Semua indikator',
    changed: 'Hanya yang berbeda dari klaim',
  },
  rules: RULE_TERMS,
  detail: {
    shortcoming: 'Temuan',
    recommendation: 'Rekomendasi',
    note: 'Catatan keputusan',
    minority: (name: string) => `Catatan minoritas ${name}`,
    votes: 'Suara asli',
    departure: 'Alasan berbeda dari dukungan bukti',
    fact: 'Fakta',
    analysis: 'Analisis',
    verdicts: 'Putusan bukti',
    absent: 'Tidak ada bukti',
    subject: 'Yang dinilai',
  },
  sheets: {
    title: 'Lembar asesor',
    left: (name: string, reason: string) => `${name}: tidak ditimbang. ${reason}`,
    kept: (name: string, reason: string) => `${name}: ditimbang dengan alasan. ${reason}`,
    missing: (name: string, reason: string) => `${name}: lembar tidak ditunggu. ${reason}`,
  },
  meeting: {
    title: 'Rapat',
    number: 'Nomor berita acara',
    date: 'Tanggal',
    place: 'Tempat',
    batch: 'Gelombang',
    note: 'Catatan',
    attendance: 'Kehadiran',
    present: 'hadir',
    absent: 'tidak hadir',
    roles: {
      chair: 'Ketua tim',
      asesor: 'Asesor',
      agency: 'Wakil OPD',
      secretary: 'Sekretaris',
      observer: 'Pengamat',
    } satisfies Record<Attendant['role'], string>,
  },
  versions: {
    title: 'Versi',
    first: 'Versi pertama di meja ini.',
    this: 'yang dibuka',
    index: (from: string, to: string) => `Indeks ${from} → ${to}`,
    sameIndex: (value: string) => `Indeks tetap ${value}`,
    none: 'Tidak ada nilai indikator yang berubah.',
    change: (code: string, from: string, to: string) => `${code}: ${from} → ${to}`,
  },
  rests: {
    title: 'Dasar hasil',
    lead: 'Berkas yang menjadi dasar, dengan sidik jarinya. Yang tidak ada di meja ini tetap disebut.',
    here: 'ada di sini',
    away: 'tidak ada di sini',
    kinds: {
      submission: 'Kiriman OPD',
      review: 'Lembar asesor',
      left: 'Lembar yang tidak ditimbang',
      clarification: 'Klarifikasi atau sanggah',
      period: 'Berkas periode',
      'last-year': 'Hasil tahun lalu',
    } satisfies Record<RestsOn['kind'], string>,
    fingerprint: 'Sidik jari hasil ini',
  },
  received: {
    interim: 'Hasil sementara sudah diterima',
    final: 'Hasil akhir sudah diterima',
    open: 'Buka hasil',
  },
} as const;
