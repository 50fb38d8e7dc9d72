import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { soundRubric } from './sound.ts';

const step = (id: string, level: number): Indicator['levels'][number] => ({
  level,
  summary: `Keadaan ${level}`,
  criteria:
    level === 1
      ? []
      : [
          { id: `${id}.${level}.a`, text: `Kriteria ${level} a`, dependsOn: 'kabupaten' },
          { id: `${id}.${level}.b`, text: `Kriteria ${level} b` },
        ],
  evidence: [
    {
      id: `${id}.${level}.e1`,
      text: 'Bukti satu',
      required: level > 1,
      must: ['ditetapkan', 'bertanggal'],
    },
    { id: `${id}.${level}.e2`, text: 'Bukti dua', required: false, must: ['ditandatangani'] },
  ],
});

const indicator = (id: string, weight: string, position: number): Indicator => ({
  id,
  code: id.toUpperCase(),
  title: `Indikator ${id}`,
  question: 'Bagaimana?',
  why: 'Penting.',
  weight,
  scale: 'utama',
  mayBeNotApplicable: true,
  notApplicableWhen: 'tidak ada layanan',
  coverage: { of: 'layanan', note: 'dihitung dari daftar' },
  repeat: { code: 'I9', position, of: 3, subject: 'layanan publik' },
  external: {
    index: 'Indeks lain',
    publisher: 'Penerbit',
    min: '0',
    max: '100',
    bands: [
      { level: 1, from: '0', value: '1' },
      { level: 2, above: '40', value: '1.5' },
      { level: 4, from: '80', value: '3.5' },
    ],
    top: '4',
    note: 'asal pemetaan',
  },
  scope: 'terpusat',
  owners: ['Diskominfo', 'Bappeda'],
  levels: [1, 2, 3, 4].map((level) => step(id, level)),
  goodEvidence: ['baik satu', 'baik dua'],
  badEvidence: ['buruk satu', 'buruk dua'],
  basis: ['dasar satu', 'dasar dua'],
  crosswalk: [
    { rubric: 'spbe-59-2020', indicators: [4, 8, 'i12'] },
    { rubric: 'pemdi-8-2026', indicators: [1] },
  ],
  informationClass: 'berkala',
  notes: ['catatan satu', 'catatan dua'],
});

const group = (id: string, weight: string) => ({
  id,
  code: id.toUpperCase(),
  title: `Kelompok ${id}`,
  weight,
  description: 'Penjelasan',
});

/** A small sound instrument in which every field of the schema stands at least once. */
export function fullRubric(): Rubric {
  const sound = soundRubric();
  const source = sound.provenance[0];
  const scale = sound.scales['utama'];
  if (!source || !scale) throw new Error('soundRubric has changed');
  const levels = { a1: 2, a2: '2.5', b1: 2 };
  return {
    ...sound,
    $schema: './rubric.schema.json',
    basedOn: { id: 'asal', version: '1.0.0', digest: '0'.repeat(64) },
    levelNames: ['Domain', 'Aspek', 'Indikator'],
    provenance: [source, { ...source, id: 'lain', year: 2020 }],
    ratification: ['catatan satu', 'catatan dua'],
    scales: {
      utama: { ...scale, fraction: { digits: 2, note: 'bila sebagian' } },
      lain: { ...scale, labels: { ...scale.labels } },
    },
    rounding: { ...sound.rounding, predikatOnByYear: { '2023': 'rounded' } },
    predikat: sound.predikat.map((band) => ({ ...band, alias: `alias ${band.label}` })),
    indexName: 'Indeks Contoh',
    unassessed: { label: 'Tidak dinilai', note: 'bila tidak ikut' },
    groups: [
      {
        ...group('atas', '60'),
        groups: [
          {
            ...group('kiri', '1'),
            indicators: [indicator('a1', '1.5', 1), indicator('a2', '2', 2)],
          },
          { ...group('kanan', '3'), indicators: [indicator('b1', '1', 3)] },
        ],
      },
      {
        ...group('bawah', '40'),
        groups: [{ ...group('tengah', '1'), indicators: [plain('c1')] }],
      },
    ],
    examples: [
      {
        id: 'satu',
        title: 'Contoh',
        levels: { ...levels, c1: 2 },
        expect: { index: '2.06', predikat: 'Cukup', groups: { atas: '2.10' } },
      },
      {
        id: 'dua',
        title: 'Contoh lain',
        levels: { ...levels, c1: 2 },
        expect: { index: '2.06', predikat: 'Cukup' },
      },
    ],
  };
}

const OPTIONAL = ['notApplicableWhen', 'repeat', 'external', 'scope', 'owners', 'notes'] as const;

/** An indicator with nothing that is optional. */
function plain(id: string): Indicator {
  const bare = { ...indicator(id, '1', 1), coverage: null, scale: 'lain' };
  for (const field of OPTIONAL) Reflect.deleteProperty(bare, field);
  return bare;
}
