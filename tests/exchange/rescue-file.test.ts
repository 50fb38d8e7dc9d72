import { describe, expect, test } from 'vitest';
import type { Assessment } from '#core/assessment/assessment.ts';
import { readRescueFile, writeRescueFile } from '#exchange/rescue-file.ts';
import { assessmentWith } from '../support/scenario.ts';

const MADE = '2026-02-03T04:05:06.000Z';
const LIST = { id: 'x', fileName: 'opd.csv', importedAt: MADE, entries: [] };
const one = assessmentWith('01990000-0000-7000-8000-000000000001');
const other: Assessment = {
  ...assessmentWith('01990000-0000-7000-8000-000000000002'),
  agency: { name: 'Dinas “Uji” 😀\u2028</script>', shortName: '', code: '007', government: '' },
  status: 'deleted',
  kind: 'simulation',
};

const refusal = (content: string) => {
  const result = readRescueFile(content);
  return result.ok ? undefined : result.error.kind;
};

test('what is written is read back', () => {
  const content = writeRescueFile(MADE, {
    assessments: [one, other],
    agencyLists: [LIST, { id: 'y' }],
  });
  expect(readRescueFile(content)).toEqual({
    ok: true,
    value: { assessments: [one, other], damaged: 0, lists: [LIST], rubrics: [] },
  });
});

test('a person can read it: type, version, time and one thing per line', () => {
  const content = writeRescueFile(MADE, { assessments: [one] });
  expect(JSON.parse(content)).toEqual({
    type: 'timbang-rescue',
    version: 1,
    madeAt: MADE,
    tables: { assessments: [one] },
  });
  expect(content.split('\n').length).toBeGreaterThan(10);
});

test('damaged rows are written as they are; reading counts them and keeps the sound ones', () => {
  const broken = { ...one, year: 1899 };
  const rows = [broken, one, null, 'text', { id: 1 }];
  const content = writeRescueFile(MADE, { assessments: rows });
  expect(JSON.parse(content)).toMatchObject({ tables: { assessments: rows } });
  expect(readRescueFile(content)).toEqual({
    ok: true,
    value: { assessments: [one], damaged: 4, lists: [], rubrics: [] },
  });
});

describe('anything else is refused', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', 'nama_opd\nDinas A'],
    ['half a file', writeRescueFile(MADE, { assessments: [one] }).slice(0, -20)],
    ['null', 'null'],
    ['a list', '[]'],
    ['another type', '{"type":"other","version":1,"tables":{"assessments":[]}}'],
    ['a version that is no number', '{"type":"timbang-rescue","version":"1"}'],
    ['no tables', '{"type":"timbang-rescue","version":1}'],
    ['no table of assessments', '{"type":"timbang-rescue","version":1,"tables":{"other":[]}}'],
    [
      'a table that is no list',
      '{"type":"timbang-rescue","version":1,"tables":{"assessments":{}}}',
    ],
  ])('%s', (_, content) => {
    expect(refusal(content)).toBe('not-a-rescue-file');
  });

  test('a file of a newer version has its own reason, whatever else is in it', () => {
    expect(refusal('{"type":"timbang-rescue","version":2,"sheets":{}}')).toBe('too-new');
  });
});
