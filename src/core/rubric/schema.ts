import { z } from 'zod';

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

/** Classes of public information, UU 14/2008 art. 9–11 and 17. */
const INFORMATION_CLASSES = ['berkala', 'setiap saat', 'serta-merta', 'dikecualikan'] as const;

/** Ids are keys of plain objects everywhere, hence the one lower-case name these inherit is refused. */
const id = z.string().regex(/^(?!constructor$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
const text = z.string().trim().min(1);
const decimal = z.string().regex(/^\d+(?:\.\d+)?$/);
const level = z.int().min(0).max(100);

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

const indicator = z.strictObject({
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

const groupFields = {
  id: id.describe('Pengenal kelompok'),
  code: text.describe('Kode yang dibaca orang, misalnya "K" atau "D1"'),
  title: text.describe('Nama dimensi, domain, atau aspek'),
  weight: decimal.describe('Bobot di dalam induknya, desimal dengan titik'),
  description: text.optional().describe('Penjelasan singkat'),
  indicators: z.array(indicator).min(1).optional().describe('Indikator di dalamnya'),
};

const leafGroup = z.strictObject(groupFields);

interface GroupFile extends z.infer<typeof leafGroup> {
  groups?: GroupFile[] | undefined;
}

const group: z.ZodType<GroupFile> = z.lazy(() =>
  leafGroup.extend({
    groups: z.array(group).min(1).optional().describe('Kelompok di bawahnya'),
  }),
);

const example = z.strictObject({
  id: id.describe('Pengenal contoh'),
  title: text.describe('Contoh apa, dari mana'),
  levels: z
    .record(id, z.union([level, z.literal('tidak berlaku')]))
    .describe('Tingkat setiap indikator'),
  expect: z
    .strictObject({
      index: decimal.describe('Indeks setelah pembulatan'),
      predikat: text.describe('Predikat'),
      groups: z.record(id, decimal).optional().describe('Nilai kelompok setelah pembulatan'),
    })
    .describe('Hasil yang dihitung dengan tangan atau diterbitkan'),
});

/**
 * The data format of an instrument, schema version 1. Shape only: the laws that
 * connect fields (sums, bands, ladders, uniqueness) are in `check.ts`.
 */
export const rubricSchema = z
  .strictObject({
    $schema: z.literal('./rubric.schema.json').optional().describe('Agar penyunting membantu'),
    schemaVersion: z.literal(1).describe('Versi bentuk berkas instrumen'),
    id: id.describe('Pengenal instrumen'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .describe('Versi isi; isi yang sudah terbit tidak berubah'),
    status: z
      .enum(['official', 'repealed', 'adaptation'])
      .describe(
        'Kedudukan: resmi berlaku, resmi tetapi dicabut, atau adaptasi menunggu pengesahan',
      ),
    locale: z.literal('id-ID').describe('Bahasa isi'),
    title: text.describe('Nama lengkap'),
    shortTitle: text.describe('Nama pendek'),
    unit: z.enum(['opd', 'pemda']).describe('Siapa yang dinilai'),
    description: text.describe('Cara membaca instrumen'),
    provenance: z
      .array(
        z.strictObject({
          id: id.describe('Pengenal sumber'),
          title: text.describe('Judul sumber'),
          publisher: text.describe('Penerbit'),
          year: z
            .int()
            .nullable()
            .describe('Tahun terbit; null bila beberapa atau tidak diketahui'),
          confidence: z
            .enum(['verified', 'secondary', 'adaptation'])
            .describe(
              'Diperiksa pada sumbernya, dirujuk melalui sumber lain, atau buatan penyusun',
            ),
          note: text.describe('Apa yang diambil dari sumber ini'),
        }),
      )
      .min(1)
      .describe('Asal isi dan tingkat keyakinannya'),
    ratification: z.array(text).describe('Catatan pengesahan bagi yang menetapkan instrumen'),
    levelNames: z.array(text).min(2).describe('Nama jenjang dari teratas sampai indikator'),
    scales: z
      .record(
        id,
        z.strictObject({
          min: level.describe('Tingkat awal'),
          max: level.describe('Tingkat tertinggi'),
          labels: z.record(z.string(), text).describe('Nama setiap tingkat'),
        }),
      )
      .describe('Skala tingkat'),
    weighting: z
      .enum(['mean-of-means', 'nested-weights'])
      .describe(
        'mean-of-means: bobot hanya berlaku di dalam kelompok; nested-weights: bobot kelompok adalah jumlah bobot isinya',
      ),
    rounding: z
      .strictObject({
        digits: z.int().min(0).max(4).describe('Angka di belakang koma'),
        mode: z.literal('half-up').describe('Setengah dibulatkan ke atas'),
        predikatOn: z
          .enum(['rounded', 'unrounded'])
          .describe('Predikat dibaca dari nilai yang dibulatkan atau yang belum'),
      })
      .describe('Pembulatan, satu kali di akhir'),
    predikat: z
      .array(
        z.strictObject({
          min: decimal.describe('Batas bawah, termasuk'),
          label: text.describe('Nama predikat'),
        }),
      )
      .min(2)
      .describe('Predikat dari yang tertinggi'),
    target: z
      .strictObject({
        level: level.describe('Tingkat sasaran bawaan bagi setiap indikator'),
        predikat: text.describe('Predikat sasaran'),
      })
      .describe('Sasaran bawaan'),
    groups: z.array(group).min(1).describe('Isi instrumen'),
    examples: z.array(example).min(1).describe('Contoh hitung yang wajib dihasilkan mesin'),
  })
  .describe('Instrumen penilaian Timbang');

export type RubricFile = z.infer<typeof rubricSchema>;
