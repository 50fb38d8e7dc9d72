import type { Answer } from '#core/assessment/answer.ts';
import { answerTo } from '#core/assessment/answer.ts';
import type { Assessment, AssessmentDetails } from '#core/assessment/assessment.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { ScoreSheet } from '#core/scoring/score.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import type { Desk } from '#workflow/desk.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { shippedRubric, type LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';

export const DETAILS: AssessmentDetails = {
  kind: 'real',
  agency: { name: 'Dinas Uji', shortName: 'DU', code: '007', government: 'Kabupaten Uji' },
  year: 2026,
  people: [{ role: 'filler', name: 'Pengisi', position: 'Pranata Komputer' }],
};

/** A stored assessment with nothing answered, for tests below the workflow. */
export function assessmentWith(id: string, answers: Assessment['answers'] = {}): Assessment {
  return {
    ...DETAILS,
    formatVersion: 1,
    id: id as AssessmentId,
    rubric: { id: 'contoh', version: '1.0.0', digest: '0'.repeat(64) as Digest },
    status: 'active',
    scope: null,
    origin: null,
    period: null,
    detailsRevision: 0,
    answers,
    createdAt: '2026-01-05T00:00:00.000Z',
    updatedAt: '2026-01-05T00:00:00.000Z',
  };
}

/** The value of a verb that is expected to succeed; its failure is the test's message. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`expected success: ${JSON.stringify(result.error)}`);
  return result.value;
}

type Stand = number | 'tidak berlaku';

/** An assessment told as a story: start it, answer, look at what is stored and at the score. */
export class Scenario {
  readonly desk: Desk;
  #loaded: LoadedRubric | undefined;
  #id: AssessmentId | undefined;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get id(): AssessmentId {
    if (this.#id === undefined) throw new Error('Scenario: not started');
    return this.#id;
  }

  get loaded(): LoadedRubric {
    if (this.#loaded === undefined) throw new Error('Scenario: not started');
    return this.#loaded;
  }

  async start(
    details: Partial<AssessmentDetails> = {},
    rubricId = 'lima-dimensi-opd',
  ): Promise<this> {
    return this.startWith(must(await shippedRubric(rubricId, '1.0.0')), details);
  }

  /** Starts it with any instrument that its desk knows. */
  async startWith(loaded: LoadedRubric, details: Partial<AssessmentDetails> = {}): Promise<this> {
    this.#loaded = loaded;
    this.#id = must(await createAssessment(this.desk, loaded.ref, { ...DETAILS, ...details }));
    return this;
  }

  async stored(): Promise<Assessment> {
    return must(await openAssessment(this.desk, this.id));
  }

  /** Puts one indicator on a level as a person would: reads, ticks, saves. */
  async answer(indicatorId: string, stand: Stand, by = 'Pengisi'): Promise<Answer> {
    const { answers } = await this.stored();
    const moved = withLevels(this.loaded.rubric, answers, { [indicatorId]: stand });
    const next = answerTo(moved, indicatorId);
    return must(await saveAnswer(this.desk, this.id, indicatorId, next, by));
  }

  async score(): Promise<ScoreSheet> {
    return scoreAssessment(this.loaded.rubric, (await this.stored()).answers);
  }
}
