import { expect, test } from 'vitest';
import { nameProblem } from '#core/workspace/name-problem.ts';
import { passphraseStrength } from '#core/workspace/passphrase.ts';
import { protectionSchema } from '#core/workspace/protection.ts';
import { MAIN_WORKSPACE, NAME_LENGTH, workspaceSchema } from '#core/workspace/workspace.ts';

const PROTECTION = {
  kdf: 'PBKDF2-SHA-256',
  iterations: 600_000,
  salt: 'a'.repeat(64),
  iv: 'b'.repeat(24),
  wrappedKey: 'c'.repeat(96),
} as const;

test('a protection that is weaker than promised, or that would hang, is refused', () => {
  expect(protectionSchema.safeParse(PROTECTION).success).toBe(true);
  const wrong = [
    { iterations: 599_999 },
    { iterations: 6_000_001 },
    { kdf: 'PBKDF2-SHA-1' },
    { salt: 'a'.repeat(62) },
    { iv: 'B'.repeat(24) },
    { wrappedKey: 'c'.repeat(95) },
    { more: 1 },
  ];
  for (const change of wrong) {
    expect(protectionSchema.safeParse({ ...PROTECTION, ...change }).success).toBe(false);
  }
});

test('a register entry names only databases of this application', () => {
  const named = (database: string) =>
    workspaceSchema.safeParse({ ...MAIN_WORKSPACE, database }).success;
  expect(named('timbang')).toBe(true);
  expect(named('timbang-01990000-0000-7000-8000-000000000001')).toBe(true);
  for (const other of ['', 'timbang-workspaces', 'lain', 'timbang-']) {
    expect(named(other)).toBe(false);
  }
});

test('a name is said, short enough and its own', () => {
  const others = [{ ...MAIN_WORKSPACE, name: 'Tim Café' }];
  expect(nameProblem('  ', [])).toEqual({ kind: 'name-missing' });
  expect(nameProblem('x'.repeat(NAME_LENGTH), others)).toBeUndefined();
  expect(nameProblem('x'.repeat(NAME_LENGTH + 1), others)?.kind).toBe('name-long');
  expect(nameProblem('tim cafe\u0301', others)).toEqual({ kind: 'name-taken' });
});

test.each([
  ['', 'short'],
  ['123456789', 'short'],
  ['😀😀😀😀😀😀😀😀😀', 'short'],
  ['1234567890', 'weak'],
  ['a'.repeat(40), 'weak'],
  ['sawah biru kereta tenang', 'good'],
] as const)('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
