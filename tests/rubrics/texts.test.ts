import { describe, expect, test } from 'vitest';
import { EVIDENCE_TERMS } from '#core/rubric/schema-indicator.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { dataOf, SHIPPED, shippedRubric } from './shipped.ts';

/** Every text below some data; ids are no texts. */
function stringsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, below]) => (key === 'id' ? [] : stringsIn(below)));
}

const ENGLISH =
  /\b(?:the|and|with|or|of|for|backup|file|update|upload|download|online|offline|dashboard|user|review|website|help ?desk|service ?desk|folder|dummy|as-is|to-be|feedback|email|link|draft|uptime|level|tools?|meeting|deadline)\b/i;
/** Values of the format that are no texts for people. */
const CODE_WORDS: ReadonlySet<string> = new Set(['./rubric.schema.json', 'mean-of-means']);
const UNFINISHED = /TODO|FIXME|XXX|\?\?|undefined|null|None|lorem/;
const LOOSE = / {2}|^\s|\s$| [,.;:)]|\( |\.\.|,,/;

describe.each(SHIPPED)('%s', (name) => {
  const rubric = shippedRubric(name);
  const texts = stringsIn(dataOf(name));
  const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);

  test.each([
    ['unfinished', UNFINISHED],
    ['loosely set', LOOSE],
    ['in English', ENGLISH],
  ])('no text is %s', (_, pattern) => {
    expect(texts.filter((text) => !CODE_WORDS.has(text) && pattern.test(text))).toEqual([]);
  });

  test('uses only signs that every printed page can show', () => {
    expect(texts.filter((text) => /[^ -~–×÷]/.test(text))).toEqual([]);
  });

  test.each(indicators.map((one) => [one.id, one] as const))(
    '%s asks a question, says why, and never states a criterion twice',
    (_, { question, why, levels, goodEvidence, badEvidence, basis }) => {
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      const criteria = levels.flatMap((level) => level.criteria.map(({ text }) => text));
      expect(new Set(criteria).size).toBe(criteria.length);
      expect(criteria.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
      expect(levels.filter(({ summary }) => !/^[A-Z].*\.$/.test(summary))).toEqual([]);
      expect([goodEvidence.length, badEvidence.length, basis.length]).not.toContain(0);
    },
  );

  test.each(EVIDENCE_TERMS)('explains the term "%s" of evidence', (term) => {
    expect(rubric.description).toMatch(new RegExp(`"${term}" (?:berarti|tidak harus)`));
  });

  test('every level above the first requires evidence', () => {
    const bare = indicators.flatMap(({ levels }) =>
      levels.slice(1).filter(({ evidence }) => !evidence.some(({ required }) => required)),
    );
    expect(bare).toEqual([]);
  });
});

test.each(['spbe-59-2020@1.0.0', 'spbe-59-2020@2.0.0'])(
  '%s: a criterion stays true on the way up, none denies or repeats another level',
  (name) => {
    const rubric = shippedRubric(name);
    const criteria = placedIndicators(rubric).flatMap(({ indicator }) =>
      indicator.levels.flatMap((level) => level.criteria.map(({ text }) => text)),
    );
    const part = criteria.filter((text) => /\bsebagian\b/.test(text));
    expect(part.filter((text) => !/paling sedikit( pada| oleh)? sebagian/i.test(text))).toEqual([]);
    const denying = criteria.filter((text) => /\b(?:belum|tidak|tanpa|baru mengatur)\b/.test(text));
    expect(denying.filter((text) => !text.includes('sekalipun belum'))).toEqual([]);
    expect(criteria.filter((text) => /syarat tingkat/i.test(text))).toEqual([]);
  },
);
