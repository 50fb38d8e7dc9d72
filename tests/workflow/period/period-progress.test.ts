import { expect, test } from 'vitest';
import type { PackageRecord } from '#core/package/record.ts';
import { periodProgress } from '#core/period/progress.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Desk } from '#workflow/desk.ts';
import { readOffice } from '#workflow/period/period-progress.ts';
import { createPeriod } from '#workflow/period/save-period.ts';
import { agencyRow, SOUND } from '../../core/period/sample.ts';
import { must } from '../../support/scenario.ts';
import { agreeOnAll, dayOf, finalize, leadDesk, reviewFile, valuesFor } from '../consensus-desk.ts';
import { keyedDesk } from '../keys-desk.ts';
import { received, Sender } from '../receive/receive-sender.ts';

const sender = await Sender.begin();
const { file, record } = await sender.send();
const { rubric } = sender.loaded;
const lowest = placedIndicators(rubric)[0]?.indicator.levels[0]?.level;
const values = valuesFor(rubric, String(lowest));

/** A period at this desk to which the submission belongs by its year and instrument. */
async function setUp(desk: Desk, { about }: PackageRecord): Promise<void> {
  must(
    await createPeriod(desk, {
      ...SOUND,
      year: String(about.year),
      rubric: about.rubric,
      agencies: [
        agencyRow({ id: 'uji', name: 'Dinas Uji' }),
        agencyRow({ id: 'lain', name: 'Dinas Lain' }),
      ],
    }),
  );
}

async function statesAt(desk: Desk): Promise<readonly unknown[]> {
  const { periods, factsOf } = must(await readOffice(desk, dayOf));
  return periods.flatMap((period) =>
    periodProgress(period.draft, factsOf(period)).map(({ row, state, odd }) => [
      row.id,
      state,
      ...odd,
    ]),
  );
}

test('a received submission, its review and its result move the state of the agency alone', async () => {
  const desk = await keyedDesk('Diskominfo', 'diskominfo');
  await setUp(desk, record);
  const [nothing] = await statesAt(desk);
  expect(nothing).not.toContain('submitted');
  await received(desk, file);
  const [first, other] = await statesAt(desk);
  expect(first).toEqual(['uji', 'submitted', 'without-period']);
  await received(desk, await reviewFile(record, 'Satu', values));
  const [reviewed, untouched] = await statesAt(desk);
  expect(reviewed).toContain('in-review');
  expect(untouched).toEqual(other);
});

test('an interim result is not final, a final one is', async () => {
  const { desk, id } = await leadDesk(file, [await reviewFile(record, 'Satu', values)]);
  await setUp(desk, record);
  await agreeOnAll(desk, id);
  must(await finalize(desk, id, { stage: 'interim', objectUntil: '2026-12-01' }));
  expect((await statesAt(desk))[0]).toContain('in-review');
  must(await finalize(desk, id));
  expect((await statesAt(desk))[0]).toContain('final');
});
