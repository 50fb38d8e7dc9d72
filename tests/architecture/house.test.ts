import { readdirSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle, importGraph } from './import-graph.ts';
import { isSource, isText, projectFiles, read, root } from './project-files.ts';

const files = projectFiles();
const sources = new Map(files.filter(isSource).map((file) => [file, read(file)]));

test('no source file is longer than 300 lines', () => {
  const long = [...sources].filter(([, code]) => code.trimEnd().split('\n').length > 300);
  expect(long.map(([file]) => file)).toEqual([]);
});

test('no file stands for a folder', () => {
  expect([...sources.keys()].filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
});

describe('imports never go in circles', () => {
  test('in src', () => {
    expect(findCycle(importGraph(sources))).toBeUndefined();
  });

  test('and a circle would be seen, be it of types, lazy or by room', () => {
    const circle = new Map([
      ['src/core/a.ts', "import type { B } from './b.ts';"],
      ['src/core/b.ts', "export const c = () => import('#core/lib/c.ts');"],
      ['src/core/lib/c.ts', "import { a } from '#core/a.ts';"],
      ['src/core/lib/d.ts', "// import { d } from './d.ts';\nimport { a } from '#core/a.ts';"],
    ]);
    const ring = ['src/core/a.ts', 'src/core/b.ts', 'src/core/lib/c.ts', 'src/core/a.ts'];
    expect(findCycle(importGraph(circle))).toEqual(ring);
  });
});

describe('what must not be written down', () => {
  const texts = files.filter(isText).map((file) => [file, read(file)] as const);
  const neighbours = readdirSync(dirname(root)).map((name) => join(dirname(root), name));
  const filesWith = (found: (text: string) => boolean) =>
    texts.filter(([, text]) => found(text)).map(([file]) => file);

  test.each([
    ['registry', 'npmjs', 'org'],
    ['registry', 'yarnpkg', 'com'],
  ])('the host of a package registry: %s %s %s', (...parts) => {
    expect(filesWith((text) => text.includes(parts.join('.')))).toEqual([]);
  });

  test('an address in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  test('a folder of somebody’s machine', () => {
    expect(filesWith((text) => /(?<![\w./-])\/(home|root|Users)\/\w/.test(text))).toEqual([]);
  });

  test.skipIf(dirname(root) === parse(root).root)('this checkout and what lies beside it', () => {
    expect(filesWith((text) => neighbours.some((path) => text.includes(path)))).toEqual([]);
  });
});

test.each(['src/core/tsconfig.json', 'src/exchange/tsconfig.json'])('%s has no DOM', (file) => {
  const { compilerOptions } = JSON.parse(read(file)) as {
    readonly compilerOptions: {
      readonly lib: readonly string[];
      readonly types: readonly string[];
    };
  };
  expect(compilerOptions.lib.filter((lib) => lib.startsWith('DOM'))).toEqual([]);
  expect(compilerOptions.types).toEqual([]);
});
