import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import type { RecordTable } from '#storage/database.ts';
import { dataOf, LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { indicatorsIn, standingOn } from '../../support/rubrics.ts';
import { layRows } from './lay-rows.ts';

const TIME = '2026-08-17T02:00:00.000Z';

interface Seed extends Partial<Omit<Assessment, 'agency' | 'rubric'>> {
  readonly agency?: string;
  /** A shipped instrument, such as `lima-dimensi-opd@1.0.0`. */
  readonly instrument?: string;
}

/** A UUID v7 that nobody else has. */
function freshId(): AssessmentId {
  return randomUUID().replace(/^(.{14})4/, '$17') as AssessmentId;
}

/** A sound assessment with no answers, or with those given; checked at the door of the core. */
export function assessmentOf({ agency, instrument = LIMA, ...parts }: Seed = {}): Assessment {
  const { id, version } = shippedRubric(instrument);
  return assessmentSchema.parse({
    formatVersion: 1,
    id: freshId(),
    rubric: { id, version, digest: digestOfJson(dataOf(instrument)) },
    kind: 'real',
    status: 'active',
    agency: { name: agency ?? 'Dinas Perpustakaan', shortName: '', code: '', government: '' },
    year: 2026,
    people: [],
    detailsRevision: 0,
    answers: {},
    createdAt: TIME,
    updatedAt: TIME,
    ...parts,
  });
}

/** Answers to every indicator of an instrument: the level that `levelAt` gives, with its texts. */
export function allAnswered(
  levelAt: (position: number) => number,
  instrument = LIMA,
): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    indicatorsIn(shippedRubric(instrument).groups).map((indicator, at) => [
      indicator.id,
      {
        ...standingOn(indicator, levelAt(at)),
        revision: 1,
        fact: `Fakta ${indicator.code}.`,
        analysis: `Analisis ${indicator.code}.`,
        done: true,
        edited: { at: TIME, by: '' },
      },
    ]),
  );
}

/** A blank answer with some parts said. */
export function answerOf(parts: Partial<Answer>): Answer {
  return { ...BLANK_ANSWER, revision: 1, edited: { at: TIME, by: '' }, ...parts };
}

/** Puts rows into a table of the application's own database, as `layRows` does. */
export async function seedTable(
  page: Page,
  table: RecordTable,
  rows: readonly unknown[],
): Promise<void> {
  await layRows(page, { [table]: rows });
}

/** Assessments, sound or not, as if they had been stored before. */
export async function seed(page: Page, ...rows: readonly unknown[]): Promise<void> {
  await seedTable(page, 'assessments', rows);
}
