import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import type { Assessment, RubricRef } from '#core/assessment/assessment.ts';
import type { AssessmentId, PeriodId } from '#core/lib/ids.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { SampleCalendar } from './calendar.ts';
import { uuidOf } from './chance.ts';
import { claimedLevel } from './maturity.ts';

interface About {
  readonly agency: RosterAgency;
  /** Of the story. */
  readonly year: number;
  readonly calendar: SampleCalendar;
  readonly rubric: Rubric;
  readonly ref: RubricRef;
  readonly period: PeriodId;
}

/** An agency as an assessment names it. */
function asAgency({ name, shortName, code, government }: RosterAgency): Assessment['agency'] {
  return { name, shortName, code, government };
}

function answerOf(indicator: Indicator, level: number, at: string): Answer {
  const criteria = indicator.levels
    .filter((one) => one.level <= level)
    .flatMap((one) => one.criteria.map(({ id }) => id));
  return {
    ...BLANK_ANSWER,
    revision: 1,
    rating: 'rated',
    criteria,
    lowest: criteria.length === 0,
    fact: `Data contoh: keadaan yang dinyatakan untuk ${indicator.title} berada pada tingkat ${level}.`,
    analysis:
      'Data contoh: kriteria tingkat itu dinyatakan terpenuhi oleh dokumen yang dilampirkan.',
    done: true,
    edited: { at, by: 'Pengisi Contoh' },
  };
}

/** What one agency of the sample claims in one year: every indicator answered. */
export function sampleAssessment(about: About): Assessment {
  const { agency, year, calendar, rubric, ref, period } = about;
  const at = calendar.timeOf(year, 9, 23);
  return {
    formatVersion: 1,
    id: uuidOf('penilaian', agency.code, year) as AssessmentId,
    rubric: ref,
    kind: 'real',
    status: 'active',
    agency: asAgency(agency),
    year: calendar.yearOf(year),
    people: [
      { role: 'filler', name: 'Pengisi Contoh', position: 'Staf' },
      { role: 'head', name: 'Pejabat Contoh', position: 'Kepala' },
    ],
    scope: null,
    origin: null,
    period,
    detailsRevision: 1,
    answers: Object.fromEntries(
      placedIndicators(rubric).map(({ indicator }) => [
        indicator.id,
        answerOf(indicator, claimedLevel(agency.code, indicator.id, year), at),
      ]),
    ),
    createdAt: at,
    updatedAt: at,
  };
}

/** The part of the indicators that is answered where an assessment is under way. */
const UNDER_WAY = 0.4;

/** The same assessment while it is under way: the first part answered, the rest blank. */
export function answeredInPart(assessment: Assessment, rubric: Rubric): Assessment {
  const ids = placedIndicators(rubric).map(({ indicator }) => indicator.id);
  const answered = new Set(ids.slice(0, Math.round(ids.length * UNDER_WAY)));
  const answers = Object.entries(assessment.answers).filter(([id]) => answered.has(id));
  return { ...assessment, answers: Object.fromEntries(answers) };
}
