import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cancelTableJob, runTableJob, useTableJobs } from '#state/tables/table-jobs.ts';
import { useToasts } from '#state/saving/toasts.ts';

// Test files share the toasts.
beforeEach(() => useToasts.setState({ list: [] }));
afterEach(() => vi.unstubAllGlobals());

const running = () => useTableJobs.getState().list.map(({ id, done, total }) => [id, done, total]);
const quiet = () => undefined;
const said = () => useToasts.getState().list.map(({ text }) => text);

it('an import goes on when its page is left, is listed while it runs, and tells its end', async () => {
  vi.stubGlobal('window', new EventTarget());
  let end: (rows: number) => void = () => undefined;
  const heard: (readonly [number, number])[] = [];
  const job = runTableJob<number>({
    kind: 'undo',
    id: 'satu',
    fileName: 'a.csv',
    work: (progress) => {
      progress(3, 9);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    told: (rows) => `${rows} baris kembali.`,
    isSeen: () => false,
    progress: (done, total) => heard.push([done, total]),
  });
  expect(running()).toEqual([['satu', 3, 9]]);
  expect(heard).toEqual([[3, 9]]);
  end(9);
  expect(await job).toBe(9);
  expect(running()).toEqual([]);
  expect(said()).toEqual(['9 baris kembali.']);
});

it('stopping it from the list ends the work, and nothing is told of an end', async () => {
  vi.stubGlobal('window', new EventTarget());
  const job = runTableJob<number>({
    kind: 'take',
    id: 'dua',
    fileName: 'b.csv',
    work: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      }),
    told: () => 'selesai',
    isSeen: () => false,
    progress: quiet,
  });
  cancelTableJob('dua');
  await expect(job).rejects.toThrow('stopped');
  expect(running()).toEqual([]);
  expect(said()).not.toContain('selesai');
});
