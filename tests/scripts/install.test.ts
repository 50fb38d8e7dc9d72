import { expect, test } from 'vitest';
import { isInstalled } from '../../scripts/lib/install.mjs';
import { isNewEnough, tooOldMessage } from '../../scripts/lib/node-version.mjs';
import { scratch } from './scratch.ts';

const LOCK = 'package-lock.json';
const RECORD = 'node_modules/.package-lock.json';
const zod = { version: '4.0.0', integrity: 'sha512-a' };
const lock = (packages: object) => JSON.stringify({ packages });

test.each([
  ['nothing installed', { [LOCK]: lock({ 'node_modules/zod': zod }) }, false],
  ['no lock file', { [RECORD]: lock({ 'node_modules/zod': zod }) }, false],
  [
    'all installed',
    {
      [LOCK]: lock({ '': {}, 'node_modules/zod': zod }),
      [RECORD]: lock({ 'node_modules/zod': zod }),
    },
    true,
  ],
  [
    'another version',
    {
      [LOCK]: lock({ 'node_modules/zod': zod }),
      [RECORD]: lock({ 'node_modules/zod': { ...zod, version: '3.0.0' } }),
    },
    false,
  ],
  [
    'the same version with other bytes',
    {
      [LOCK]: lock({ 'node_modules/zod': zod }),
      [RECORD]: lock({ 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }),
    },
    false,
  ],
  [
    'one new package',
    {
      [LOCK]: lock({ 'node_modules/zod': zod, 'node_modules/dexie': zod }),
      [RECORD]: lock({ 'node_modules/zod': zod }),
    },
    false,
  ],
  [
    'a package for another system left out',
    {
      [LOCK]: lock({ 'node_modules/zod': zod, 'node_modules/mac': { ...zod, optional: true } }),
      [RECORD]: lock({ 'node_modules/zod': zod }),
    },
    true,
  ],
])('isInstalled: %s', (_, files, expected) => {
  expect(isInstalled(scratch(files).folder)).toBe(expected);
});

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true],
  ['20.18.9', false],
  ['18.20.0', false],
])('Node %s is new enough for >=20.19: %s', (running, expected) => {
  expect(isNewEnough(running, '>=20.19')).toBe(expected);
});

test('an old Node is told which one is needed', () => {
  expect(tooOldMessage('18.20.0', '>=20.19')).toMatch(/versi 20\.19 atau lebih baru.*18\.20\.0/);
});
