import { z } from '#core/zod.ts';
import { decimal, id, indicator, level, text } from './schema-indicator.ts';

/** The version of the file format that this application writes and reads. */
export const SCHEMA_VERSION = 1;

const version = z.string().regex(/^\d+\.\d+\.\d+$/);

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
    .record(id, z.union([level, decimal, z.literal('tidak berlaku')]))
    .describe('Tingkat setiap indikator; nilai pecahan ditulis sebagai teks, misalnya "1.26"'),
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
    schemaVersion: z.literal(SCHEMA_VERSION).describe('Versi bentuk berkas instrumen'),
    id: id.describe('Pengenal instrumen'),
    version: version.describe('Versi isi; isi yang sudah terbit tidak berubah'),
    status: z
      .enum(['official', 'repealed', 'adaptation'])
      .describe(
        'Kedudukan: resmi berlaku, resmi tetapi dicabut, atau adaptasi menunggu pengesahan',
      ),
    basedOn: z
      .strictObject({
        id: id.describe('Pengenal instrumen asal'),
        version: version.describe('Versi instrumen asal'),
        digest: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('Sidik jari isi instrumen asal'),
      })
      .optional()
      .describe('Instrumen yang disesuaikan secara setempat'),
    locale: z.literal('id-ID').describe('Bahasa isi'),
    title: text.describe('Nama lengkap'),
    shortTitle: text.describe('Nama pendek'),
    unit: z.enum(['opd', 'pemda']).describe('Siapa yang dinilai'),
    indexName: text.optional().describe('Nama resmi indeksnya, misalnya "Indeks SPBE"'),
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
          fraction: z
            .strictObject({
              digits: z.int().min(1).max(4).describe('Paling banyak angka di belakang koma'),
              note: text.describe('Kapan nilai di antara dua tingkat dipakai'),
            })
            .optional()
            .describe('Nilai di antara dua tingkat boleh dinyatakan'),
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
        predikatOnByYear: z
          .record(z.string().regex(/^\d{4}$/), z.enum(['rounded', 'unrounded']))
          .optional()
          .describe('Tahun penilaian yang aturannya berbeda'),
      })
      .describe('Pembulatan, satu kali di akhir'),
    predikat: z
      .array(
        z.strictObject({
          min: decimal.describe('Batas bawah, termasuk'),
          label: text.describe('Nama predikat'),
          alias: text.optional().describe('Nama lain predikat itu'),
        }),
      )
      .min(2)
      .describe('Predikat dari yang tertinggi'),
    unassessed: z
      .strictObject({
        label: text.describe('Nama keadaan itu, misalnya "Tidak dinilai"'),
        note: text.describe('Kapan keadaan itu berlaku dan apa akibatnya'),
      })
      .optional()
      .describe('Keadaan tanpa nilai; bukan nol dan bukan predikat terendah'),
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
