import type { Affects, RubricChange } from '#core/rubric/diff-types.ts';

export const AFFECTS: Readonly<Record<Affects, string>> = {
  score: 'Mengubah hitungan nilai',
  answers: 'Jawaban perlu diperiksa ulang',
  text: 'Keterangan saja',
};

const KINDS: Readonly<Record<RubricChange['kind'], string>> = {
  added: 'Ditambahkan',
  removed: 'Dihapus',
  reworded: 'Diubah kalimatnya',
  'rule-changed': 'Diubah aturannya',
  reweighted: 'Diubah bobotnya',
  moved: 'Dipindahkan',
  reordered: 'Diurutkan ulang',
};

/** The kinds in the order in which a reader wants them. */
export const KIND_ORDER = [
  'reweighted',
  'rule-changed',
  'added',
  'removed',
  'reworded',
  'moved',
  'reordered',
] as const satisfies readonly RubricChange['kind'][];

export const diffText = {
  kind: (kind: RubricChange['kind'], count: number) => `${KINDS[kind]} (${count})`,
} as const;
