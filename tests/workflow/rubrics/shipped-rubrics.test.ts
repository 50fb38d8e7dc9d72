import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { admitRubric, shippedRubric, shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const published = JSON.parse(readFileSync('rubrics/published.json', 'utf8')) as Readonly<
  Record<string, Digest>
>;
const NAME = 'lima-dimensi-opd@1.0.0';
const data = (): Record<string, unknown> =>
  JSON.parse(readFileSync(`rubrics/${NAME}.json`, 'utf8')) as Record<string, unknown>;

describe('what came with the application', () => {
  test('every instrument is sound and is the published one', async () => {
    const found = (await shippedRubrics()).map((each) => must(each).ref);
    const named = found.map(({ id, version, digest }) => [`${id}@${version}`, digest]);
    expect(Object.fromEntries(named)).toEqual(published);
  });

  test('one is read once, however often it is asked for', async () => {
    const first = must(await shippedRubric('lima-dimensi-opd', '1.0.0'));
    expect(must(await shippedRubric('lima-dimensi-opd', '1.0.0'))).toBe(first);
  });
});

describe('the instrument of an assessment', () => {
  const ref = { id: 'lima-dimensi-opd', version: '1.0.0', digest: published[NAME] as Digest };

  test('is the very one it was made with', async () => {
    expect(must(await rubricOf(freshDesk(), ref)).ref).toEqual(ref);
  });

  test.each([
    ['id', { id: 'tidak-ada' }],
    ['version', { version: '9.9.9' }],
  ])('unknown %s', async (_, change) => {
    const { id, version } = { ...ref, ...change };
    expect(await rubricOf(freshDesk(), { ...ref, ...change })).toEqual({
      ok: false,
      error: { kind: 'unknown-rubric', id, version },
    });
  });

  test('changed content is refused, so that no score changes in silence', async () => {
    expect(await rubricOf(freshDesk(), { ...ref, digest: '0'.repeat(64) as Digest })).toEqual({
      ok: false,
      error: { kind: 'changed-rubric', id: ref.id, version: ref.version },
    });
  });
});

describe('the door for instruments', () => {
  test('a sound one gets the digest of its content, whatever the order of its keys', async () => {
    const turned = Object.fromEntries(Object.entries(data()).toReversed());
    expect(must(await admitRubric('x', turned)).ref.digest).toBe(published[NAME]);
  });

  test('a broken one is refused with all its problems', async () => {
    const broken = { ...data(), title: '', levelNames: [] };
    const result = await admitRubric('berkas.json', broken);
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'broken-rubric', name: 'berkas.json' },
    });
    const problems = !result.ok && result.error.kind === 'broken-rubric' && result.error.problems;
    expect(problems && problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['title', 'levelNames']),
    );
  });

  test.each([null, 'text', 5, [], {}])('no instrument at all: %j', async (value) => {
    expect(await admitRubric('x', value)).toMatchObject({ error: { kind: 'broken-rubric' } });
  });
});
