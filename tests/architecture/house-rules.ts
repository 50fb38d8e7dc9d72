import { posix } from 'node:path';

/** One violation of every house rule, and innocent neighbours the lint must leave alone. */
export interface Violation {
  readonly rule: string;
  readonly name: string;
  readonly file: string;
  readonly code: string;
}

const violation = (rule: string, name: string, file: string, code: string): Violation => ({
  rule,
  name,
  file: posix.join('src', file),
  code,
});

const jsx = (inside: string) =>
  `export const Probe = ({ text, on }: { readonly text: string; readonly on: boolean }) => (\n  <div data-on={on} data-text={text}>${inside}</div>\n);\n`;

const longFile = (lines: number) =>
  Array.from({ length: lines }, (_, i) => `export const line${i} = ${i};\n`).join('');

const inJsx = (name: string, inside: string) =>
  violation('house(no-text-in-jsx)', name, `features/review/text-${name}.tsx`, jsx(inside));

const inCore = (rule: string, name: string, code: string) =>
  violation(rule, name, `core/lib/${name}.ts`, `export const probe = () => ${code};\n`);

const union = `type Side = 'left' | 'right';\nexport const probe = (side: Side): number => {\n`;

export const VIOLATIONS: readonly Violation[] = [
  // Types, by the tsconfig.json of each floor.
  violation(
    'typescript(TS2322)',
    'a wrong type',
    'app/wrong-type.ts',
    `export const probe: number = 'x';\n`,
  ),
  violation(
    'typescript(TS2322)',
    'a wrong type in a test',
    '../tests/support/wrong-type.ts',
    `export const probe: number = 'x';\n`,
  ),
  violation(
    'typescript(TS2584)',
    'a page in core',
    'core/lib/page.ts',
    'export const probe = document.title;\n',
  ),
  violation(
    'typescript(TS2304)',
    'a window in exchange',
    'exchange/bytes/window.ts',
    'export const probe = window.name;\n',
  ),
  violation(
    'typescript(no-explicit-any)',
    'any',
    'core/lib/any.ts',
    'export const probe = (x: any) => x;\n',
  ),
  violation(
    'typescript(no-unsafe-assignment)',
    'any from outside',
    'core/lib/any-in.ts',
    `export const probe = (): unknown => {\n  const x = JSON.parse('1');\n  return x;\n};\n`,
  ),
  violation(
    'eslint(no-unused-vars)',
    'unused',
    'core/lib/unused.ts',
    'const unused = 1;\nexport const probe = 2;\n',
  ),
  violation(
    'import(no-default-export)',
    'default export',
    'core/lib/default.ts',
    'export default 1;\n',
  ),
  violation(
    'house(no-barrel)',
    'export star',
    'core/lib/star.ts',
    `export * from './unused.ts';\nexport const more = 1;\n`,
  ),
  violation(
    'house(no-barrel)',
    'names passed on',
    'core/lib/passed-on.ts',
    `export { probe } from './unused.ts';\n`,
  ),
  violation(
    'house(no-barrel)',
    'imported and passed on',
    'core/lib/in-and-out.ts',
    `import { probe } from './unused.ts';\nexport { probe };\n`,
  ),
  violation('eslint(max-lines)', 'a file of 301 lines', 'core/lib/long.ts', longFile(301)),
  violation(
    'typescript(no-floating-promises)',
    'floating promise',
    'workflow/floating.ts',
    `const work = async () => Promise.resolve(1);\nexport const probe = () => {\n  work();\n};\n`,
  ),
  violation(
    'typescript(switch-exhaustiveness-check)',
    'a case forgotten',
    'core/lib/switch.ts',
    `${union}  switch (side) {\n    case 'left':\n      return 1;\n  }\n  return 0;\n};\n`,
  ),
  violation(
    'typescript(switch-exhaustiveness-check)',
    'a case hidden behind default',
    'core/lib/switch-default.ts',
    `${union}  switch (side) {\n    case 'left':\n      return 1;\n    default:\n      return 0;\n  }\n};\n`,
  ),
  violation(
    'typescript(no-require-imports)',
    'require',
    'core/lib/require.ts',
    `export const probe = require('zod') as unknown;\n`,
  ),
  violation(
    'typescript(consistent-type-imports)',
    'import() in a type',
    'core/lib/import-type.ts',
    `export type Probe = import('#ui/button.tsx').Button;\n`,
  ),
  violation(
    'unicorn(no-abusive-eslint-disable)',
    'the lint switched off',
    'core/lib/disabled.ts',
    '/* eslint-disable */\nexport const probe = 1;\n',
  ),
  violation(
    'unicorn(no-abusive-eslint-disable)',
    'the lint switched off by its own name',
    'core/lib/disabled-here.ts',
    '// oxlint-disable-next-line\nexport const probe = 1;\n',
  ),
  {
    ...violation('eslint(no-restricted-imports)', 'a test that reaches a room by path', '', ''),
    file: 'tests/core/by-path.test.ts',
    code: `import type { T } from '../../src/core/score.ts';\nexport type U = T;\n`,
  },
  inCore('eslint(no-eval)', 'eval', `eval('1') as unknown`),
  inCore('eslint(no-new-func)', 'new-function', `new Function('return 1')`),
  inCore('eslint(no-console)', 'console', 'console.log(1)'),
  inCore('eslint(no-restricted-properties)', 'math-random', 'Math.random()'),
  inCore('eslint(no-restricted-properties)', 'date-now', 'Date.now()'),
  inCore('house(no-clock)', 'new-date', 'new Date()'),
  inCore('house(no-clock)', 'date-call', 'Date()'),
  violation(
    'react(no-danger)',
    'dangerouslySetInnerHTML',
    'ui/danger.tsx',
    jsx('<i dangerouslySetInnerHTML={{ __html: text }} />'),
  ),
  violation(
    'eslint(no-restricted-properties)',
    'innerHTML',
    'ui/inner-html.ts',
    `export const probe = (e: HTMLElement, text: string) => {\n  e.innerHTML = text;\n};\n`,
  ),
  violation(
    'eslint(no-restricted-properties)',
    'an id that plain HTTP cannot give',
    'state/random-uuid.ts',
    'export const probe = () => crypto.randomUUID();\n',
  ),
  violation('jsx-a11y(alt-text)', 'picture without alt', 'ui/alt.tsx', jsx('<img src={text} />')),
  violation(
    'jsx-a11y(click-events-have-key-events)',
    'click without keyboard',
    'ui/click.tsx',
    jsx('<div onClick={() => on}>{text}</div>'),
  ),
  violation(
    'react-hooks(rules-of-hooks)',
    'conditional hook',
    'ui/hook.tsx',
    `import { useState } from 'react';\nexport const useProbe = (on: boolean) => {\n  if (on) return useState(1);\n  return null;\n};\n`,
  ),
  violation(
    'react-hooks(exhaustive-deps)',
    'a dependency forgotten',
    'ui/deps.tsx',
    `import { useEffect } from 'react';\nexport const useProbe = (on: boolean, tell: (on: boolean) => void) => {\n  useEffect(() => tell(on), []);\n};\n`,
  ),
  inJsx('plain', 'Simpan'),
  inJsx('braces', "{'Simpan'}"),
  inJsx('template', '{`Simpan ${text}`}'),
  inJsx('condition', "{on ? 'Ya' : text}"),
  inJsx('and', "{on && 'Ya'}"),
  inJsx('fragment', '<>Simpan</>'),
  inJsx('alt', '<img alt="Peta" src={text} />'),
  inJsx('aria-label', '<b aria-label="Tutup">{text}</b>'),
  inJsx('title', "<b title={on ? 'Ya' : text}>{text}</b>"),
];

export const INNOCENT: readonly { readonly file: string; readonly code: string }[] = [
  { file: 'src/core/lib/exact.ts', code: longFile(300) },
  {
    file: 'src/core/lib/commented.ts',
    code: `${'// a long remark\n'.repeat(50)}${longFile(290)}`,
  },
  {
    file: 'src/core/lib/convert.ts',
    code: 'export const year = (iso: string): number => new Date(iso).getUTCFullYear();\n',
  },
  {
    file: 'src/core/lib/whole-switch.ts',
    code: `${union}  switch (side) {\n    case 'left':\n      return 1;\n    case 'right':\n      return 2;\n  }\n};\n`,
  },
  {
    file: 'tests/core/by-room.test.ts',
    code: `import type { T } from '#core/score.ts';\nimport type { U } from '../support/u.ts';\nexport type V = [T, U];\n`,
  },
  {
    file: 'src/features/review/signs.tsx',
    code: jsx(`{text} · 5 % <b title={text} className="wide">{on ? text : null}</b>`),
  },
];
