/** `npm run rubrics:schema`: writes the JSON Schema of instruments from the zod schema. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/root.mjs';

const { module } = await runnerImport('./src/core/rubric/json-schema.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const path = join(root, 'rubrics', 'rubric.schema.json');
writeFileSync(path, `${JSON.stringify(module.rubricJsonSchema(), null, 2)}\n`);
console.log(`Ditulis: ${path}`);
