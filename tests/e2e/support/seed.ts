import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/digest.ts';
import { dataOf, LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { indicatorsIn, standingOn } from '../../support/rubrics.ts';
import { open } from './setup.ts';

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

/**
 * Puts rows into a table of the application's own database, past the application. The
 * database is made by the application itself; afterwards the page is left, so that the
 * next address opened starts the application anew.
 */
export async function seedTable(
  page: Page,
  table:
    | 'assessments'
    | 'documents'
    | 'outcomes'
    | 'packages'
    | 'periods'
    | 'plans'
    | 'reviews'
    | 'roster'
    | 'rubrics',
  rows: readonly unknown[],
): Promise<void> {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.evaluate(
    ({ name, values }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('timbang');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const writing = database.transaction(name, 'readwrite');
          for (const value of values) writing.objectStore(name).put(value);
          writing.addEventListener('error', () => reject(writing.error as Error));
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    { name: table, values: rows },
  );
  await page.goto('about:blank');
}

/** Assessments, sound or not, as if they had been stored before. */
export async function seed(page: Page, ...rows: readonly unknown[]): Promise<void> {
  await seedTable(page, 'assessments', rows);
}
