import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isBuilt, stampBuild } from '../../scripts/lib/build.mjs';
import { digestOf } from '../../scripts/lib/digest.mjs';
import { scratch } from './scratch.ts';

const PROJECT = {
  'index.html': '<html></html>',
  'package.json': '{}',
  'package-lock.json': '{}',
  'src/app/main.tsx': 'main',
  'src/core/score.ts': 'score',
  'rubrics/a@1.json': '{}',
  'dist/index.html': 'built',
};
const INPUTS = [
  'build',
  'catalogues',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'rubrics',
];
const ALL_INPUTS = [...INPUTS, 'src', 'tsconfig.json', 'vite.config.ts'];

function builtProject() {
  const project = scratch(PROJECT);
  stampBuild(project.folder, digestOf(project.folder, ALL_INPUTS));
  return project;
}

describe('isBuilt', () => {
  test('not before the first build', () => {
    expect(isBuilt(scratch(PROJECT).folder)).toBe(false);
  });

  test('after a build, as long as nothing changes', () => {
    const { folder, write } = builtProject();
    expect(isBuilt(folder)).toBe(true);
    write('src/core/score.ts', 'score');
    write('README.md', 'new');
    write('tests/x.test.ts', 'new');
    expect(isBuilt(folder)).toBe(true);
  });

  test.each([
    ['a changed source', 'src/core/score.ts'],
    ['a new source', 'src/core/more.ts'],
    ['a rubric', 'rubrics/a@1.json'],
    ['a catalogue', 'catalogues/a@1.json'],
    ['a public file', 'public/icon.svg'],
    ['a build plugin', 'build/fonts.ts'],
    ['the page', 'index.html'],
    ['the lock file', 'package-lock.json'],
    ['the configuration', 'vite.config.ts'],
  ])('not after %s', (_, file) => {
    const { folder, write } = builtProject();
    write(file, 'changed');
    expect(isBuilt(folder)).toBe(false);
  });

  test('not when a source is gone, or the build was swept away', () => {
    const first = builtProject();
    rmSync(join(first.folder, 'src/core/score.ts'));
    expect(isBuilt(first.folder)).toBe(false);

    const second = builtProject();
    rmSync(join(second.folder, 'dist'), { recursive: true });
    expect(isBuilt(second.folder)).toBe(false);
  });
});

describe('digestOf', () => {
  test('tells apart what a plain joining of the texts would not', () => {
    const one = scratch({ 'src/a': 'x', 'src/b': 'y' }).folder;
    const other = scratch({ 'src/a': 'xy', 'src/b': '' }).folder;
    const renamed = scratch({ 'src/a': 'x', 'src/c': 'y' }).folder;
    const digests = [one, other, renamed].map((folder) => digestOf(folder, ['src']));
    expect(new Set(digests).size).toBe(3);
  });

  test('does not depend on the place', () => {
    const [one, other] = [scratch(PROJECT).folder, scratch(PROJECT).folder];
    expect(digestOf(one, ALL_INPUTS)).toBe(digestOf(other, ALL_INPUTS));
  });
});
