import { TERMS } from '#core/glossary.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { Counts, Outcome } from '#core/scoring/score.ts';

export const SUMMARY = {
  claimed: 'diklaim',
  supported: 'didukung bukti',
  score: 'Nilai',
  scoreThat: (name: string, kind: string) => `${name} yang ${kind}`,
  running: TERMS.runningScore,
  finalLine: (value: string, label: string, { name, predikat }: ScoreTerms) =>
    `${name} ${value}, ${predikat.toLowerCase()} ${label}`,
  noNumber: 'Belum ada nilai',
  noEvidence: TERMS.noEvidence,
  noEvidenceWhy: 'Belum ada berkas bukti dukung yang dilampirkan.',
  predikat: (label: string, { predikat }: ScoreTerms) => `${predikat} ${label}`,
  runningPredikat: (label: string, { band }: ScoreTerms) => `Setara ${band} ${label}, belum final`,
  runningWhy: ({ rated, total, notApplicable }: Counts, { complete }: ScoreTerms) =>
    `Dihitung dari ${rated} indikator, di antara ${total - notApplicable} yang berlaku. Nilai sementara bukan ${complete}.`,
  finalWhy: ({ rated }: Counts) => `Dihitung dari ${rated} indikator yang dinilai.`,
  counts: ({ total, rated, blank, notApplicable }: Counts) =>
    [
      `${rated} dari ${total} indikator dinilai`,
      ...(notApplicable > 0 ? [`${notApplicable} tidak berlaku`] : []),
      ...(blank > 0 ? [`${blank} belum diisi`] : []),
    ].join(', ') + '.',
  profile: 'Profil nilai',
  ofClaimed: (column: string) => `${column} (${TERMS.claimed.toLowerCase()})`,
  /** What the rows of the table are: "Domain dan aspek". */
  groups: (levelNames: readonly string[]) =>
    levelNames.map((name, at) => (at === 0 ? name : name.toLowerCase())).join(' dan '),
  values: (groups: string) => `Nilai per ${groups.toLowerCase()}`,
  weak: (label: string, titles: string) =>
    `Perhatian: nilai keseluruhan mencapai ${label}, tetapi bagian berikut masih di bawah ${label}: ${titles}.`,
  target: (label: string, value: string, { band }: ScoreTerms) =>
    `Batas bawah ${band} sasaran (${label}): ${value}`,
  profileWords: {
    value: 'Nilai yang diklaim',
    second: 'Nilai yang didukung bukti',
    both: (claimed: string, supported: string) => `${claimed} (didukung bukti ${supported})`,
    radarAlt: (values: string, target: string) =>
      `Diagram radar nilai yang diklaim. ${values}. ${target}. Angka yang sama ada pada tabel di bawahnya.`,
    barsAlt: (values: string, target: string) =>
      `Diagram batang nilai yang diklaim. ${values}. ${target}. Angka yang sama ada pada tabel di bawahnya.`,
  },
  columns: {
    code: 'Kode',
    weight: TERMS.weight,
    share: 'Porsi',
    value: 'Nilai',
    claimed: TERMS.claimed,
    supported: TERMS.supported,
    rated: 'Dinilai',
  },
  ratedOf: ({ rated, total, notApplicable }: Counts) => `${rated} dari ${total - notApplicable}`,
  predikatTitle: ({ bandTitle }: ScoreTerms) => `${bandTitle} menurut instrumen`,
  predikatColumns: { label: TERMS.predikat, from: 'Mulai dari nilai' },
} as const;

/** Why there is no number at all. */
export const NO_NUMBER: Readonly<Record<Extract<Outcome, { kind: 'none' }>['why'], string>> = {
  'nothing-answered': 'Belum ada indikator yang dinilai.',
  'nothing-applicable': 'Semua indikator dinyatakan tidak berlaku.',
};
