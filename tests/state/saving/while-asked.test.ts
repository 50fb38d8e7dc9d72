import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileAsked } from '#state/saving/while-asked.ts';

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const mayLeave = (): boolean =>
  window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('leaving is asked about until the last piece of work has ended, however it ends', async () => {
  const ends: (() => void)[] = [];
  const work = (): Promise<void> => new Promise((end) => ends.push(end));
  const first = whileAsked(work);
  const second = whileAsked(work).then(() => {
    throw new Error('gagal');
  });
  expect(mayLeave()).toBe(false);
  ends[0]?.();
  await first;
  expect(mayLeave()).toBe(false);
  ends[1]?.();
  await expect(second).rejects.toThrow('gagal');
  expect(mayLeave()).toBe(true);
  await expect(whileAsked(() => Promise.reject(new Error('batal')))).rejects.toThrow('batal');
  expect(mayLeave()).toBe(true);
});
