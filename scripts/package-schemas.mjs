/** `npm run packages:schema`: writes the JSON Schemas of packages from the zod schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/root.mjs';

const { module } = await runnerImport('./src/exchange/package/json-schemas.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const folder = join(root, 'public', 'schema');
mkdirSync(folder, { recursive: true });
for (const [entry, schema] of module.packageJsonSchemas()) {
  const name = entry.replace(/\.json$/, '.schema.json');
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`Ditulis: ${folder}`);
