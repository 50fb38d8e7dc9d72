import { describe, expect, test } from 'vitest';
import type { AssessmentDetails } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { DETAILS, must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const REF = { id: 'contoh', version: '1.0.0', digest: 'ab'.repeat(32) as Digest };

test('is stored at once, whole, and says when it was made', async () => {
  const desk = freshDesk();
  const id = must(await createAssessment(desk, REF, DETAILS));
  expect(must(await openAssessment(desk, id))).toEqual({
    ...DETAILS,
    formatVersion: 1,
    id,
    rubric: REF,
    status: 'active',
    scope: null,
    origin: null,
    period: null,
    detailsRevision: 0,
    answers: {},
    createdAt: '2026-01-05T01:00:01.000Z',
    updatedAt: '2026-01-05T01:00:01.000Z',
  });
});

test('ids are UUIDs of version 7, each used once', async () => {
  const desk = freshDesk();
  const one = must(await createAssessment(desk, REF, DETAILS));
  const other = must(await createAssessment(desk, REF, DETAILS));
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(other).not.toBe(one);
});

test('a name is stored without the spaces around it', async () => {
  const desk = freshDesk();
  const agency = { ...DETAILS.agency, name: '  Dinas Uji ' };
  const id = must(await createAssessment(desk, REF, { ...DETAILS, agency }));
  expect(must(await openAssessment(desk, id)).agency.name).toBe('Dinas Uji');
});

describe('what cannot be stored is refused with every place, and nothing is written', () => {
  const nobody = { role: 'head', name: ' ', position: '' } as const;
  const cases: readonly (readonly [string, Partial<AssessmentDetails>, readonly string[]])[] = [
    ['the year 1899', { year: 1899 }, ['year']],
    ['the year 2101', { year: 2101 }, ['year']],
    ['half a year', { year: 2025.5 }, ['year']],
    ['an agency without a name', { agency: { ...DETAILS.agency, name: ' ' } }, ['agency.name']],
    ['a person without a name', { people: [...DETAILS.people, nobody] }, ['people[1].name']],
    ['several at once', { year: 1899, people: [nobody] }, ['year', 'people[0].name']],
  ];

  test.each(cases)('%s', async (_, change, paths) => {
    const desk = freshDesk();
    const result = await createAssessment(desk, REF, { ...DETAILS, ...change });
    expect(result).toEqual({ ok: false, error: { kind: 'invalid-details', paths } });
    expect(must(await listAssessments(desk)).sound).toEqual([]);
  });
});
