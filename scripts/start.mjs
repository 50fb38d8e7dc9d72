/**
 * `npm start`: from a fresh clone to the running app. Only this file is read by a Node that is too
 * old, so it is written in words that such a one still understands.
 */
import { readFileSync } from 'node:fs';
import { isNewEnough, tooOldMessage } from './lib/node-version.mjs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const range = manifest.engines.node;

const fail = (error) => {
  console.error(error.message);
  process.exitCode = 1;
};

if (isNewEnough(process.versions.node, range)) {
  import('./lib/serve.mjs').then(({ serve }) => serve(process.argv.slice(2))).catch(fail);
} else {
  fail(new Error(tooOldMessage(process.versions.node, range)));
}
