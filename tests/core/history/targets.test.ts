import { describe, expect, it } from 'vitest';
import { scaleBounds } from '#core/history/expected-external.ts';
import type { Instrument } from '#core/history/instrument.ts';
import { countTargets, readTarget, targetRows, type Reached } from '#core/history/targets.ts';
import { fromDecimal, ratio } from '#core/lib/ratio.ts';
import { NOTHING_SAID, type DraftAgency } from '#core/period/draft.ts';

const agency = (id: string, more: Partial<DraftAgency> = {}): DraftAgency => ({
  ...NOTHING_SAID,
  id,
  invited: true,
  name: id,
  shortName: '',
  code: '',
  batch: '',
  extension: '',
  ...more,
});

const INSTRUMENT: Instrument = {
  title: 'Uji',
  version: '1.0.0',
  digits: 2,
  readsRounded: true,
  bounds: scaleBounds(1, 5),
  ofGovernments: false,
};

const reached = (value: string, stage: Reached['stage'] = 'final'): Reached => ({
  value: fromDecimal(value),
  stage,
  source: value,
});

const RESULTS: Readonly<Record<string, Reached>> = {
  high: reached('2.5'),
  near: { ...reached('2.5'), value: ratio(2496n, 1000n) },
  low: reached('2.4'),
  open: reached('4', 'interim'),
};

const AGENCIES = [
  agency('high'),
  agency('near'),
  agency('low', { target: '2.30' }),
  agency('open'),
  agency('absent', { notAssessed: ' Digabung ' }),
  agency('nothing'),
  agency('outside', { invited: false }),
];

const rows = (instrument: Instrument, target: string) =>
  targetRows({ agencies: AGENCIES, target }, ({ id }) => RESULTS[id] ?? null, instrument);

describe('targets against results', () => {
  it('compares as the instrument reads a predikat: rounded, or as it is', () => {
    const kinds = (instrument: Instrument) =>
      rows(instrument, '2,50').map(({ standing }) => standing.kind);
    const after = ['reached', 'open', 'not-assessed', 'none'];
    expect(kinds(INSTRUMENT)).toEqual(['reached', 'reached', ...after]);
    expect(kinds({ ...INSTRUMENT, readsRounded: false })).toEqual(['reached', 'short', ...after]);
  });

  it('puts its own target before the one for all, and counts only who can be counted', () => {
    const made = rows(INSTRUMENT, '2.6');
    expect(made.map(({ from }) => from)).toEqual(['all', 'all', 'own', 'all', 'all', 'all']);
    expect(made[2]?.standing).toMatchObject({ kind: 'reached', by: fromDecimal('0.1') });
    expect(countTargets(made)).toEqual({ reached: 1, measured: 3, aimed: 6, invited: 6 });
  });

  it('says where there is no target', () => {
    const made = rows(INSTRUMENT, 'tiga');
    expect(made.map(({ from }) => from).slice(0, 3)).toEqual(['none', 'none', 'own']);
    expect(made[0]?.standing.kind).toBe('no-target');
    expect(countTargets(made)).toMatchObject({ measured: 1, aimed: 1 });
    expect(['2,60', ' 3 ', '-1', '1.', ''].map(readTarget)).toEqual([
      fromDecimal('2.60'),
      fromDecimal('3'),
      null,
      null,
      null,
    ]);
  });
});
