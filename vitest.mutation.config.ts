import { defineConfig } from 'vitest/config';

/**
 * What `npm run mutation` runs against every mutant: the unit tests of the two mutated rooms
 * and of the instruments. Two of them are left out because they take longer than all others together
 * and do the same work: they change instruments, not the program.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/core/{rubric,scoring}/*.test.ts', 'tests/rubrics/*.test.ts'],
    exclude: [
      'tests/rubrics/conformance-unit-changes.test.ts',
      'tests/core/rubric/diff-nothing-lost.test.ts',
    ],
  },
});
