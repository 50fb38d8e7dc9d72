import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedAnswers, carriedDocuments } from '#core/evidence/carry-chosen.ts';
import { planCarryForward, type LastYear } from '#core/evidence/carry-forward.ts';
import type { FileState } from '#core/evidence/carry-types.ts';
import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { answersArb, rubricArb } from '../../support/arbitrary-rubrics.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { assessmentWith } from '../../support/scenario.ts';
import { everyEdit } from '../rubric/diff-edits.ts';
import { documentOf } from './documents.ts';

const SLOW = { timeout: 60_000 };
const YEAR = 2027;
const TERMS = ['ditetapkan', 'bertanggal', 'dalam periode', 'masih berlaku'] as const;

/** The same instrument with terms drawn for every evidence item. */
function withTerms(rubric: Rubric, draws: readonly number[]): Rubric {
  const copy = structuredClone(rubric);
  let at = 0;
  for (const { levels } of indicatorsIn(copy.groups)) {
    for (const item of levels.flatMap(({ evidence }) => evidence)) {
      const bits = draws[at % draws.length] ?? 0;
      at += 1;
      Object.assign(item, { must: TERMS.filter((_, bit) => (bits >> bit) % 2 === 1) });
    }
  }
  return copy;
}

const supportsIn = (rubric: Rubric): readonly EvidenceSupport[] =>
  indicatorsIn(rubric.groups).flatMap(({ id, levels }) => [
    { indicator: id, item: null },
    ...levels.flatMap(({ evidence }) => evidence.map((item) => ({ indicator: id, item: item.id }))),
  ]);

const day = fc.constantFrom(
  '',
  '2025-01-01',
  '2026-06-30',
  '2027-03-01',
  '2027-12-31',
  '2030-01-01',
);

const documentsArb = (rubric: Rubric): fc.Arbitrary<readonly EvidenceDocument[]> =>
  fc
    .array(
      fc.record({
        date: day,
        validUntil: day,
        status: fc.constantFrom('active' as const, 'active' as const, 'deleted' as const),
        standing: fc.constantFrom(
          'ditetapkan' as const,
          'ditetapkan' as const,
          'konsep' as const,
          '' as const,
        ),
        supports: fc.uniqueArray(fc.constantFrom(...supportsIn(rubric)), { maxLength: 6 }),
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map((parts, at) => documentOf(at + 1, parts)));

interface Case {
  readonly last: LastYear;
  readonly target: Rubric;
}

const caseArb: fc.Arbitrary<Case> = fc
  .tuple(rubricArb, fc.array(fc.nat(15), { minLength: 1, maxLength: 8 }))
  .map(([rubric, draws]) => withTerms(rubric, draws))
  .chain((rubric) =>
    fc
      .record({
        answers: answersArb(rubric),
        documents: documentsArb(rubric),
        states: fc.array(
          fc.constantFrom<FileState>('sound', 'sound', 'sound', 'missing', 'changed', 'unreadable'),
          { minLength: 6, maxLength: 6 },
        ),
        edits: fc.array(fc.nat(), { maxLength: 2 }),
      })
      .map(({ answers, documents, states, edits }): Case => {
        const target = edits.reduce((before, draw) => {
          const all = everyEdit(before).filter(({ name }) => name !== 'other id');
          return all[draw % all.length]?.apply(before) ?? before;
        }, rubric);
        const files = new Map(
          documents.map(({ file }, at) => [file.digest, states[at] ?? 'sound'] as const),
        );
        const told = Object.fromEntries(
          Object.entries(answers).map(([id, one]) => [id, { ...one, fact: 'f', analysis: 'a' }]),
        );
        const assessment = assessmentWith('01990000-0000-7000-8000-000000000001', told);
        return { last: { assessment, rubric, documents, files, facts: new Map() }, target };
      }),
  );

/** What an indicator asks for, written down apart from the code that compares. */
function askedBy({ title, question, scale, coverage, levels, ...more }: Indicator): string {
  const { mayBeNotApplicable, notApplicableWhen, external, repeat } = more;
  const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    items.toSorted((a, b) => a.id.localeCompare(b.id));
  return JSON.stringify({
    title,
    question,
    scale,
    coverage,
    mayBeNotApplicable,
    notApplicableWhen,
    external,
    repeat,
    levels: levels.map(({ level, summary, criteria, evidence }) => ({
      level,
      summary,
      criteria: byId(criteria).map(({ id, text }) => [id, text]),
      evidence: byId(evidence).map(({ id, text, required, must }) => [
        id,
        text,
        required,
        must.toSorted(),
      ]),
    })),
  });
}

const find = (rubric: Rubric, id: string): Indicator | undefined =>
  indicatorsIn(rubric.groups).find((one) => one.id === id);

/** The rule itself: here unchanged, decided, in force until the new period ends, of its period. */
function holds(
  { file, standing, validUntil, date, status }: EvidenceDocument,
  must: readonly string[],
  files: LastYear['files'],
): boolean {
  return (
    status === 'active' &&
    files.get(file.digest) === 'sound' &&
    standing !== 'konsep' &&
    (validUntil === '' || validUntil >= '2027-12-31') &&
    (!must.includes('dalam periode') || date.slice(0, 4) === '2027') &&
    (!must.includes('ditetapkan') || standing === 'ditetapkan') &&
    (!must.includes('bertanggal') || date !== '')
  );
}

describe('whatever the earlier year holds', () => {
  test('every indicator of the new year stands once, in reading order', SLOW, () => {
    fc.assert(
      fc.property(caseArb, ({ last, target }) => {
        const { entries } = planCarryForward(last, target, YEAR);
        expect(entries.map(({ indicator }) => indicator.id)).toEqual(
          indicatorsIn(target.groups).map(({ id }) => id),
        );
        for (const entry of entries) {
          if (entry.kind === 'renew') expect(entry.reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('only what has the same text and files that hold is proposed', SLOW, () => {
    fc.assert(
      fc.property(caseArb, ({ last, target }) => {
        const { entries } = planCarryForward(last, target, YEAR);
        for (const entry of entries) {
          const { indicator, links, kind } = entry;
          const before = find(last.rubric, indicator.id);
          if (links.length > 0 || kind === 'propose') {
            if (!before) throw new Error('proposed from nowhere');
            expect(askedBy(indicator)).toBe(askedBy(before));
          }
          for (const { document, item } of links) {
            expect(document.supports).toContainEqual({
              indicator: indicator.id,
              item: item?.id ?? null,
            });
            expect(holds(document, item?.must ?? [], last.files)).toBe(true);
          }
          if (kind !== 'propose') continue;
          expect(last.assessment.answers[indicator.id]).toEqual(entry.answer);
          const asked = indicator.levels.flatMap(({ evidence }) => evidence);
          for (const document of last.documents.filter(({ status }) => status === 'active')) {
            for (const support of document.supports) {
              if (support.indicator !== indicator.id) continue;
              const must = asked.find(({ id }) => id === support.item)?.must ?? [];
              expect(holds(document, must, last.files)).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('the same gives the same, whatever the order of the documents', SLOW, () => {
    fc.assert(
      fc.property(caseArb, ({ last, target }) => {
        const plan = planCarryForward(last, target, YEAR);
        expect(planCarryForward(structuredClone(last), structuredClone(target), YEAR)).toEqual(
          plan,
        );
        const turned = { ...last, documents: last.documents.toReversed() };
        const again = planCarryForward(turned, target, YEAR);
        expect(again.entries.map(({ kind }) => kind)).toEqual(plan.entries.map(({ kind }) => kind));
      }),
    );
  });

  test('nothing comes along that was not chosen', SLOW, () => {
    fc.assert(
      fc.property(caseArb, fc.nat(), ({ last, target }, draw) => {
        const plan = planCarryForward(last, target, YEAR);
        const chosen = new Set(
          plan.entries.filter((_, at) => (draw >> (at % 20)) % 2 === 1).map((e) => e.indicator.id),
        );
        const answers = carriedAnswers(plan, chosen, null);
        const documents = carriedDocuments(plan, chosen);
        for (const [id, answer] of Object.entries(answers)) {
          expect(chosen.has(id)).toBe(true);
          expect(answer).toMatchObject({ done: false, revision: 1, edited: null });
        }
        for (const { supports } of documents) {
          expect(supports.length).toBeGreaterThan(0);
          for (const { indicator } of supports) expect(chosen.has(indicator)).toBe(true);
        }
        const links = plan.entries
          .filter(({ indicator }) => chosen.has(indicator.id))
          .reduce((sum, entry) => sum + entry.links.length, 0);
        expect(documents.reduce((sum, { supports }) => sum + supports.length, 0)).toBe(links);
        expect(new Set(documents.map(({ from }) => from.id)).size).toBe(documents.length);
      }),
    );
  });
});
