/** `npm run catalogues:schema`: writes the JSON Schema of catalogues from the zod schema. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/root.mjs';

const { module } = await runnerImport('./src/core/invest/initiative/catalogue-json-schema.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const path = join(root, 'catalogues', 'catalogue.schema.json');
writeFileSync(path, `${JSON.stringify(module.catalogueJsonSchema(), null, 2)}\n`);
console.log(`Ditulis: ${path}`);
