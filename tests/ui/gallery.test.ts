import { expect, test } from 'vitest';
import { projectFiles, read } from '../architecture/project-files.ts';

const UI = 'src/ui/';
const IMPORT = /(?:from|import)\s*\(?'((?:#ui|\.)\/[^']+\.tsx?)'/g;

/** The files of src/ui that a file brings in, at once or when they are first needed. */
const partsIn = (file: string): readonly string[] =>
  [...read(file).matchAll(IMPORT)].flatMap(([, said = '']) => {
    if (said.startsWith('#ui/')) return [UI + said.slice('#ui/'.length)];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return folder.startsWith(UI) ? [folder + said.slice('./'.length)] : [];
  });

test('every part of src/ui is in the gallery, by itself or inside of another', () => {
  const files = projectFiles();
  const shown = new Set<string>();
  const waiting = files.filter((file) => /^tests\/gallery\/.*\.tsx$/.test(file)).flatMap(partsIn);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (shown.has(file)) continue;
    shown.add(file);
    waiting.push(...partsIn(file));
  }
  const parts = files.filter((file) => file.startsWith(UI) && file.endsWith('.tsx'));
  expect(parts.length).toBeGreaterThan(40);
  expect(parts.filter((file) => !shown.has(file))).toEqual([]);
});
