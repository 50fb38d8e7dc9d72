import { describe, expect, test } from 'vitest';
import type { CheckContext } from '#core/evidence/check/context.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { NO_TEXT, type FileFacts } from '#core/evidence/file-facts.ts';
import { proving } from '../../../support/evidence-check.ts';
import { find, PICTURE } from './one-document.ts';

describe('date-outside-period', () => {
  const at = (said: Partial<EvidenceDocument>, facts: Partial<FileFacts> = {}) =>
    find('date-outside-period', ['period'], { said, facts })?.values;

  test.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('%s: %s', (date, speaks) => {
    expect(at({ date })).toEqual(speaks ? { date, year: 2026 } : undefined);
  });

  test('a later report that names the year is about the year; an earlier one cannot be', () => {
    expect(at({ date: '2027-01-15' }, { years: [2026, 2027] })).toBeUndefined();
    expect(at({ date: '2025-12-15' }, { years: [2025, 2026] })).toEqual({
      date: '2025-12-15',
      year: 2026,
    });
  });

  test('the person is believed before the signature, the signature before other dates', () => {
    const facts = { signedOn: '2024-05-01', dates: ['2024-05-01', '2026-03-01'] };
    expect(at({ date: '2026-05-01' }, facts)).toBeUndefined();
    expect(at({}, facts)).toEqual({ date: '2024-05-01', year: 2026 });
    expect(at({}, { ...facts, signedOn: '' })).toBeUndefined();
    expect(at({}, { dates: ['2024-05-01', '2025-03'] })).toEqual({ date: '2025-03', year: 2026 });
    expect(at({}, { dates: ['2026-03'] })).toBeUndefined();
  });
});

describe('date-missing', () => {
  test('a date on the record or in the file, be it a month, is a date', () => {
    expect(find('date-missing', ['dated'], {})?.values).toEqual({ read: true });
    expect(find('date-missing', ['dated'], { said: { date: '2026-01-01' } })).toBeUndefined();
    expect(find('date-missing', ['dated'], { facts: { dates: ['2026-03'] } })).toBeUndefined();
  });

  test('a scan and an old Office file have no date that can be read', () => {
    expect(find('date-missing', ['dated'], { facts: PICTURE })?.values).toEqual({ read: false });
    expect(
      find('date-missing', ['dated'], { facts: { kind: 'doc', state: 'unread', ...NO_TEXT } })
        ?.values,
    ).toEqual({ read: false });
    expect(find('date-missing', ['dated'], { facts: { letters: 0 } })?.values).toEqual({
      read: false,
    });
  });
});

describe('expired', () => {
  const at = (validUntil: string, today: string, facts: Partial<FileFacts> = {}) =>
    find('expired', ['force'], { said: { validUntil }, facts, context: { today } })?.values;

  test.each([
    ['2026-11-21', '2026-11-22', 'today'],
    ['2026-11-22', '2026-11-22', 'period-end'],
    ['2026-12-30', '2026-11-22', 'period-end'],
    ['2026-12-31', '2026-11-22', undefined],
    ['2026-12-31', '2026-12-31', undefined],
    ['2026-12-31', '2027-01-01', 'today'],
    ['2027-01-01', '2027-01-01', undefined],
  ])('until %s, seen on %s: %s', (until, today, before) => {
    expect(at(until, today)).toEqual(before && { until, before });
  });

  test('the text tells the last day where the person does not', () => {
    expect(at('', '2026-11-22', { validUntil: '2026-06-30' })).toEqual({
      until: '2026-06-30',
      before: 'today',
    });
    expect(at('2027-06-30', '2026-11-22', { validUntil: '2026-06-30' })).toBeUndefined();
    expect(at('', '2026-11-22')).toBeUndefined();
  });
});

describe('old-review', () => {
  const at = (
    date: string,
    context: Partial<CheckContext> = {},
    said: Partial<EvidenceDocument> = {},
  ) =>
    find('old-review', ['dated'], {
      said: { title: 'Laporan Evaluasi TIK', date, ...said },
      context,
    })?.values;

  test('two years to the day are not more than two years', () => {
    expect(at('2024-11-22')).toBeUndefined();
    expect(at('2024-11-21')).toEqual({ date: '2024-11-21' });
  });

  test('a past period is judged from its end', () => {
    const assessment = {
      agency: { name: 'Dinas Arsip', shortName: '', code: '', government: '' },
      year: 2024,
    };
    expect(at('2022-12-31', { assessment })).toBeUndefined();
    expect(at('2022-12-30', { assessment })).toEqual({ date: '2022-12-30' });
  });

  test('29 February two years ago is 28 February', () => {
    expect(
      at('2026-02-28', {
        today: '2028-02-29',
        assessment: {
          agency: { name: 'Dinas Arsip', shortName: '', code: '', government: '' },
          year: 2028,
        },
      }),
    ).toBeUndefined();
    expect(
      at('2026-02-27', {
        today: '2028-02-29',
        assessment: {
          agency: { name: 'Dinas Arsip', shortName: '', code: '', government: '' },
          year: 2028,
        },
      }),
    ).toBeDefined();
  });

  test('told by title, by file name or by the title in the file; never by other words', () => {
    const old = '2020-01-01';
    const file = { ...proving(1, []).file, name: 'laporan_hasil_audit.pdf' };
    expect(at(old, {}, { title: '', file })).toBeDefined();
    expect(
      find('old-review', ['dated'], {
        said: { date: old },
        facts: { reviewMarks: ['LAPORAN TINJAUAN'] },
      }),
    ).toBeDefined();
    for (const title of [
      'Laporan Kegiatan',
      'SOP Evaluasi',
      'Berita Acara Pemeriksaan Pekerjaan',
      'Undangan reviu',
    ]) {
      expect(at(old, {}, { title }), title).toBeUndefined();
    }
    expect(find('old-review', [], { said: { title: 'Laporan Reviu', date: old } })).toBeUndefined();
  });
});
