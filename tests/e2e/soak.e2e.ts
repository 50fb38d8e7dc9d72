import { TROUBLES } from './soak/diary.ts';
import { CALM, stormy } from './soak/sky.ts';
import { workingDays } from './soak/days.ts';
import { serveBuild } from './support/server.ts';
import { expect, test } from './support/test.ts';

const SEED = Number(process.env['SOAK_SEED'] ?? 20_261_123);
/** All eight days, or two that lead to a result by the shortest way. */
const WHOLE = process.env['SOAK'] === 'whole';

test('kills, clocks, fights and damaged files end in the same result as quiet days', async () => {
  test.setTimeout(WHOLE ? 30 * 60_000 : 10 * 60_000);
  const info = test.info();
  const { origin, stop } = await serveBuild();
  const run = { origin, whole: WHOLE };
  const quiet = await workingDays({ ...run, sky: CALM, folder: info.outputPath('tenang') });
  const troubled = await workingDays({
    ...run,
    sky: stormy(SEED),
    folder: info.outputPath('badai'),
  });
  await stop();
  const [kills, clocks, fights, damaged] = TROUBLES.map((kind) => troubled.diary.count(kind));
  const report = `soak: ${troubled.days} days, ${kills} kills, ${clocks} clock changes, ${fights} tab fights, ${damaged} damaged files, seed ${SEED}`;
  process.stdout.write(`${report}\n`);
  expect(troubled.record).toEqual(quiet.record);
  expect(quiet.record).toMatchObject({ stage: 'final', score: { value: '3.25' } });
  expect(troubled.days).toBe(WHOLE ? 8 : 2);
  for (const kind of TROUBLES) {
    expect(quiet.diary.count(kind), kind).toBe(0);
    expect(troubled.diary.count(kind), kind).toBeGreaterThan(0);
  }
});
