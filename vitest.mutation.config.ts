import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What `npm run mutation` wants done: the changed code of one room and the tests that know it. */
const order: { code: Record<string, string>; testFiles: string[] } = JSON.parse(
  readFileSync(process.env['MUTATION_ORDER'] ?? '', 'utf8'),
);

export default defineConfig({
  plugins: [
    {
      name: 'code-with-mutants',
      enforce: 'pre',
      load: (id) => order.code[relative(import.meta.dirname, id.split('?')[0] ?? id)],
    },
  ],
  test: {
    environment: 'node',
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    runner: 'scripts/lib/mutation-runner.mjs',
    testTimeout: 120_000,
    teardownTimeout: 1000,
    include: order.testFiles,
  },
});
