import { expect, test } from 'vitest';
import { isSource, projectFiles, read } from './project-files.ts';

const sources = projectFiles().filter(isSource);
const withJsx = sources.filter((file) => file.endsWith('.tsx'));
const using = (pattern: RegExp): readonly string[] =>
  withJsx.filter((file) => pattern.test(read(file)));

/** Bars that show how much there is, and do not move by themselves. */
const MEASURES = [
  'src/features/asesor/queue-row.tsx',
  'src/features/assess/score-bar.tsx',
  'src/features/clearances/sums-part.tsx',
  'src/features/consensus/index-strip.tsx',
  'src/features/data-care/storage-card.tsx',
  'src/features/home/assessment-card.tsx',
] as const;

/** Bars of single files of many, each with the part that says how far all of them are. */
const TOGETHER = {
  'src/features/evidence/attach-row.tsx': 'src/features/evidence/attach-panel.tsx',
  'src/features/inbox/queue-row.tsx': 'src/features/inbox/queue-list.tsx',
} as const;

test('every bar of work stands beside words that are read out', () => {
  const bars = using(/<(?:Progress|progress)\b/).filter((file) => file !== 'src/ui/progress.tsx');
  const silent = bars.filter((file) => !read(file).includes('role="status"'));
  const listed = [...MEASURES, ...Object.keys(TOGETHER)];
  expect(bars.length).toBeGreaterThan(listed.length);
  expect(silent.filter((file) => !listed.includes(file))).toEqual([]);
  // Nothing is listed that has no bar any more.
  expect(listed.filter((file) => !bars.includes(file))).toEqual([]);
  for (const file of Object.values(TOGETHER)) expect(read(file), file).toContain('role="status"');
});

test('how far a save is, is said by the part that waits until the writing rests', () => {
  const rooms = sources
    .filter((file) => /\/text[^/]*\.ts$/.test(file))
    .filter((file) => /\b(?:pending|saving): 'Menyimpan…'/.test(read(file)))
    .map((file) => file.slice(0, file.lastIndexOf('/')));
  expect(rooms.length).toBeGreaterThan(5);
  const saving = using(/<SaveState\b/);
  for (const room of rooms) {
    expect(
      saving.some((file) => file.startsWith(`${room}/`)),
      room,
    ).toBe(true);
  }
});

test('nobody else speaks: one region says what the messages of the page are', () => {
  const elsewhere = sources.filter((file) => /aria-live|data-save\b|role="log"/.test(read(file)));
  expect(elsewhere).toEqual([
    'src/ui/save-state.tsx',
    'src/ui/voice/listen.ts',
    'src/ui/voice/mouth.ts',
  ]);
});

test('a count of what a search or a filter found is read out', () => {
  const searching = using(/<SearchField\b/);
  expect(searching.length).toBeGreaterThan(8);
  const rooms = new Set(searching.map((file) => file.slice(0, file.lastIndexOf('/'))));
  const saying = using(/role="status"/);
  for (const room of rooms) {
    expect(
      saying.some((file) => file.startsWith(`${room}/`)),
      room,
    ).toBe(true);
  }
});
