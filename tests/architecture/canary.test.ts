import { describe, expect, test } from 'vitest';
import { IMPORT_TABLE, NEVER, SPECIFIERS } from './import-table.ts';
import { INNOCENT, VIOLATIONS } from './house-rules.ts';
import { lintInACopy } from './lint-in-a-copy.ts';

/** A canary: were the lint to fall silent, nothing else would tell us. */
const IMPORT_RULES = ['eslint(no-restricted-imports)', 'import(no-nodejs-modules)'];

const pairs = IMPORT_TABLE.flatMap((row, r) =>
  SPECIFIERS.map((specifier, s) => ({
    room: row.room,
    specifier,
    file: `${row.folder}/pair-${r}-${s}.ts`,
    code: `import { thing } from '${specifier}';\nexport const probe = thing;\n`,
  })),
);

/** Whatever the form of the import, it is seen: types count, and so do lazy ones. */
const FORMS = {
  'type import': (from: string) => `import type { T } from '${from}';\nexport type U = T;\n`,
  'side effect': (from: string) => `import '${from}';\n`,
  'lazy import': (from: string) => `export const probe = () => import('${from}');\n`,
  'passing on': (from: string) => `export { thing } from '${from}';\nexport const own = 1;\n`,
  'export star': (from: string) => `export * from '${from}';\n`,
};

const forms = IMPORT_TABLE.flatMap((row, r) => {
  const forbidden = row.room === 'app' ? '../core/score.ts' : '#app/paths.ts';
  return Object.entries(FORMS).map(([form, code], f) => ({
    room: row.room,
    form,
    file: `${row.folder}/form-${r}-${f}.ts`,
    code: code(forbidden),
  }));
});

const found = lintInACopy([...pairs, ...forms, ...VIOLATIONS, ...INNOCENT]);
const rulesAt = (file: string) => found.get(file) ?? [];
const isCaught = (file: string) => rulesAt(file).some((rule) => IMPORT_RULES.includes(rule));

describe.each(IMPORT_TABLE)('$room', ({ room, mayImport }) => {
  const mine = pairs.filter((pair) => pair.room === room);

  test('may import what its row says, and nothing else', () => {
    const passed = mine.filter(({ file }) => !isCaught(file)).map(({ specifier }) => specifier);
    expect(passed).toEqual(SPECIFIERS.filter((specifier) => mayImport.includes(specifier)));
  });

  test.each(forms.filter((probe) => probe.room === room))('is caught at a $form', ({ file }) => {
    expect(rulesAt(file)).toContain('eslint(no-restricted-imports)');
  });
});

test('the table is made of its own specimens', () => {
  const named = IMPORT_TABLE.flatMap((row) => row.mayImport);
  expect(SPECIFIERS).toEqual(expect.arrayContaining(named));
  expect(named.filter((specifier) => NEVER.includes(specifier))).toEqual([]);
});

describe('house rules', () => {
  test.each(VIOLATIONS)('$rule catches $name', ({ file, rule }) => {
    expect(rulesAt(file)).toContain(rule);
  });

  test.each(INNOCENT)('$file is left alone', ({ file }) => {
    // What a probe imports is not there.
    expect(rulesAt(file).filter((rule) => rule !== 'typescript(TS2307)')).toEqual([]);
  });
});
