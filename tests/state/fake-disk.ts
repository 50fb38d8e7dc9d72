import { answerTo, type Answer, type Answers } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { SaveAnswerFailure } from '#workflow/assessments/save-answer.ts';
import { assessmentWith } from '../support/scenario.ts';

export const QUOTA: SaveAnswerFailure = { kind: 'storage', failure: { kind: 'quota' } };
export const START = assessmentWith('01990000-0000-7000-8000-000000000001');

interface Waiting {
  readonly indicatorId: string;
  readonly sent: Answer;
  readonly finish: (outcome: Result<Answer, SaveAnswerFailure>) => void;
}

/** Lets everything that already waits run. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/**
 * A disk with the law of revisions, on which saves end when the test says so. The
 * write itself happens when the save is let through, as in a transaction.
 */
export class FakeDisk {
  assessment: Assessment;
  readonly written: (readonly [string, Answer])[] = [];
  readonly #waiting: Waiting[] = [];
  #clock = 0;

  constructor(assessment: Assessment = START) {
    this.assessment = assessment;
  }

  get answers(): Answers {
    return this.assessment.answers;
  }

  get waiting(): readonly string[] {
    return this.#waiting.map(({ indicatorId }) => indicatorId);
  }

  readonly save = (indicatorId: string, sent: Answer): Promise<Result<Answer, SaveAnswerFailure>> =>
    new Promise((finish) => {
      this.#waiting.push({ indicatorId, sent, finish });
    });

  /** The write of one answer as the verb does it; `by` names the tab. */
  write(indicatorId: string, sent: Answer, by: string): Result<Answer, SaveAnswerFailure> {
    const stored = answerTo(this.answers, indicatorId);
    if (stored.revision !== sent.revision) return fail({ kind: 'stale', stored });
    this.#clock += 1;
    const at = new Date(Date.UTC(2026, 0, 6, 0, 0, this.#clock)).toISOString();
    const saved: Answer = { ...sent, revision: sent.revision + 1, edited: { at, by } };
    const answers = { ...this.answers, [indicatorId]: saved };
    this.assessment = { ...this.assessment, answers, updatedAt: at };
    this.written.push([indicatorId, saved]);
    return ok(saved);
  }

  /** Another tab stores a fact on top of what is there. */
  writeElsewhere(indicatorId: string, fact: string): Assessment {
    this.write(indicatorId, { ...answerTo(this.answers, indicatorId), fact }, 'tab lain');
    return this.assessment;
  }

  /** Lets the oldest waiting save through and returns how it ended. */
  async finishNext(): Promise<Result<Answer, SaveAnswerFailure> | undefined> {
    const next = this.#waiting.shift();
    if (!next) return undefined;
    const outcome = this.write(next.indicatorId, next.sent, 'saya');
    next.finish(outcome);
    await settled();
    return outcome;
  }

  /** Writes the oldest waiting save now; the returned function tells the editor, later. */
  writeNext(): () => Promise<void> {
    const next = this.#waiting.shift();
    if (!next) throw new Error('FakeDisk: nothing waits');
    const outcome = this.write(next.indicatorId, next.sent, 'saya');
    return async () => {
      next.finish(outcome);
      await settled();
    };
  }

  /** The oldest waiting save meets a failure; nothing is written. */
  async failNext(error: SaveAnswerFailure = QUOTA): Promise<void> {
    this.#waiting.shift()?.finish(fail(error));
    await settled();
  }

  async finishAll(): Promise<void> {
    while (this.#waiting.length > 0) await this.finishNext();
  }
}
