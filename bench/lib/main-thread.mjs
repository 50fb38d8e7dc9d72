/**
 * Every task of the thread that draws the page, while `work` runs: when it began, and how much
 * of the thread it took, in ms. Time in which a busy machine gave the thread to others is not
 * the page's, and is left out.
 */
export async function tasksDuring(page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordContinuously',
      includedCategories: [
        'disabled-by-default-devtools.timeline',
        '__metadata',
        'blink.user_timing',
      ],
      excludedCategories: ['*'],
    },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const main = events.find(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const marks = events.filter(({ cat }) => cat?.includes('blink.user_timing'));
  const own = marks[0] ?? main;
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === own.pid && tid === own.tid)
    .map(({ ts, dur = 0, tdur = dur }) => ({ at: ts / 1000, ms: tdur / 1000 }));
  return {
    tasks,
    marks: marks.map(({ name, ts }) => ({ name, at: ts / 1000 })),
  };
}
