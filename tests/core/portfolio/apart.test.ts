import { describe, expect, it } from 'vitest';
import type { AssessmentId, PeriodId } from '#core/lib/ids.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import type { GroundInput } from '#core/portfolio/ground.ts';
import { ALL_ROWS, WHOLE_PORTFOLIO, type PortfolioQuery } from '#core/portfolio/query.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { blankPeriod } from '#core/period/draft.ts';
import { agencyRow } from '../period/sample.ts';
import { digest, engineOver, HOME, indexed, listed, resultOf, RUBRIC, scores } from './sample.ts';

const SUMMARY = { part: 'summary' } as const;

function look(
  results: readonly SourcedOutcome[],
  query: Partial<PortfolioQuery> = {},
  ground: Partial<GroundInput> = {},
) {
  const engine = engineOver(results, ground);
  const asked = { ...WHOLE_PORTFOLIO, ...query };
  const { part, ...head } = engine.ask(asked, SUMMARY);
  const apart = engine.ask(asked, { part: 'apart', rows: ALL_ROWS }).part;
  return {
    head,
    index: part.index?.mean.text,
    n: part.index?.n,
    apart: apart.rows.map(({ reason, agency }) => [reason, agency.name]),
    rows: apart.rows,
    missing: apart.missing,
  };
}

const AGENCY = { name: 'Dinas Sama', shortName: '', code: '9', government: HOME };

describe('what is never averaged together', () => {
  it('is kept apart by instrument version, and each has its own mean', () => {
    const other = { ...RUBRIC, version: '2.0.0', digest: digest('other') };
    const results = [indexed(1, '2'), indexed(2, '4'), indexed(3, '5', { rubric: other })];
    const first = look(results);
    expect([first.index, first.n]).toEqual(['3.00', 2]);
    expect(first.apart).toEqual([['other-instrument', 'Dinas 003']]);
    expect(
      first.head.choices.instruments.map(({ value, count }) => [value.version, count]),
    ).toEqual([
      ['1.0.0', 2],
      ['2.0.0', 1],
    ]);
    const second = look(results, { instrument: other.digest });
    expect([second.index, second.n]).toEqual(['5.00', 1]);
    expect(second.head.frame?.known).toBe(false);
  });

  it('is kept apart by how far results are, and the furthest is looked at first', () => {
    const results = [
      indexed(1, '2'),
      resultOf(2, { stage: 'interim', final: scores('4') }),
      resultOf(3, { stage: 'provisional', final: null, claimed: scores('5') }),
    ];
    const final = look(results);
    expect([final.index, final.head.chosen?.stage]).toEqual(['2.00', 'final']);
    expect(final.head.counts.stages).toEqual({ final: 1, interim: 1, provisional: 1 });
    expect(final.apart.map(([reason]) => reason)).toEqual(['other-stage', 'other-stage']);
    const claimed = look(results, { stage: 'provisional' });
    expect([claimed.index, claimed.head.chosen?.measure]).toEqual(['5.00', 'claimed']);
  });

  it('is kept apart where only a part of the instrument was assessed', () => {
    const results = [indexed(1, '2'), indexed(2, '4', { scope: true })];
    expect(look(results)).toMatchObject({ index: '2.00', apart: [['other-extent', 'Dinas 002']] });
    expect(look(results, { extent: 'part' })).toMatchObject({ index: '4.00', n: 1 });
  });
});

describe('what does not count by itself', () => {
  it('is what nobody signed; a key that nobody knows counts and is counted', () => {
    const results = [
      indexed(1, '2'),
      indexed(2, '4', { trust: 'new' }),
      indexed(3, '5', { trust: 'none' }),
      indexed(4, '1', { trust: 'rejected' }),
    ];
    const signed = look(results);
    expect(signed).toMatchObject({ index: '3.00', head: { counts: { unknownKey: 1 } } });
    expect(signed.apart).toEqual([
      ['unsigned', 'Dinas 003'],
      ['rejected-key', 'Dinas 004'],
    ]);
    expect(look(results, { trust: 'known' })).toMatchObject({ index: '2.00', n: 1 });
    expect(look(results, { trust: 'any' })).toMatchObject({ index: '3.00', n: 4, apart: [] });
  });

  it('is not listed as unsigned where the same result is here signed', () => {
    const signed = indexed(1, '2');
    const told: SourcedOutcome = { ...signed, set: digest('recap'), from: 'recap', trust: 'none' };
    expect(look([told, signed])).toMatchObject({ n: 1, apart: [] });
  });

  it('is the same OPD twice: both named, none averaged, until one is set aside', () => {
    const results = [
      indexed(1, '2', { agency: AGENCY }),
      indexed(2, '4', { agency: { ...AGENCY, code: '' } }),
      indexed(3, '5'),
    ];
    const both = look(results);
    expect([both.index, both.n]).toEqual(['5.00', 1]);
    expect(both.rows.map(({ reason, twin }) => [reason, twin])).toEqual([
      ['twice', 0],
      ['twice', 0],
    ]);
    const aside = [
      { id: digest('result 1'), reason: 'salah kirim', at: '2026-11-01T00:00:00.000Z', by: '' },
    ];
    const settled = look(results, {}, { aside });
    expect([settled.index, settled.n]).toEqual(['4.50', 2]);
    expect(settled.rows).toMatchObject([{ reason: 'set-aside', asideReason: 'salah kirim' }]);
  });

  it('is one OPD of the roster under an old and a new name: it is there twice', () => {
    const roster = [listed('Dinas Baru', { code: '9' })];
    const results = [
      indexed(1, '2', { agency: AGENCY }),
      indexed(2, '4', { agency: { ...AGENCY, name: 'Dinas Baru', code: '' } }),
    ];
    expect(look(results, {}, { roster }).apart.map(([reason]) => reason)).toEqual([
      'twice',
      'twice',
    ]);
  });

  it('is partial results of one OPD about the same indicators; about others, each counts', () => {
    const part = (at: number, levels: string) =>
      resultOf(at, { agency: AGENCY, scope: true, claimed: scores('4', '4 4', levels) });
    const query = { extent: 'part' } as const;
    const [policy, systems, both] = [part(1, '4 4 -'), part(2, '- - 4'), part(3, '- 4 4')];
    expect(look([policy, systems], query)).toMatchObject({ n: 2, apart: [] });
    const { head } = look([policy, systems], query);
    expect(head.extents).toEqual([
      { groups: ['A'], indicators: 2, of: 3, count: 1 },
      { groups: ['B'], indicators: 1, of: 3, count: 1 },
    ]);
    expect(look([indexed(1, '2')]).head.extents).toEqual([]);
    expect(look([policy, both, systems], query).apart).toHaveLength(3);
  });

  it('is a version before one that was set aside; only what was made later counts', () => {
    const assessment = 'one' as AssessmentId;
    const versions = [
      indexed(1, '2', { assessment, agency: AGENCY }),
      indexed(2, '4', {
        assessment,
        agency: AGENCY,
        revision: 2,
        madeAt: '2026-11-02T00:00:00.000Z',
      }),
    ];
    const later = { assessment, agency: AGENCY, revision: 3, madeAt: '2026-11-03T00:00:00.000Z' };
    const aside = [
      { id: digest('result 2'), reason: 'keliru', at: '2026-11-04T00:00:00.000Z', by: '' },
    ];
    expect(look(versions, {}, { aside })).toMatchObject({ n: undefined });
    expect(look([...versions, indexed(3, '5', later)], {}, { aside })).toMatchObject({
      index: '5.00',
      apart: [['set-aside', AGENCY.name]],
    });
    const old = [{ ...aside[0], id: digest('result 1') }] as typeof aside;
    expect(look(versions, {}, { aside: old })).toMatchObject({ index: '4.00', n: 1 });
  });

  it('is an older version: it stands in no list at all', () => {
    const assessment = 'one' as AssessmentId;
    const results = [
      indexed(1, '2', { agency: AGENCY, assessment }),
      indexed(2, '4', { agency: AGENCY, assessment, revision: 2 }),
    ];
    expect(look(results)).toMatchObject({ index: '4.00', n: 1, apart: [] });
  });

  it('is an OPD that is not on the roster of its government in that year', () => {
    const roster = [
      listed('Dinas 001', { kind: 'Dinas besar' }),
      listed('Dinas 002', { validTo: 2025 }),
    ];
    const elsewhere = { ...AGENCY, government: 'Kabupaten Lain' };
    const results = [
      indexed(1, '2'),
      indexed(2, '4'),
      indexed(3, '5'),
      indexed(4, '1', { agency: elsewhere }),
    ];
    const seen = look(results, {}, { roster });
    expect(seen.index).toBe('1.50');
    expect(seen.rows.map(({ reason, agency, roster: row }) => [reason, agency.name, row])).toEqual([
      ['unlisted', 'Dinas 002', 'roster Dinas 002'],
      ['unlisted', 'Dinas 003', null],
    ]);
    expect(look(results, { unlisted: 'counted' }, { roster }).n).toBe(4);
    expect(look(results, { kind: 'dinas  BESAR' }, { roster })).toMatchObject({ index: '2.00' });
  });

  it('is not the same OPD twice because a roster leaves its government out', () => {
    const roster = [listed('Dinas 001', { government: '' })];
    const other = { ...indexed(1, '2').outcome.agency, government: 'Kabupaten Lain' };
    const results = [
      indexed(1, '2'),
      indexed(2, '4', { agency: other }),
      indexed(3, '5', { agency: { ...other, name: 'Dinas Lain', code: '' } }),
    ];
    expect(look(results, {}, { roster })).toMatchObject({ n: 3, apart: [] });
    // Nor where others send recaps: what is here in full says whose roster it is.
    const [first, ...others] = results.map((one, at) =>
      at === 0 ? one : { ...one, from: 'recap' as const },
    );
    const told = look([...(first ? [first] : []), ...others, indexed(4, '1')], {}, { roster });
    expect(told).toMatchObject({ n: 3, apart: [['unlisted', 'Dinas 004']] });
    // A period set up here says which government the roster is of.
    const periods = [period()];
    const seen = look([...results, indexed(4, '1')], {}, { roster, periods });
    expect(seen).toMatchObject({ n: 3, apart: [['unlisted', 'Dinas 004']] });
  });

  it('is never hidden, even where nothing counts at all', () => {
    const unsigned = look([indexed(1, '2', { trust: 'none' })]);
    expect(unsigned.apart).toEqual([['unsigned', 'Dinas 001']]);
    expect(unsigned).toMatchObject({ index: undefined, head: { counts: { counted: 0 } } });
    expect(look([indexed(1, '2', { scope: true })]).apart).toEqual([['other-extent', 'Dinas 001']]);
  });

  it('is what this desk may not see: only counted', () => {
    expect(look([indexed(1, '2')], {}, { closed: 3 }).head.apart).toEqual([
      { reason: 'closed', count: 3 },
    ]);
  });
});

const PERIOD = '019a8f00-0000-7000-8000-0000000000aa' as PeriodId;

function period(): PeriodRecord {
  return {
    id: PERIOD,
    holding: 'own',
    draft: {
      ...blankPeriod('2026'),
      rubric: RUBRIC,
      government: HOME,
      batches: [{ id: 'b1', name: 'Gelombang I', date: '2026-12-01' }],
      agencies: [
        agencyRow({ id: '1', name: 'Dinas 001', code: '1.1', batch: 'b1' }),
        agencyRow({ id: '2', name: 'Dinas 002', code: '1.2' }),
        agencyRow({ id: '3', name: 'Dinas 003', notAssessed: 'baru dibentuk' }),
        agencyRow({ id: '4', name: 'Dinas 004', batch: 'b1' }),
        agencyRow({ id: '5', name: 'Dinas 005', invited: false }),
      ],
    },
    draftRevision: 0,
    period: null,
    file: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}

describe('the denominator', () => {
  const results = [
    indexed(1, '2', { period: { id: PERIOD, name: 'Periode' } }),
    indexed(2, '4', { trust: 'none' }),
  ];

  it('says how many were invited, and who has no result and why', () => {
    const { head, missing } = look(results, {}, { periods: [period()] });
    expect(head.counts).toMatchObject({ invited: 4, counted: 1, notAssessed: 1, silent: 1 });
    expect(missing.map(({ agency, notAssessed }) => [agency.name, notAssessed])).toEqual([
      ['Dinas 004', ''],
      ['Dinas 003', 'baru dibentuk'],
    ]);
  });

  it('is not said where no such period is here', () => {
    expect(look(results).head.counts.invited).toBeNull();
    expect(look(results, { year: 2026 }, { periods: [] }).missing).toEqual([]);
  });

  it('follows the filters, and the batch is that of the period', () => {
    const { head, missing } = look(results, { batch: 'Gelombang I' }, { periods: [period()] });
    expect(head.counts).toMatchObject({ invited: 2, counted: 1, silent: 1, notAssessed: 0 });
    expect(missing.map(({ agency }) => agency.name)).toEqual(['Dinas 004']);
  });
});

describe('what is looked at', () => {
  it('is the latest year, and every other can be chosen', () => {
    const results = [indexed(1, '2', { year: 2025 }), indexed(2, '4')];
    const { head, index } = look(results);
    expect([head.chosen?.year, index]).toEqual([2026, '4.00']);
    expect(head.choices.years).toEqual([
      { value: 2026, count: 1 },
      { value: 2025, count: 1 },
    ]);
    expect(look(results, { year: 2025 })).toMatchObject({ index: '2.00', apart: [] });
  });

  it('is narrowed by words in any order, without accents or case', () => {
    const results = [indexed(1, '2'), indexed(2, '4')];
    expect(look(results, { text: '002 dínas' })).toMatchObject({ index: '4.00', n: 1 });
    expect(look(results, { text: 'badan' }).head.counts.counted).toBe(0);
  });

  it('is nothing where there is nothing, and every part says so', () => {
    const { head, index, apart } = look([]);
    expect([head.chosen, head.frame, index, apart]).toEqual([null, null, undefined, []]);
    const other = look([indexed(1, '2')], { instrument: digest('nowhere') });
    expect(other.head.chosen).toBeNull();
  });
});
