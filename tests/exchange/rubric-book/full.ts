import type { RubricFile } from '#core/rubric/schema.ts';

type IndicatorFile = NonNullable<RubricFile['groups'][number]['indicators']>[number];

const step = (indicator: string, level: number): IndicatorFile['levels'][number] => ({
  level,
  summary: `Keadaan ${level}`,
  criteria:
    level === 1
      ? []
      : [
          {
            id: `${indicator}.${level}.a`,
            text: `Syarat ${level}`,
            ...(level === 3 && { dependsOn: 'kabupaten' }),
          },
        ],
  evidence:
    level === 1
      ? []
      : [
          {
            id: `${indicator}.${level}.e1`,
            text: 'Keputusan',
            required: level === 2,
            must: level === 2 ? ['masih berlaku', 'ditetapkan'] : [],
          },
        ],
});

const plain = (id: string, code: string): IndicatorFile => ({
  id,
  code,
  title: `Indikator ${code}`,
  question: 'Apakah ada?',
  why: 'Karena perlu.',
  weight: '1',
  scale: 'tiga',
  mayBeNotApplicable: false,
  coverage: null,
  levels: [1, 2, 3].map((level) => step(id, level)),
  goodEvidence: [],
  badEvidence: [],
  basis: [],
  crosswalk: [],
  informationClass: 'berkala',
});

const rich: IndicatorFile = {
  ...plain('r1', 'R1'),
  weight: '1.50',
  mayBeNotApplicable: true,
  notApplicableWhen: 'Tidak ada layanan.',
  coverage: { of: 'layanan', note: 'Daftar layanan.' },
  repeat: { code: 'I35', position: 1, of: 2, subject: 'layanan publik' },
  external: {
    index: 'Indeks Pembangunan Statistik',
    publisher: 'BPS',
    min: '0',
    max: '5.00',
    bands: [
      { level: 1, from: '0', value: '1.00' },
      { level: 2, from: '1.80', value: '1.5' },
      { level: 3, above: '2.6', value: '2.5' },
    ],
    top: '5.0',
    note: 'Pemetaan percobaan.',
  },
  scope: 'seluruh OPD',
  owners: ['Diskominfo', 'Bappeda'],
  goodEvidence: ['Keputusan bernomor', 'Laporan'],
  badEvidence: ['Konsep'],
  basis: ['UU 14/2008'],
  crosswalk: [
    { rubric: 'spbe-59-2020', indicators: [1, 'i02', '7', 12] },
    { rubric: 'pemdi-8-2026', indicators: [] },
  ],
  informationClass: 'serta-merta',
  notes: ['Catatan pertama', 'Catatan kedua'],
};

/** Every field that an instrument may have, and every list both filled and empty. */
export function fullInstrument(): RubricFile {
  return {
    $schema: './rubric.schema.json',
    schemaVersion: 1,
    id: 'lengkap',
    version: '1.2.3',
    status: 'official',
    basedOn: { id: 'asal', version: '1.0.0', digest: 'ab'.repeat(32) },
    locale: 'id-ID',
    title: 'Instrumen lengkap',
    shortTitle: 'Lengkap',
    indexName: 'Indeks Lengkap',
    unit: 'pemda',
    description: 'Seluruh isian.\nBaris kedua.',
    provenance: [
      {
        id: 'sumber-1',
        title: 'Peraturan',
        publisher: 'Kementerian',
        year: 2020,
        confidence: 'verified',
        note: 'Seluruhnya.',
      },
      {
        id: 'sumber-2',
        title: 'Kajian',
        publisher: 'Jurnal',
        year: null,
        confidence: 'secondary',
        note: 'Sebagian.',
      },
    ],
    ratification: [],
    levelNames: ['Domain', 'Aspek', 'Indikator'],
    scales: {
      tiga: {
        min: 1,
        max: 3,
        labels: { '1': 'Awal', '2': 'Tengah', '3': 'Akhir' },
        fraction: { digits: 2, note: 'Rata-rata beberapa unit.' },
      },
      lain: { min: 0, max: 1, labels: { '0': 'Tidak', '1': 'Ya' } },
    },
    weighting: 'nested-weights',
    rounding: {
      digits: 2,
      mode: 'half-up',
      predikatOn: 'unrounded',
      predikatOnByYear: { '2023': 'rounded', '2024': 'unrounded' },
    },
    predikat: [
      { min: '2.60', label: 'Baik', alias: 'Hijau' },
      { min: '1.00', label: 'Kurang' },
    ],
    unassessed: { label: 'Tidak dinilai', note: 'Tidak ikut serta.' },
    target: { level: 2, predikat: 'Baik' },
    groups: [
      {
        id: 'd1',
        code: 'D1',
        title: 'Domain satu',
        weight: '60',
        description: 'Uraian domain.',
        groups: [
          {
            id: 'a1',
            code: 'A1',
            title: 'Aspek satu',
            weight: '60.0',
            indicators: [rich, { ...plain('p1', 'P1'), owners: [], notes: [] }],
          },
        ],
      },
      {
        id: 'd2',
        code: 'D2',
        title: 'Domain dua',
        weight: '40',
        groups: [
          {
            id: 'a2',
            code: 'A2',
            title: 'Aspek dua',
            weight: '40',
            indicators: [plain('p2', 'P2')],
          },
        ],
      },
    ],
    examples: [
      {
        id: 'contoh-1',
        title: 'Tingkat, pecahan, dan tidak berlaku',
        levels: { r1: 'tidak berlaku', p1: 2, p2: '2.50' },
        expect: { index: '2.20', predikat: 'Kurang', groups: { d1: '2.00', d2: '2.5' } },
      },
      {
        id: 'contoh-2',
        title: 'Tanpa nilai kelompok',
        levels: { r1: 1, p1: 1, p2: '1' },
        expect: { index: '1.00', predikat: 'Kurang' },
      },
      {
        id: 'contoh-3',
        title: 'Nilai kelompok kosong',
        levels: { r1: 1, p1: 1, p2: 1 },
        expect: { index: '1.00', predikat: 'Kurang', groups: {} },
      },
    ],
  };
}
