import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The room of core whose files are changed. */
const room = process.env['MUTATED_ROOM'] ?? '';

/** They take longer than all others together and change files and instruments, not the program. */
const LONG =
  /(conformance-unit-changes|diff-nothing-lost|package-campaign|campaign|hostile-.*|rubric-book-.*|rubric-book\/.*|answer-book-.*|answer-book\/.*|plan-search|libreoffice|property)\.test\.ts$/;
const tests = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name));

/**
 * What `npm run mutation` runs against every mutant: the tests of its room, and every other test
 * of the floors below the screen that names the room; a long one only where it is the room's own.
 */
const named = ['core', 'exchange', 'report', 'rubrics', 'solver']
  .flatMap((floor) => tests(join('tests', floor)))
  .filter(
    (file) =>
      file.startsWith(join('tests/core', room)) ||
      (!LONG.test(file) && readFileSync(file, 'utf8').includes(`#core/${room}/`)),
  );

export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: ['tests/support/before-units.ts'],
    include: room === '' ? ['tests/core/**/*.test.ts'] : named,
    exclude: ['tests/core/rubric/diff-nothing-lost.test.ts'],
  },
});
