import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { isNewEnough, tooOldMessage } from './node-version.mjs';
import { root } from './root.mjs';

/** What every command needs first: a Node that is new enough, and the packages. */
export async function prepare() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!isNewEnough(process.versions.node, engines.node)) {
    throw new Error(tooOldMessage(process.versions.node, engines.node));
  }
  await install();
}
