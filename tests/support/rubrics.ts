import { BLANK_ANSWER, type Answer, type Answers } from '#core/assessment/answer.ts';
import type { Group, Indicator, Level, Rubric } from '#core/rubric/types.ts';

/** Builders of small instruments and answers. They use no scoring code, so they can judge it. */

interface LevelParts {
  /** How many criteria the level asks for; ids end in `.a`, `.b`, … */
  readonly criteria?: number;
  /** Per item: is it required? Ids end in `.e1`, `.e2`, … */
  readonly evidence?: readonly boolean[];
}

/** One rung: `levelOf('k1', 2, { criteria: 2 })` has the criteria `k1.2.a` and `k1.2.b`. */
export function levelOf(indicatorId: string, level: number, parts: LevelParts = {}): Level {
  const { criteria = 1, evidence = [] } = parts;
  const stem = `${indicatorId}.${level}`;
  return {
    level,
    summary: `tingkat ${level}`,
    criteria: Array.from({ length: criteria }, (_, at) => ({
      id: `${stem}.${String.fromCodePoint(97 + at)}`,
      text: `kriteria ${at + 1}`,
    })),
    evidence: evidence.map((required, at) => ({
      id: `${stem}.e${at + 1}`,
      text: `bukti ${at + 1}`,
      required,
      must: [],
    })),
  };
}

/** A ladder on the given levels; the lowest asks for nothing. */
export function ladderOf(
  indicatorId: string,
  levels: readonly number[],
  parts: LevelParts = {},
): readonly Level[] {
  return levels.map((level, at) => levelOf(indicatorId, level, at === 0 ? { criteria: 0 } : parts));
}

export const ONE_TO_FOUR = [1, 2, 3, 4] as const;
export const ONE_TO_FIVE = [1, 2, 3, 4, 5] as const;
export const PERCENT_LADDER = [0, 40, 60, 80, 100] as const;

export interface IndicatorParts {
  readonly weight?: string;
  readonly ladder?: readonly number[];
  readonly levels?: readonly Level[];
  readonly mayBeNotApplicable?: boolean;
}

export function indicatorOf(id: string, parts: IndicatorParts = {}): Indicator {
  return {
    id,
    code: id.toUpperCase(),
    title: `indikator ${id}`,
    question: `bagaimana ${id}?`,
    why: 'penting',
    weight: parts.weight ?? '1',
    scale: 'skala',
    mayBeNotApplicable: parts.mayBeNotApplicable ?? true,
    coverage: null,
    levels: parts.levels ?? ladderOf(id, parts.ladder ?? ONE_TO_FOUR),
    goodEvidence: [],
    badEvidence: [],
    basis: [],
    crosswalk: [],
    informationClass: 'berkala',
  };
}

const heading = (id: string, weight: string) => ({
  id,
  code: id.toUpperCase(),
  title: `kelompok ${id}`,
  weight,
});

/** A group that holds indicators. */
export function groupOf(id: string, weight: string, indicators: readonly Indicator[]): Group {
  return { ...heading(id, weight), indicators };
}

/** A group that holds groups. */
export function parentOf(id: string, weight: string, groups: readonly Group[]): Group {
  return { ...heading(id, weight), groups };
}

/** The five bands of PermenPANRB 59/2020. */
export const SPBE_BANDS: Rubric['predikat'] = [
  { min: '4.2', label: 'Memuaskan' },
  { min: '3.5', label: 'Sangat Baik' },
  { min: '2.6', label: 'Baik' },
  { min: '1.8', label: 'Cukup' },
  { min: '1', label: 'Kurang' },
];

export type RubricParts = Partial<
  Pick<Rubric, 'rounding' | 'predikat' | 'target' | 'scales' | 'weighting'>
>;

export function rubricOf(groups: readonly Group[], parts: RubricParts = {}): Rubric {
  return {
    schemaVersion: 1,
    id: 'contoh',
    version: '1.0.0',
    status: 'adaptation',
    locale: 'id-ID',
    title: 'Instrumen contoh',
    shortTitle: 'Contoh',
    unit: 'opd',
    description: 'untuk uji',
    provenance: [],
    ratification: [],
    levelNames: ['Kelompok', 'Indikator'],
    scales: { skala: { min: 1, max: 4, labels: {} } },
    weighting: 'mean-of-means',
    rounding: { digits: 2, mode: 'half-up', predikatOn: 'unrounded' },
    predikat: SPBE_BANDS,
    target: { level: 3, predikat: 'Baik' },
    examples: [],
    ...parts,
    groups,
  };
}

export const rounded = (digits: number): Rubric['rounding'] => ({
  digits,
  mode: 'half-up',
  predikatOn: 'rounded',
});
export const unrounded = (digits: number): Rubric['rounding'] => ({
  digits,
  mode: 'half-up',
  predikatOn: 'unrounded',
});

/** All indicators below some groups, in the order in which they are written. */
export function indicatorsIn(groups: readonly Group[]): readonly Indicator[] {
  return groups.flatMap((group) => [
    ...(group.indicators ?? []),
    ...indicatorsIn(group.groups ?? []),
  ]);
}

/** An answer that ticks exactly these criteria. */
export function ticking(...criteria: readonly string[]): Answer {
  return { ...BLANK_ANSWER, rating: 'rated', criteria };
}

/** A rated answer that ticks everything up to a level. */
export function standingOn(indicator: Indicator, level: number): Answer {
  const below = indicator.levels.filter((step) => step.level <= level);
  return ticking(...below.flatMap((step) => step.criteria.map(({ id }) => id)));
}

const NOT_APPLICABLE: Answer = {
  ...BLANK_ANSWER,
  rating: 'not-applicable',
  reason: 'tidak ada layanan ini',
};

/** Answers by indicator: a level, or `null` for not applicable; the unnamed stay blank. */
export function answersOn(
  rubric: Rubric,
  levels: Readonly<Record<string, number | null>>,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const indicator of indicatorsIn(rubric.groups)) {
    const level = levels[indicator.id];
    if (level === null) answers[indicator.id] = NOT_APPLICABLE;
    else if (level !== undefined) answers[indicator.id] = standingOn(indicator, level);
  }
  return answers;
}

/** Every indicator on the same level. */
export function allOn(rubric: Rubric, level: number): Answers {
  return Object.fromEntries(
    indicatorsIn(rubric.groups).map((one) => [one.id, standingOn(one, level)]),
  );
}
