import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FLOORS = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const foldersIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const ARCHITECTURE = readFileSync('docs/arsitektur.md', 'utf8');

test.each(FLOORS.map(({ name }) => name))(
  'the floor %s says in 25 lines at most what it promises and what it is not for',
  (floor) => {
    const readme = readFileSync(`src/${floor}/README.md`, 'utf8');
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    expect(readme).toContain('**Contract**');
    expect(readme).toContain('**Non-goals**');
    expect(readme).toContain('**Imports**');
  },
);

test.each(FLOORS.map(({ name }) => name).filter((name) => name !== 'features'))(
  'the README of %s names every room in it',
  (floor) => {
    const readme = readFileSync(`src/${floor}/README.md`, 'utf8');
    const unnamed = foldersIn(`src/${floor}`).filter(
      (room) => !readme.includes(`\`${room}\``) && !readme.includes(`\`${room}/`),
    );
    expect(unnamed).toEqual([]);
  },
);

test('the picture of the whole names every feature, and no feature that is gone', () => {
  const named = [...ARCHITECTURE.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const features = foldersIn('src/features');
  expect(features.filter((name) => !named.includes(name))).toEqual([]);
  const rooms = new Set([
    ...features,
    'core',
    'storage',
    'exchange',
    'report',
    'solver',
    'workflow',
    'worker',
    'state',
    'ui',
    'app',
  ]);
  expect(named.filter((name) => name !== undefined && !rooms.has(name))).toEqual([]);
});

test('the rooms of a feature stand in its line of the picture', () => {
  const lines = ARCHITECTURE.split('\n');
  const unnamed = foldersIn('src/features').flatMap((feature) => {
    const line = lines.find((one) => one.startsWith(`| \`${feature}\` |`)) ?? '';
    return foldersIn(`src/features/${feature}`).filter((room) => !line.includes(`\`${room}\``));
  });
  expect(unnamed).toEqual([]);
});
