import type { AssessmentId, PeriodId } from '#core/lib/ids.ts';
import { blankPeriod } from '#core/period/draft.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import type { GroundInput } from '#core/portfolio/ground.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { agencyRow } from '../period/sample.ts';
import { digest, HOME, listed, resultOf, RUBRIC, scores } from './sample.ts';

export const OTHER = { ...RUBRIC, version: '2.0.0', digest: digest('other') };
const AT = '2026-01-01T00:00:00.000Z';
export const AWAY = 'Kabupaten Seberang';
const id = (stem: string): AssessmentId => stem as AssessmentId;

/** Results of every kind there is: ties, gaps, parts, other years and instruments, twice, unsigned. */
export const RESULTS: readonly SourcedOutcome[] = [
  resultOf(1, {
    final: scores('16/5', '7/2 3', '4 3 3'),
    claimed: scores('4', '4 4', '5 3 4'),
    supported: scores('3', '3 3', '3 3 3'),
    verdicts: { accepted: 4, 'rejected:draft': 1 },
  }),
  resultOf(2, { final: scores('16/5', '3 7/2', '3 3 7/2'), group: 'Inti', trust: 'new' }),
  resultOf(3, { final: scores('5/2', '2 -', '1 3 -'), kind: 'Badan', batch: 'Gelombang 2' }),
  resultOf(4, { final: scores(null, '3 ?', '3 3 ?'), group: 'Inti', verdicts: { accepted: 2 } }),
  resultOf(5, {
    final: scores('1', '1 1', '1 1 1'),
    claimed: scores('1', '1 1', '1 1 1'),
    supported: scores(null, '? ?', '? ? ?'),
    kind: 'Kecamatan',
    documents: 0,
  }),
  resultOf(6, { final: scores('5', '5 5', '5 5 5'), agency: agencyOf('Rumah Sakit', '2.1', AWAY) }),
  resultOf(7, { final: scores('2', '2 2', '2 2 2'), agency: agencyOf('Dinas 001', '1.1', AWAY) }),
  resultOf(8, { stage: 'interim', final: scores('4', '4 4', '4 4 4') }),
  resultOf(9, { stage: 'provisional', final: null, claimed: scores('3', '3 3', '3 3 3') }),
  resultOf(10, {
    scope: true,
    final: scores('3', '3 -', '3 3 -'),
    claimed: scores('3', '3 -', '3 3 -'),
  }),
  resultOf(11, { trust: 'none', signer: null }),
  resultOf(12, { trust: 'rejected' }),
  resultOf(13, { year: 2025, final: scores('2', '2 2', '2 2 2') }),
  resultOf(14, { rubric: OTHER }),
  resultOf(15, { agency: agencyOf('Dinas Sama', '9') }),
  resultOf(16, { agency: agencyOf('Dinas Sama', '9'), final: scores('4', '4 4', '4 4 4') }),
  resultOf(17, {
    agency: agencyOf('Dinas Lain', ''),
    final: scores('123/50', '61/25 249/100', '2.4 3 12/5'),
  }),
  resultOf(20, { agency: agencyOf('Badan Kembar', '8') }),
  resultOf(21, { agency: agencyOf('Badan Kembar', '8'), kind: 'Badan' }),
  resultOf(18, { assessment: id('assessment 1'), revision: 2, madeAt: '2026-10-01T00:00:00.000Z' }),
  resultOf(1, { set: digest('recap'), from: 'recap', trust: 'new' }),
  resultOf(19, { from: 'recap', agency: agencyOf('Dinas 010 Nama Lama', '1.190') }),
];

function agencyOf(name: string, code: string, government = HOME) {
  return { name, shortName: '', code, government };
}

const NAMES = RESULTS.filter(({ outcome }) => outcome.agency.government === HOME);
const ROSTER = [
  ...NAMES.filter(({ outcome }) => outcome.agency.name !== 'Dinas Lain').map(({ outcome }) =>
    listed(outcome.agency.name, { code: outcome.agency.code, kind: outcome.kind, group: 'Daftar' }),
  ),
  listed('Dinas Tutup', { validTo: 2020 }),
];

function period(): PeriodRecord {
  const agencies = [
    agencyRow({ id: 'a', name: 'Dinas 001', code: '1.1', batch: 'g1' }),
    agencyRow({ id: 'b', name: 'Dinas 002', code: '1.2', batch: 'g2' }),
    agencyRow({ id: 'c', name: 'Dinas Diam', code: '1.99', batch: 'g1' }),
    agencyRow({ id: 'd', name: 'Dinas Pindah', code: '1.98', notAssessed: ' Pindah gedung. ' }),
    agencyRow({ id: 'e', name: 'Tidak Diundang', code: '1.97', invited: false }),
  ];
  const batches = [
    { id: 'g1', name: 'Gelombang 1', date: '2026-11-12' },
    { id: 'g2', name: 'Gelombang 2', date: '2026-11-13' },
  ];
  const draft = { ...blankPeriod('2026'), rubric: RUBRIC, government: HOME, agencies, batches };
  return {
    id: 'p1' as PeriodId,
    holding: 'own',
    draft,
    draftRevision: 0,
    period: null,
    file: null,
    createdAt: AT,
    updatedAt: AT,
  };
}

/** What is known beside the results: a roster, a period, one set aside, two not to be seen yet. */
export const EVERY_GROUND: Partial<GroundInput> = {
  closed: 2,
  aside: [{ id: digest('result 7'), reason: 'Salah daerah', at: AT, by: '' }],
  roster: ROSTER,
  periods: [period()],
};
