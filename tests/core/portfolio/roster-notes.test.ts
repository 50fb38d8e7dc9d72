import { describe, expect, it } from 'vitest';
import { ownGovernment, rosterOfGovernment } from '#core/portfolio/own-government.ts';
import { rosterNoter } from '#core/portfolio/roster-notes.ts';
import { HOME, listed } from './sample.ts';

const nameless = { government: '' };
const ROSTER = [
  listed('Dinas Satu', { ...nameless, code: '1' }),
  listed('Dinas Dua', { ...nameless, code: '2', validTo: 2025 }),
  listed('Dinas Tiga', {
    ...nameless,
    code: '3',
    validFrom: 2026,
    predecessors: ['roster Dinas Dua'],
  }),
];
const agency = (name: string, code: string, government = HOME) => ({
  agency: { name, shortName: '', code, government },
  year: 2026,
});

describe('what the roster says of the agencies of an import', () => {
  const noteOf = rosterNoter(rosterOfGovernment(ROSTER, HOME));

  it('is nothing about those it knows as they are named', () => {
    expect(noteOf(agency('Dinas  SATU', '1'))).toBeNull();
    expect(noteOf(agency('Dinas Satu', ''))).toBeNull();
  });

  it('names those it does not know, knows otherwise, or has ended, with what came after', () => {
    expect(noteOf(agency('Dinas Asing', '9'))).toMatchObject({ kind: 'absent' });
    expect(noteOf(agency('Dinas Uno', '1'))).toMatchObject({
      kind: 'renamed',
      row: { name: 'Dinas Satu' },
    });
    expect(noteOf(agency('Dinas Dua', '2'))).toMatchObject({
      kind: 'other-years',
      row: { name: 'Dinas Dua' },
      successors: [{ name: 'Dinas Tiga' }],
    });
  });

  it('is nothing about agencies of a government it does not speak for', () => {
    expect(noteOf(agency('Dinas Asing', '9', 'Kabupaten Lain'))).toBeNull();
    expect(rosterNoter(ROSTER)(agency('Dinas Asing', '9'))).toBeNull();
  });
});

describe('the government of a desk', () => {
  it('is the only one that results name, whatever its spacing; of several it cannot be told', () => {
    expect(ownGovernment([], [HOME, ` ${HOME.toUpperCase()} `, ''])).toBe(HOME);
    expect(ownGovernment([], [HOME, 'Kabupaten Lain'])).toBeNull();
    expect(ownGovernment([], [])).toBeNull();
  });
});
