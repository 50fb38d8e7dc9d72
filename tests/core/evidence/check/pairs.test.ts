import { describe, expect, test } from 'vitest';
import { othersOf, type Finding } from '#core/evidence/check/finding.ts';
import { checkNearIdentical } from '#core/evidence/check/near-identical.ts';
import { CHECKS, replyTo, runChecks } from '#core/evidence/check/run-checks.ts';
import { checkSameBytes } from '#core/evidence/check/same-bytes.ts';
import { similarity } from '#core/evidence/check/similarity.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import {
  contextOf,
  documentNumber,
  factsWith,
  indicatorWith,
  itemOf,
  proving,
  rubricWith,
} from '../../../support/evidence-check.ts';

const RUBRIC = rubricWith(
  indicatorWith(
    'k1',
    [
      itemOf('k1.sk', ['ditetapkan']),
      itemOf('k1.some', [], 'Daftar sebagian aplikasi'),
      itemOf('k1.every', [], 'Daftar seluruh layanan'),
    ],
    [itemOf('k1.again', ['ditetapkan']), itemOf('k1.counted', ['memuat penyebut'])],
    [itemOf('k1.all', [], 'Rekap seluruh aplikasi')],
  ),
  indicatorWith(
    'k2',
    [itemOf('k2.sk', ['ditetapkan'])],
    [itemOf('k2.counted', ['memuat penyebut'])],
  ),
);

const same = (at: number, items: readonly string[]): EvidenceDocument => ({
  ...proving(at, items),
  file: proving(7, []).file,
});
const bytes = (...documents: readonly EvidenceDocument[]) =>
  checkSameBytes(contextOf(RUBRIC, documents, []));
const places = (finding: Finding | undefined) => finding?.places.map(({ item }) => item);

describe('same-bytes: one record', () => {
  test.each([
    ['a decree asked for on two levels', ['k1.sk', 'k1.again'], undefined],
    ['a lower item and a counted one above', ['k1.sk', 'k1.counted'], ['k1.sk', 'k1.counted']],
    [
      'a counted item below a plain one',
      ['k1.counted', 'k1.sk', 'k1.again'],
      ['k1.counted', 'k1.sk'],
    ],
    ['the level says all', ['k1.again', 'k1.all'], ['k1.again', 'k1.all']],
    ['some and all on one level', ['k1.some', 'k1.every'], ['k1.some', 'k1.every']],
    ['two indicators', ['k1.sk', 'k2.counted'], undefined],
    ['one item', ['k1.counted'], undefined],
    ['an item the instrument does not know', ['k1.sk', 'k1.gone'], undefined],
  ])('%s', (_, items, expected) => {
    const [finding, ...more] = bytes(proving(1, items));
    expect(more).toEqual([]);
    expect(places(finding)).toEqual(expected);
    if (expected) expect(finding?.values).toEqual({ others: [], clash: 'levels' });
  });
});

describe('same-bytes: one file entered several times', () => {
  test('for different items: the later one is told, with the earlier one', () => {
    const [finding, ...more] = bytes(same(1, ['k1.sk']), same(2, ['k2.sk']));
    expect(more).toEqual([]);
    expect(finding?.document).toBe(documentNumber(2));
    expect(finding?.values).toEqual({ others: [documentNumber(1)], clash: 'claims' });
  });

  test('also when one claims more than the other', () => {
    expect(bytes(same(1, ['k1.sk']), same(2, ['k1.sk', 'k2.sk']))).toHaveLength(1);
    expect(bytes(same(1, ['k1.sk', 'k2.sk']), same(2, ['k1.sk']))).toHaveLength(1);
  });

  test('silent for the same items, for unlinked ones, for other bytes, for empty files', () => {
    expect(bytes(same(1, ['k1.sk', 'k2.sk']), same(2, ['k2.sk', 'k1.sk']))).toEqual([]);
    expect(bytes(same(1, ['k1.sk']), same(2, []))).toEqual([]);
    expect(bytes(same(1, []), same(2, ['k1.sk']))).toEqual([]);
    expect(bytes(proving(1, ['k1.sk']), proving(2, ['k2.sk']))).toEqual([]);
    const empty = (at: number, item: string) => ({
      ...same(at, [item]),
      file: { ...proving(7, []).file, size: 0 },
    });
    expect(bytes(empty(1, 'k1.sk'), empty(2, 'k2.sk'))).toEqual([]);
  });
});

const HASH = Array.from({ length: 64 }, (_, at) => at);
const differing = (count: number) => HASH.map((value, at) => (at < count ? -1 - value : value));

function alike(
  items: readonly [string, string],
  differences: number,
  digests: readonly [number, number] = [1, 2],
) {
  const documents = items.map((item, at) => ({
    ...proving(at + 1, [item]),
    file: proving(digests[at] ?? 0, []).file,
  }));
  const facts = [
    factsWith(digests[0], { shingles: HASH }),
    factsWith(digests[1], { shingles: differing(differences) }),
  ];
  return checkNearIdentical(contextOf(RUBRIC, documents, facts));
}

describe('near-identical', () => {
  test('from nine in ten on', () => {
    expect(alike(['k1.some', 'k1.all'], 7)).toEqual([]);
    const [finding, ...more] = alike(['k1.some', 'k1.all'], 6);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      document: documentNumber(2),
      places: [{ item: 'k1.all' }, { item: 'k1.some' }],
      values: { others: [documentNumber(1)], alike: 58 / 64 },
    });
  });

  test('silent where one paper may well prove both, and for the same bytes', () => {
    expect(alike(['k1.sk', 'k1.again'], 0)).toEqual([]);
    expect(alike(['k1.counted', 'k2.counted'], 0)).toEqual([]);
    expect(alike(['k1.all', 'k1.all'], 0)).toEqual([]);
    expect(alike(['k1.some', 'k1.all'], 0, [1, 1])).toEqual([]);
  });

  test('likeness of too little text is none', () => {
    expect(similarity([], [])).toBe(0);
    expect(similarity(HASH, [])).toBe(0);
    expect(similarity(HASH, HASH)).toBe(1);
    expect(similarity(HASH, differing(16))).toBe(0.75);
  });
});

describe('answers', () => {
  const finding = bytes(same(1, ['k1.sk']), same(2, ['k2.sk']))[0];
  if (!finding) throw new Error('nothing found');
  const reply = {
    check: 'same-bytes',
    about: finding.about,
    reason: 'Bab 2.',
    at: '2026-11-22T01:00:00.000Z',
    by: '',
  };

  test('hold as long as the remark is about the same', () => {
    expect(replyTo(finding, { replies: [reply] })).toEqual(reply);
    expect(replyTo(finding, { replies: [{ ...reply, about: 'anders' }] })).toBeUndefined();
    expect(replyTo(finding, { replies: [{ ...reply, check: 'expired' }] })).toBeUndefined();
    const [changed] = bytes(same(1, ['k1.sk']), same(2, ['k2.sk', 'k2.counted']));
    expect(changed?.about).not.toBe(finding.about);
  });

  test('a remark names whom else it is about', () => {
    expect(othersOf(finding)).toEqual([documentNumber(1)]);
    const [empty] = runChecks(
      contextOf(RUBRIC, [proving(1, [])], [factsWith(1, { state: 'empty' })]),
    );
    expect(empty && othersOf(empty)).toEqual([]);
  });

  test('a key holds from day to day and changes with the file', () => {
    const old = (at: number, today: string) =>
      runChecks(
        contextOf(RUBRIC, [proving(at, ['k1.sk'], { standing: 'konsep' })], [factsWith(at)], {
          today,
        }),
      ).map(({ about }) => about);
    expect(old(1, '2026-11-22')).toEqual(old(1, '2026-11-23'));
    expect(old(1, '2026-11-22')).not.toEqual(old(2, '2026-11-22'));
  });
});

test('every finding of one check in one context has a key of its own at its document', () => {
  const documents = [...Array(6).keys()].map((at) =>
    same(at + 1, at % 2 === 0 ? ['k1.sk', 'k1.counted'] : ['k2.sk', 'k2.counted']),
  );
  const keys = bytes(...documents).map(
    ({ document, check, about }) => `${document} ${check} ${about}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(6);
});

test('five hundred documents on one indicator are compared each with each', () => {
  const documents = [...Array(500).keys()].map((at) =>
    proving(at, [at % 2 === 0 ? 'k1.some' : 'k1.all']),
  );
  const facts = documents.map((_, at) => factsWith(at, { shingles: differing(at % 64) }));
  const findings = checkNearIdentical(contextOf(RUBRIC, documents, facts));
  // All but the very first have one at most six values away, on the other level, before them.
  expect(findings.map(({ document }) => document)).toContain(documentNumber(499));
  const pairs = findings.reduce((sum, finding) => sum + othersOf(finding).length, 0);
  expect(pairs).toBeGreaterThan(5_000);
  expect(pairs).toBeLessThan(125_000 / 2);
});

test('the checks are told in one order, each once', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual([
    'empty',
    'corrupt',
    'password',
    'type-mismatch',
    'no-text-layer',
    'draft-mark',
    'no-signature',
    'date-missing',
    'date-outside-period',
    'expired',
    'old-review',
    'other-agency',
    'same-bytes',
    'near-identical',
  ]);
});
