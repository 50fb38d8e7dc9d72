import type { RubricFile } from '#core/rubric/schema.ts';

const step = (indicator: string, level: number) => ({
  level,
  summary: `Keadaan ${level}`,
  criteria: level === 1 ? [] : [{ id: `${indicator}.${level}.a`, text: `Kriteria ${level}` }],
  evidence: [{ id: `${indicator}.${level}.e1`, text: 'Bukti', required: level > 1, must: [] }],
});

const indicator = (id: string, weight: string, scale: string) => ({
  id,
  code: id.toUpperCase(),
  title: `Indikator ${id}`,
  question: 'Bagaimana?',
  why: 'Penting.',
  weight,
  scale,
  mayBeNotApplicable: id === 'a1',
  coverage: null,
  levels: [1, 2, 3, 4].map((level) => step(id, level)),
  goodEvidence: [],
  badEvidence: [],
  basis: [],
  crosswalk: [],
  informationClass: 'berkala' as const,
});

const scale = () => ({
  min: 1,
  max: 4,
  labels: { '1': 'Satu', '2': 'Dua', '3': 'Tiga', '4': 'Empat' },
});

/**
 * A small instrument without a flaw, fresh at every call, for tests that break it
 * in one place. Its weights are also sound as nested weights.
 */
export function soundRubric(): RubricFile {
  return {
    schemaVersion: 1,
    id: 'contoh',
    version: '1.0.0',
    status: 'adaptation',
    locale: 'id-ID',
    title: 'Instrumen contoh',
    shortTitle: 'Contoh',
    unit: 'opd',
    description: 'Untuk uji.',
    provenance: [
      {
        id: 'uji',
        title: 'Uji',
        publisher: 'Uji',
        year: null,
        confidence: 'adaptation',
        note: 'Uji',
      },
    ],
    ratification: [],
    levelNames: ['Dimensi', 'Indikator'],
    scales: { utama: scale(), lain: scale() },
    weighting: 'mean-of-means',
    rounding: { digits: 2, mode: 'half-up', predikatOn: 'unrounded' },
    predikat: [
      { min: '2.60', label: 'Baik' },
      { min: '1.60', label: 'Cukup' },
      { min: '1.00', label: 'Kurang' },
    ],
    target: { level: 3, predikat: 'Baik' },
    groups: [
      {
        id: 'a',
        code: 'A',
        title: 'Dimensi A',
        weight: '60',
        indicators: [indicator('a1', '40', 'utama'), indicator('a2', '20', 'utama')],
      },
      {
        id: 'b',
        code: 'B',
        title: 'Dimensi B',
        weight: '40',
        indicators: [indicator('b1', '40', 'lain')],
      },
    ],
    examples: [
      {
        id: 'semua-2',
        title: 'Semua dua',
        levels: { a1: 2, a2: 2, b1: 2 },
        expect: { index: '2.00', predikat: 'Cukup', groups: { a: '2.00', b: '2.00' } },
      },
    ],
  };
}
