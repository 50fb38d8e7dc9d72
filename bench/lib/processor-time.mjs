/**
 * Puts every task of a trace to the time that the processor gave it. On a busy machine a task of
 * 20 ms may stand on the clock for 200; the other 180 belong to somebody else. Inner tasks move
 * with the one they lie in.
 */
export function putToProcessorTime({ traceEvents }) {
  const tasks = traceEvents
    .filter(({ ph, dur, tdur, tts }) => ph === 'X' && dur >= 0 && tdur >= 0 && tts >= 0)
    .toSorted((one, other) => one.ts - other.ts || other.dur - one.dur);
  const outer = new Map();
  for (const task of tasks) {
    const thread = `${task.pid} ${task.tid}`;
    const around = outer.get(thread);
    if (around && task.ts < around.end) {
      task.ts = around.ts + (task.tts - around.tts);
    } else {
      outer.set(thread, { ts: task.ts, tts: task.tts, end: task.ts + task.dur });
    }
    task.dur = task.tdur;
  }
}
