import { describe, expect, test } from 'vitest';
import { mayMean } from '#core/evidence/check/agency-names.ts';
import { checkOtherAgency } from '#core/evidence/check/other-agency.ts';
import type { AgencyName } from '#core/evidence/check/context.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { FileFacts } from '#core/evidence/file-facts.ts';
import {
  contextOf,
  factsWith,
  indicatorWith,
  itemOf,
  proving,
  rubricWith,
} from '../../../support/evidence-check.ts';

const RUBRIC = rubricWith(indicatorWith('k1', [itemOf('k1.named', ['menyebut OPD'])]));
const KNOWN: readonly AgencyName[] = [
  { name: 'Dinas Arsip dan Perpustakaan', shortName: 'Disarpus' },
  { name: 'Dinas Kesehatan', shortName: 'Dinkes' },
  { name: 'Badan Perencanaan Pembangunan Daerah', shortName: 'Bappeda' },
];

const named = (facts: Partial<FileFacts>, said: Partial<EvidenceDocument> = {}) => {
  const document = proving(1, ['k1.named'], said);
  const context = contextOf(RUBRIC, [document], [factsWith(1, facts)], { knownAgencies: KNOWN });
  const [finding] = checkOtherAgency(context);
  return finding?.check === 'other-agency' ? finding.values.named : undefined;
};

describe('the assessed agency is "Dinas Arsip dan Perpustakaan", in short Disarpus', () => {
  test.each<[string, Partial<FileFacts>, string | undefined]>([
    ['another agency only', { agencies: ['DINAS PERIKANAN'] }, 'DINAS PERIKANAN'],
    ['both', { agencies: ['Dinas Perikanan', 'Dinas Arsip dan Perpustakaan'] }, undefined],
    ['the own name broken off', { agencies: ['Dinas Perikanan', 'Dinas Arsip'] }, undefined],
    ['the own short name', { agencies: ['Dinas Perikanan'], acronyms: ['DISARPUS'] }, undefined],
    ['none at all', {}, undefined],
    ['another known short name', { acronyms: ['RAPAT', 'DINKES'] }, 'Dinas Kesehatan'],
    ['an unknown short name', { acronyms: ['BKPSDM'] }, undefined],
  ])('%s', (_, facts, expected) => {
    expect(named(facts)).toBe(expected);
  });

  test('what the person says about the unit counts', () => {
    expect(named({}, { unit: 'Bappeda' })).toBe('Bappeda');
    expect(named({}, { unit: 'Bidang Layanan' })).toBeUndefined();
    expect(named({ agencies: ['Dinas Perikanan'] }, { unit: 'Disarpus' })).toBeUndefined();
  });

  test('a file without text names nobody', () => {
    expect(named({ letters: null, agencies: [], acronyms: [] })).toBeUndefined();
  });
});

describe('doubt counts as the same agency', () => {
  const own = {
    name: 'Dinas Komunikasi, Informatika, Statistik dan Persandian',
    shortName: 'Diskominfo',
  };
  test.each([
    ['Dinas Komunikasi dan Informatika', true],
    ['DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN CONTOH', true],
    ['Dinas Komunikasi', true],
    ['Sekretariat Dinas Komunikasi dan Informatika', true],
    ['DISKOMINFO', true],
    ['Dinas Kesehatan', false],
    ['Badan Komunikasi dan Informatika', false],
    ['Dinas', false],
    ['', false],
  ])('%s: %s', (found, expected) => {
    expect(mayMean(found, own)).toBe(expected);
  });

  test('names of one word are compared as a whole', () => {
    expect(mayMean('INSPEKTORAT', { name: 'Inspektorat', shortName: '' })).toBe(true);
    expect(mayMean('Inspektorat Daerah', { name: 'Inspektorat', shortName: '' })).toBe(true);
    expect(mayMean('Dinas Kesehatan', { name: 'Inspektorat', shortName: '' })).toBe(false);
    expect(mayMean('Bappeda', { name: 'Bappeda', shortName: '' })).toBe(true);
  });
});
