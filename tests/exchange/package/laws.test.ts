import { describe, expect, test } from 'vitest';
import type { CarriedKind } from '#core/package/head.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import type { Recap } from '#core/portfolio/recap.ts';
import type { CarriedContent } from '#exchange/package/carry.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import { SAMPLES, written } from '../carried-samples.ts';
import { remadeFile } from '../remade-package.ts';

const OTHER = '019a8f00-0000-7000-8000-00000000ffff';
const DIGEST = 'ee'.repeat(32);

const AGENCY = { name: 'Dinas Uji', shortName: '', code: '', government: '' };
const OTHER_RUBRIC = { id: 'lain', version: '1.0.0', digest: DIGEST };

type Change = Readonly<Record<string, unknown>>;

/** What is found in a sample with a change in what it is about, or in one of its bodies. */
async function foundWith(kind: CarriedKind, entry: string, change: Change): Promise<unknown> {
  const sample = SAMPLES[kind];
  const old = sample.content.bodies.get(entry);
  const changed: unknown = Array.isArray(old)
    ? old.map((row: object) => ({ ...row, ...change }))
    : { ...(old as object), ...change };
  const content: CarriedContent =
    entry === 'manifest.json'
      ? { ...sample.content, about: { ...sample.content.about, ...change } }
      : { ...sample.content, bodies: new Map([...sample.content.bodies, [entry, changed]]) };
  const { file } = await written({ ...sample, content });
  const { verdict, problems, bodies } = await examinePackage(
    file,
    () => undefined,
    new AbortController().signal,
  );
  return { verdict, bodies, problems };
}

describe('a package that contradicts itself is refused, and the law is named', () => {
  test.each<[CarriedKind, string, Change, string, string]>([
    ['period', 'period.json', { id: OTHER }, 'period.json', 'about.subject'],
    ['period', 'period.json', { year: 2025 }, 'period.json', 'about.year'],
    ['period', 'period.json', { revision: 2 }, 'period.json', 'about.revision'],
    ['period', 'period.json', { previous: DIGEST }, 'period.json', 'about.previous'],
    ['period', 'period.json', { name: 'Lain' }, 'period.json', 'about.period'],
    ['period', 'manifest.json', { previous: DIGEST }, 'manifest.json', 'about.previous'],
    ['submission', 'assessment.json', { id: OTHER }, 'assessment.json', 'about.subject'],
    ['submission', 'assessment.json', { year: 2025 }, 'assessment.json', 'about.year'],
    ['submission', 'assessment.json', { period: null }, 'assessment.json', 'about.period'],
    ['submission', 'documents.json', { assessmentId: OTHER }, 'documents.json', 'assessmentId'],
    ['submission', 'documents.json', { id: OTHER }, 'documents.json', 'id'],
    ['submission', 'journal.json', { assessmentId: OTHER }, 'journal.json', 'assessmentId'],
    ['submission', 'rubric.json', { title: 'Lain' }, 'rubric.json', 'about.rubric.digest'],
    [
      'clarification',
      'clarification.json',
      { assessment: OTHER },
      'clarification.json',
      'about.subject',
    ],
    [
      'clarification',
      'clarification.json',
      { submission: DIGEST },
      'clarification.json',
      'about.rests',
    ],
    ['review', 'review.json', { submission: DIGEST }, 'review.json', 'about.rests'],
    ['final', 'final.json', { reviews: [DIGEST] }, 'final.json', 'about.rests'],
    ['final', 'manifest.json', { rests: [] }, 'final.json', 'about.rests'],
    ['recap', 'recap.json', { year: 2025 }, 'recap.json', 'about.year'],
    ['recap', 'manifest.json', { year: 2025 }, 'recap.json', 'about.year'],
    ['recap', 'manifest.json', { agency: AGENCY }, 'manifest.json', 'about.agency'],
    ['recap', 'recap.json', { rubric: OTHER_RUBRIC }, 'recap.json', 'about.rubric'],
  ])('%s: %s %j', async (kind, changed, change, entry, detail) => {
    expect(await foundWith(kind, changed, change)).toMatchObject({
      verdict: 'refused',
      bodies: null,
      problems: expect.arrayContaining([{ kind: 'contradiction', entry, detail }]),
    });
  });

  test('an instrument that is called otherwise than it calls itself', async () => {
    const { rubric } = SAMPLES.period.content.about;
    for (const change of [{ id: 'lain' }, { version: '9.9.9' }]) {
      expect(
        await foundWith('period', 'manifest.json', { rubric: { ...rubric, ...change } }),
      ).toMatchObject({
        verdict: 'refused',
        problems: expect.arrayContaining([
          { kind: 'contradiction', entry: 'rubric.json', detail: 'about.rubric' },
        ]),
      });
    }
  });

  test('files that are missing from a kind that has none', async () => {
    const { file } = await written(SAMPLES.review);
    const bytes = await remadeFile(new Uint8Array(await file.arrayBuffer()), {
      manifest: (said) => ({ ...said, missing: [DIGEST] }),
    });
    const { verdict, problems } = await examinePackage(
      new Blob([new Uint8Array(bytes)]),
      () => undefined,
      new AbortController().signal,
    );
    expect(verdict).toBe('refused');
    expect(problems).toEqual([
      { kind: 'contradiction', entry: 'manifest.json', detail: 'missing' },
    ]);
  });

  test('evidence that no document names, or of another size', async () => {
    const rows = SAMPLES.submission.content.bodies.get('documents.json') as readonly {
      readonly file: object;
    }[];
    const stray = await foundWith('submission', 'documents.json', {
      file: { ...rows[0]?.file, size: 1 },
    });
    const details = (stray as { readonly problems: readonly { readonly detail: string }[] })
      .problems;
    expect(new Set(details.map(({ detail }) => detail))).toEqual(
      new Set(['documents', 'documents.size']),
    );
  });
});

describe('results of a recap that cannot stand beside each other', () => {
  const outcomes = (SAMPLES.recap.content.bodies.get('recap.json') as Recap).outcomes;
  const changed = (change: Partial<Outcome>): readonly Outcome[] =>
    outcomes.map((one, at) => (at === 0 ? { ...one, ...change } : one));
  const [first] = outcomes;
  test.each<[string, readonly Outcome[]]>([
    ['outcomes.id', [...outcomes, ...outcomes.slice(0, 1)]],
    ['outcomes.year', changed({ year: 2025 })],
    ['outcomes.rubric', changed({ rubric: OTHER_RUBRIC as Outcome['rubric'] })],
    ['outcomes.final', changed({ final: null })],
    ['outcomes.final', changed({ stage: 'provisional' })],
    ['outcomes.final', changed({ final: { score: '2', groups: '2', levels: '2 2' } })],
  ])('%s', async (detail, wrong) => {
    expect(first?.stage).toBe('final');
    expect(await foundWith('recap', 'recap.json', { outcomes: wrong })).toMatchObject({
      verdict: 'refused',
      problems: expect.arrayContaining([{ kind: 'contradiction', entry: 'recap.json', detail }]),
    });
  });
});
