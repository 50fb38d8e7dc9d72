import { expect, test } from 'vitest';
import type { Scope } from '#core/assessment/assessment.ts';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import { duplicateAssessment } from '#workflow/assessments/duplicate-assessment.ts';
import { eraseAssessment } from '#workflow/assessments/erase-assessment.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { saveAsNew } from '#workflow/assessments/save-as-new.ts';
import { saveDetails } from '#workflow/assessments/save-details.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { DETAILS, must } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

const SCOPE: Scope = { owner: 'Inspektorat', indicators: ['i09', 'i39'] };

/** One OPD's part of SPBE, stored. */
async function started(scope: Scope = SCOPE) {
  const desk = freshDesk();
  const { ref } = must(await shippedRubric('spbe-59-2020', '2.0.0'));
  return { desk, made: await createAssessment(desk, ref, DETAILS, scope) };
}

test('whose part it is is stored with the assessment', async () => {
  const { desk, made } = await started();
  expect(must(await openAssessment(desk, must(made))).scope).toEqual(SCOPE);
});

test('a duplicate is of the same part', async () => {
  const { desk, made } = await started();
  const copy = must(await duplicateAssessment(desk, must(made)));
  expect(must(await openAssessment(desk, copy)).scope).toEqual(SCOPE);
});

test('what is saved as new after it was erased is of the same part', async () => {
  const { desk, made } = await started();
  const shown = must(await openAssessment(desk, must(made)));
  must(await eraseAssessment(desk, must(made)));
  const saved = must(await saveAsNew(desk, shown));
  expect(must(await openAssessment(desk, saved)).scope).toEqual(SCOPE);
});

test('other details do not change it', async () => {
  const { desk, made } = await started();
  must(await saveDetails(desk, must(made), 0, { ...DETAILS, year: 2030 }));
  const stored = must(await openAssessment(desk, must(made)));
  expect([stored.year, stored.scope]).toEqual([2030, SCOPE]);
});

test('a part without an indicator is refused', async () => {
  const { made } = await started({ owner: 'Inspektorat', indicators: [] });
  expect(made).toEqual({
    ok: false,
    error: { kind: 'invalid-details', paths: ['scope.indicators'] },
  });
});
