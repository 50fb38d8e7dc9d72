import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceNotice } from '../../build/licence-notice.ts';
import { packageAt, packageFolder } from '../../build/package-at.ts';
import { dependencyFaults, type Lock, type Manifest } from '../../scripts/lib/dependency-laws.mjs';
import { DEPENDENCY_PAGE } from '../../scripts/lib/dependency-project.mjs';
import { root } from '../../scripts/lib/root.mjs';

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = json('package.json') as Manifest;
const lock = json('package-lock.json') as Lock;

test('every package that is asked for has a reason, and every licence is on the list', () => {
  expect(dependencyFaults({ manifest, lock, shipped: [] })).toEqual([]);
});

test('a package without a reason, and a reason without a package, are told', () => {
  const rest = Object.fromEntries(
    Object.entries(manifest.dependencies).filter(([name]) => name !== 'zod'),
  );
  const changed = { ...manifest, dependencies: { ...rest, 'left-pad': '1.3.0' } };
  expect(dependencyFaults({ manifest: changed, lock, shipped: [] })).toEqual([
    'left-pad: no reason',
    'zod: a reason, and no package',
  ]);
});

test.each([
  ['GPL-3.0-only', false],
  ['MIT AND GPL-3.0-only', false],
  ['', false],
  ['(MPL-2.0 OR GPL-3.0-only)', true],
  ['MIT AND OFL-1.1', true],
  ['(MIT OR GPL-3.0-or-later)', true],
])('an installed package under %j is allowed: %s', (license, allowed) => {
  const packages = { 'node_modules/contoh': { version: '1.0.0', license } };
  const faults = dependencyFaults({ manifest, lock: { packages }, shipped: [] });
  expect(faults.length === 0).toBe(allowed);
});

test('what is in the build asks for no more than its text', () => {
  const one = { name: 'contoh', version: '1.0.0', licence: 'MPL-2.0', bytes: 1 };
  expect(dependencyFaults({ manifest, lock, shipped: [one] })).toEqual([
    'contoh: MPL-2.0 in the build',
  ]);
});

test('the page names every package that is asked for, in its version', () => {
  const page = readFileSync(DEPENDENCY_PAGE, 'utf8');
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const missing = asked.filter(([name, version]) => !page.includes(`| ${name} | ${version} | `));
  expect(missing).toEqual([]);
});

test('the folder of a package is found from its modules', () => {
  const at = '/x/node_modules';
  expect(packageFolder(`${at}/zod/v4/core.js`)).toBe(`${at}/zod`);
  expect(packageFolder(`${at}/@noble/hashes/sha2.js`)).toBe(`${at}/@noble/hashes`);
  expect(packageFolder(`${at}/a/node_modules/b/c.js`)).toBe(`${at}/a/node_modules/b`);
  expect(packageFolder(`${at}/.cache/fonts/a.ttf`)).toBeUndefined();
  expect(packageFolder('/x/src/core/zod.ts')).toBeUndefined();
});

test('the notice holds each text in full, and names the holder where there is none', () => {
  const zod = packageAt(join(root, 'node_modules/zod'));
  const bare = { name: 'contoh', version: '1.0.0', licence: 'MIT', author: 'Budi', texts: [] };
  const notice = licenceNotice([zod, bare]);
  expect(zod.texts).toHaveLength(1);
  expect(notice).toContain(zod.texts[0]);
  expect(notice).toContain('contoh 1.0.0\nLisensi: MIT\n\nHak cipta: Budi\n');
});
