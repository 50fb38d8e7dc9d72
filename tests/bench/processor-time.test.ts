import { expect, test } from 'vitest';
import { putToProcessorTime } from '../../bench/lib/processor-time.mjs';

const thread = { pid: 1, tid: 2, ph: 'X' };

test('a task takes what the processor gave it, and what lies in it moves along', () => {
  const outer = { ...thread, name: 'RunTask', ts: 1000, dur: 200, tts: 500, tdur: 20 };
  const inner = { ...thread, name: 'FunctionCall', ts: 1150, dur: 40, tts: 512, tdur: 6 };
  const next = { ...thread, name: 'RunTask', ts: 1300, dur: 10, tts: 530, tdur: 10 };
  putToProcessorTime({ traceEvents: [next, inner, outer] });
  expect(outer).toMatchObject({ ts: 1000, dur: 20 });
  expect(inner).toMatchObject({ ts: 1012, dur: 6 });
  expect(next).toMatchObject({ ts: 1300, dur: 10 });
});

test('what has no time of the processor stays as it is', () => {
  const mark = { pid: 1, tid: 2, ph: 'I', name: 'navigationStart', ts: 900 };
  putToProcessorTime({ traceEvents: [mark] });
  expect(mark).toEqual({ pid: 1, tid: 2, ph: 'I', name: 'navigationStart', ts: 900 });
});
