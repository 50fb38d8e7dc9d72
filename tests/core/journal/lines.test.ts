import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { changesBetween } from '#core/journal/changes-between.ts';
import { chosenEntries, EVERY_ENTRY } from '#core/journal/filter.ts';
import { linesOf, titlesIn } from '#core/journal/lines.ts';
import { documentRecord } from '#core/journal/replay.ts';
import { chainOf } from './chains.ts';

const STAMPS = { revision: 1, edited: { at: '2026-01-05T01:00:00.000Z', by: 'Ayu' } };
const ANSWER = { ...BLANK_ANSWER, ...STAMPS, fact: 'Fakta', criteria: ['k1.2.a'] };
const DOCUMENT = {
  id: 'd',
  title: 'SK Bupati',
  file: { name: 'scan.pdf' },
  supports: [{ indicator: 'k2', item: null }],
};

const first = changesBetween('assessment', { answers: {} }, { answers: { k1: ANSWER } });
const added = changesBetween(documentRecord('d'), undefined, DOCUMENT);
const named = changesBetween(documentRecord('d'), DOCUMENT, { ...DOCUMENT, title: 'SK Baru' });
const linked = changesBetween(documentRecord('d'), DOCUMENT, { ...DOCUMENT, supports: [] });

describe('what an entry tells', () => {
  test('a first answer is told field by field, without stamps', () => {
    const lines = linesOf({ changes: first });
    expect(lines.map(({ field }) => field)).toEqual([['criteria'], ['fact']]);
    expect(lines[1]).toMatchObject({
      subject: { kind: 'answer', indicator: 'k1' },
      from: '',
      to: 'Fakta',
    });
  });

  test('a record that is new is one line', () => {
    expect(linesOf({ changes: added })).toEqual([
      {
        subject: { kind: 'document', id: 'd' },
        field: [],
        at: null,
        from: undefined,
        to: DOCUMENT,
      },
    ]);
  });

  test('what is counted by itself is none', () => {
    const changes = changesBetween('assessment', { updatedAt: 'a' }, { updatedAt: 'b' });
    expect(linesOf({ changes })).toEqual([]);
  });
});

const chain = chainOf([
  { changes: first },
  { changes: added, verb: 'attach' },
  { changes: named, verb: 'document' },
  { changes: linked, verb: 'document' },
]);
const places = (filter: Partial<typeof EVERY_ENTRY>) =>
  chosenEntries(chain, { ...EVERY_ENTRY, ...filter }).map(({ n }) => n);

test('newest first; by person, by kind, by indicator with the evidence linked to it', () => {
  expect(places({})).toEqual([3, 2, 1, 0]);
  expect(places({ by: 'Ayu' })).toEqual([2, 0]);
  expect(places({ verb: 'document' })).toEqual([3, 2]);
  expect(places({ indicator: 'k1' })).toEqual([0]);
  expect(places({ indicator: 'k2' })).toEqual([3, 1]);
  expect(places({ indicator: 'k2', by: 'Ayu' })).toEqual([]);
});

test('evidence is called by its latest title, also when it is gone', () => {
  expect(titlesIn(chain).get('d')).toBe('SK Baru');
  const gone = chainOf([{ changes: changesBetween(documentRecord('d'), DOCUMENT, undefined) }]);
  expect(titlesIn(gone).get('d')).toBe('SK Bupati');
});
