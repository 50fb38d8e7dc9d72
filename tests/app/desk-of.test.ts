import { expect, test } from 'vitest';
import { deskOf } from '#app/desk-of.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';

const ID = '01990000-0000-7000-8000-000000000001' as AssessmentId;
const DIGEST = 'a'.repeat(64) as Digest;

test.each([paths.home, paths.tasks(ID), paths.talk(ID)])('%s is of an agency', (page) => {
  expect(deskOf(page, 'asesor')).toBe('opd');
});

test.each([paths.asesor, paths.review(DIGEST)])('%s is of an asesor', (page) => {
  expect(deskOf(page, 'diskominfo')).toBe('asesor');
});

test.each([paths.office, paths.roster, paths.rosterImport, paths.portfolioView('peta')])(
  '%s is of Diskominfo, whatever was chosen',
  (page) => {
    expect(deskOf(page, 'opd')).toBe('diskominfo');
    expect(deskOf(page, undefined)).toBe('diskominfo');
  },
);

test.each([paths.consensusList, paths.consensus(ID), paths.agreementAll, paths.agreement(ID)])(
  '%s is of asesors, unless Diskominfo was chosen; never of an agency',
  (page) => {
    expect(deskOf(page, undefined)).toBe('asesor');
    expect(deskOf(page, 'opd')).toBe('asesor');
    expect(deskOf(page, 'asesor')).toBe('asesor');
    expect(deskOf(page, 'diskominfo')).toBe('diskominfo');
  },
);

test.each([paths.result(DIGEST), paths.rubrics, paths.inbox])(
  '%s is read at the desk that was chosen',
  (page) => {
    expect(deskOf(page, 'asesor')).toBe('asesor');
    expect(deskOf(page, 'diskominfo')).toBe('diskominfo');
    expect(deskOf(page, undefined)).toBe('opd');
  },
);
