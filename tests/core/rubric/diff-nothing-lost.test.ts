import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffRubrics } from '#core/rubric/diff.ts';
import { rubricJsonSchema } from '#core/rubric/json-schema.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { answersArb, rubricArb } from '../../support/arbitrary-rubrics.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { rounds } from '../../support/rounds.ts';
import { must } from '../../support/scenario.ts';
import { everyEdit, type Edit } from './diff-edits.ts';
import { fullRubric } from './diff-full.ts';

/** Hundreds of instruments are compared; on a busy machine that takes its time. */
const SLOW = { timeout: 60_000 };

const full = fullRubric();
const edits = everyEdit(full);

function keysIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, each]) => [key, ...keysIn(each)]);
}

/** Names of the properties that a JSON Schema knows, at any depth. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, each]) =>
    key === 'properties' && typeof each === 'object' && each !== null
      ? [...Object.keys(each), ...namesIn(Object.values(each))]
      : namesIn(each),
  );
}

/** The same content with the keys of every object the other way round. */
function turned<T>(node: T): T {
  if (Array.isArray(node)) return node.map(turned) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, each]) => [key, turned(each)] as const);
  return Object.fromEntries(entries.toReversed()) as T;
}

const applied = (rubric: Rubric, chosen: readonly Edit[]): Rubric =>
  chosen.reduce((each, { apply }) => apply(each), rubric);

describe('an instrument with every field there is', () => {
  test('is sound, and has every field of the schema', () => {
    expect(parseRubric(full)).toMatchObject({ ok: true });
    const known = new Set(keysIn(full));
    expect(namesIn(rubricJsonSchema()).filter((name) => !known.has(name))).toEqual([]);
  });

  test('is no different from itself, whatever the order of keys', () => {
    expect(diffRubrics(full, full)).toEqual([]);
    expect(diffRubrics(full, turned(structuredClone(full)))).toEqual([]);
  });

  test.each([
    ['other', 400],
    ['without', 150],
    ['no ', 40],
  ])('is edited in every way: "%s" at least %i times', (kind, least) => {
    expect(edits.filter(({ name }) => name.startsWith(kind)).length).toBeGreaterThan(least);
  });

  test('every single edit is told, forwards and backwards', SLOW, () => {
    const silent = edits.filter(({ apply }) => {
      const other = apply(full);
      return diffRubrics(full, other).length === 0 || diffRubrics(other, full).length === 0;
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

test('several edits at once: another digest has another content', SLOW, () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 4 }), (stream, count) => {
      let other = full;
      for (let done = 0; done < count; done += 1) {
        const choices = done === 0 ? edits : everyEdit(other);
        const at = Number(stream.next().value) % choices.length;
        other = applied(other, choices.slice(at, at + 1));
      }
      const same = digestOfJson(other) === digestOfJson(full);
      return (diffRubrics(full, other).length === 0) === same;
    }),
    { numRuns: rounds(60, 20) },
  );
});

test('any instrument: nothing against itself, something against every edit', SLOW, () => {
  fc.assert(
    fc.property(rubricArb, fc.nat(), (rubric, draw) => {
      expect(diffRubrics(rubric, structuredClone(rubric))).toEqual([]);
      const choices = everyEdit(rubric);
      const other = applied(rubric, choices.slice(draw % choices.length).slice(0, 1));
      expect(diffRubrics(rubric, other)).not.toEqual([]);
    }),
    { numRuns: rounds(60, 20) },
  );
});

test.each(['lima-dimensi-opd', 'spbe-59-2020'])('%s is no different from itself', async (id) => {
  const { rubric } = must(await shippedRubric(id, '1.0.0'));
  expect(diffRubrics(rubric, structuredClone(rubric))).toEqual([]);
});

describe('what a change asks for', () => {
  const attached = new Set(
    indicatorsIn(full.groups).flatMap((one) =>
      one.levels.flatMap((step) => step.evidence.slice(0, step.level % 2).map(({ id }) => id)),
    ),
  );
  const outcomes = (rubric: Rubric, answers: Parameters<typeof scoreAssessment>[1]) => {
    const { claimed, supported } = scoreAssessment(rubric, answers, attached);
    return [claimed.outcome, supported.kind === 'scored' && supported.score.outcome];
  };
  const asksFor = (other: Rubric) =>
    new Set(diffRubrics(full, other).map(({ affects }) => affects));

  test('where only texts change, every answer gives the same numbers', SLOW, () => {
    const harmless = edits
      .map(({ name, apply }) => ({ name, other: apply(full) }))
      .filter(({ other }) => [...asksFor(other)].join() === 'text');
    expect(harmless.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(answersArb(full), fc.constantFrom(...harmless), (answers, { other }) => {
        expect(outcomes(other, answers)).toEqual(outcomes(full, answers));
      }),
      { numRuns: rounds(1000, 300) },
    );
  });

  test('where the number moves, it is said so', SLOW, () => {
    const claims = fc.sample(answersArb(full, ['rated']), { numRuns: 8, seed: 7 });
    const moved = edits.filter(({ apply }) => {
      const other = apply(full);
      return claims.some(
        (answers) =>
          JSON.stringify(outcomes(other, answers), plainly) !==
          JSON.stringify(outcomes(full, answers), plainly),
      );
    });
    expect(moved.length).toBeGreaterThan(50);
    for (const { name, apply } of moved) {
      const asked = asksFor(apply(full));
      expect([name, asked.has('score') || asked.has('answers')]).toEqual([name, true]);
    }
  });
});

function plainly(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
