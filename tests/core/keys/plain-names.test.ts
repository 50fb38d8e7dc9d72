import { describe, expect, test } from 'vitest';
import { contactFromBackup } from '#core/keys/from-backup.ts';
import { identitySchema, MOST_UNIT_LENGTH, plainUnit } from '#core/keys/identity.ts';
import { DAY, keyOf, stored } from './contact-samples.ts';

describe('the name of a unit from a file of others', () => {
  test('loses signs nobody sees and blanks at its ends, and is never empty', () => {
    expect(plainUnit(' \u202eDinas\u0000 Kesehatan\u200b ')).toBe('Dinas Kesehatan');
    expect(['', '  ', '\u2028\u2029'].map(plainUnit)).toEqual(['?', '?', '?']);
  });

  test('is cut where it would fill the screen', () => {
    expect(plainUnit('x'.repeat(MOST_UNIT_LENGTH))).toHaveLength(MOST_UNIT_LENGTH);
    expect(plainUnit(` ${'x'.repeat(MOST_UNIT_LENGTH + 1)}`)).toBe('x'.repeat(MOST_UNIT_LENGTH));
  });

  test.each(['', ' ', 'Dinas\u202e', 'Dinas\nLain', 'x'.repeat(MOST_UNIT_LENGTH + 1)])(
    'an identity with the name %j is refused',
    (unit) => {
      const identity = { signKey: keyOf('a'), receiveKey: null, unit: 'Dinas', role: 'opd' };
      expect(identitySchema.safeParse(identity).success).toBe(true);
      expect(identitySchema.safeParse({ ...identity, unit }).success).toBe(false);
    },
  );
});

test('a backup makes nobody known: a person compares again; a rejection stays', () => {
  const decided = { at: DAY(4), by: 'Citra' };
  const known = stored('a', { trust: 'known', decided, note: 'Kantor' });
  expect(contactFromBackup(known)).toEqual({ ...known, trust: 'new' });
  const others = [stored('a', { trust: 'rejected', decided }), stored('a')];
  expect(others.map(contactFromBackup)).toEqual(others);
});
