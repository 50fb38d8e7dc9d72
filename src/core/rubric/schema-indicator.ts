import { z } from '#core/zod.ts';

/** The nine terms a piece of evidence may have to satisfy; explained in the instrument's text. */
export const EVIDENCE_TERMS = [
  'ditetapkan',
  'ditandatangani',
  'bertanggal',
  'dalam periode',
  'masih berlaku',
  'menyebut OPD',
  'memuat penyebut',
  'menampilkan alamat dan tanggal',
  'teks dapat dibaca',
] as const;

/** Who decides an indicator of a whole government: one unit, the unit that runs the service, all OPDs. */
const AGENCY_SCOPES = ['terpusat', 'pemilik layanan', 'seluruh OPD'] as const;

/** Classes of public information, UU 14/2008 art. 9–11 and 17. */
export const INFORMATION_CLASSES = [
  'berkala',
  'setiap saat',
  'serta-merta',
  'dikecualikan',
] as const;

/** Ids are keys of plain objects everywhere, hence the one lower-case name these inherit is refused. */
export const id = z.string().regex(/^(?!constructor$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
export const text = z.string().trim().min(1);
export const decimal = z.string().regex(/^\d+(?:\.\d+)?$/);
export const level = z.int().min(0).max(100);

const criterion = z.strictObject({
  id: id.describe('Pengenal kriteria, tetap sepanjang versi, misalnya "k1.2.a"'),
  text: text.describe('Pernyataan yang benar atau tidak benar bagi OPD'),
  dependsOn: text
    .optional()
    .describe('Pihak di luar OPD yang menentukan terpenuhinya kriteria, misalnya "kabupaten"'),
});

const evidence = z.strictObject({
  id: id.describe('Pengenal bukti dukung, misalnya "k1.2.e1"'),
  text: text.describe('Nama dokumen atau jenis bukti dukung'),
  required: z.boolean().describe('Wajib agar tingkatnya dianggap didukung bukti'),
  must: z.array(z.enum(EVIDENCE_TERMS)).describe('Syarat yang harus dipenuhi dokumen'),
});

const ladderLevel = z.strictObject({
  level: level.describe('Nilai tingkat; tangga diurutkan dari yang terendah'),
  summary: text.describe('Gambaran singkat keadaan pada tingkat ini'),
  criteria: z.array(criterion).describe('Seluruhnya harus terpenuhi; kosong pada tingkat awal'),
  evidence: z.array(evidence).describe('Bukti dukung pada tingkat ini'),
});

const external = z.strictObject({
  index: text.describe('Nama indeks, misalnya "Indeks Pembangunan Statistik"'),
  publisher: text.describe('Instansi yang menerbitkan indeks'),
  min: decimal.describe('Nilai terendah indeks itu'),
  max: decimal.describe('Nilai tertinggi indeks itu'),
  bands: z
    .array(
      z.strictObject({
        level: level.describe('Tingkat yang diambil'),
        from: decimal.optional().describe('Batas bawah, nilai ini termasuk'),
        above: decimal.optional().describe('Batas bawah, nilai ini belum termasuk'),
        value: decimal
          .optional()
          .describe('Nilai indikator pada batas bawah; di antaranya dihitung sebanding'),
      }),
    )
    .describe('Pemetaan nilai indeks ke tingkat, dari yang terendah; kosong bila belum diketahui'),
  top: decimal.optional().describe('Nilai indikator pada nilai tertinggi indeks itu'),
  note: text.describe('Asal pemetaan dan cara membaca batasnya'),
});

const repeat = z.strictObject({
  code: text.describe('Kode indikator resmi yang diisi beberapa kali, misalnya "I35"'),
  position: z.int().min(1).describe('Isian ke berapa'),
  of: z.int().min(2).describe('Berapa kali indikator itu diisi'),
  subject: text.describe('Apa yang dinilai pada setiap isian, misalnya "layanan publik"'),
});

export const indicator = z.strictObject({
  id: id.describe('Pengenal indikator, tetap antarversi'),
  code: text.describe('Kode yang dibaca orang, misalnya "K1"'),
  title: text.describe('Nama indikator'),
  question: text.describe('Pertanyaan yang dijawab OPD'),
  why: text.describe('Mengapa indikator ini penting'),
  weight: decimal.describe('Bobot di dalam kelompoknya, desimal dengan titik'),
  scale: id.describe('Skala yang dipakai, salah satu dari "scales"'),
  mayBeNotApplicable: z.boolean().describe('Boleh dinyatakan tidak berlaku dengan alasan'),
  notApplicableWhen: text.optional().describe('Keadaan yang membenarkan "tidak berlaku"'),
  coverage: z
    .strictObject({
      of: text.describe('Apa yang dihitung: unit kerja, layanan, aplikasi, pegawai, perangkat'),
      note: text.describe('Cara menentukan penyebut'),
    })
    .nullable()
    .describe('Penyebut bagi klaim sebagian atau seluruh'),
  repeat: repeat.optional().describe('Satu dari beberapa isian bagi satu indikator resmi'),
  external: external.optional().describe('Indeks instansi lain yang menentukan tingkat'),
  scope: z
    .enum(AGENCY_SCOPES)
    .optional()
    .describe('Siapa yang ikut menentukan: satu unit, pemilik layanan, atau seluruh OPD'),
  owners: z.array(text).optional().describe('OPD pengampu yang lazim, bukan ketentuan'),
  levels: z.array(ladderLevel).min(2).describe('Tangga tingkat'),
  goodEvidence: z.array(text).describe('Contoh bukti yang memadai'),
  badEvidence: z.array(text).describe('Contoh bukti yang tidak memadai beserta alasannya'),
  basis: z.array(text).describe('Dasar hukum'),
  crosswalk: z
    .array(
      z.strictObject({
        rubric: id.describe('Instrumen lain'),
        indicators: z.array(z.union([z.int(), id])).describe('Nomor atau pengenal indikatornya'),
      }),
    )
    .describe('Padanan untuk memakai ulang bukti, bukan konversi nilai'),
  informationClass: z.enum(INFORMATION_CLASSES).describe('Golongan informasi bukti pada umumnya'),
  notes: z.array(text).optional().describe('Catatan penyusun tentang indikator ini'),
});
