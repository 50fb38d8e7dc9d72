import { describe, expect, test } from 'vitest';
import { changeAt } from '../../core/rubric/change-at.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { adoptRubric } from '#workflow/rubrics/adopt-rubric.ts';
import type { Desk } from '#workflow/desk.ts';
import { listRubrics } from '#workflow/rubrics/list-rubrics.ts';
import { openFromBook, openFromJson } from '#workflow/rubrics/open-rubric-file.ts';
import {
  previewRubric,
  withIdentity,
  type RubricPreview,
} from '#workflow/rubrics/preview-rubric.ts';
import { makeRubricBook, openRubricBook } from '#workflow/rubrics/rubric-book.ts';
import { writeRubricBook } from '#exchange/rubric-book/write.ts';
import { dataOf, LIMA, shippedRubric, textOf } from '../../rubrics/shipped.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const writtenAnyway = (data: Parameters<typeof makeRubricBook>[0]): Uint8Array =>
  must(writeRubricBook(data));
const MARK = '(dihitung ulang)';
const knownAt = async (desk: Desk) =>
  (await listRubrics(desk)).flatMap((found) => (found.ok ? [found.value] : []));

function lima(changes: Readonly<Record<string, unknown>> = {}): object {
  const data = structuredClone(dataOf(LIMA)) as object;
  for (const [path, value] of Object.entries(changes)) changeAt(data, path, value);
  return data;
}

async function preview(changes: Readonly<Record<string, unknown>>): Promise<RubricPreview> {
  return must(previewRubric(lima(changes), await knownAt(freshDesk())));
}

const KUKAR = {
  id: 'lima-dimensi-opd-kutai-kartanegara-2026',
  title: 'Lima Dimensi OPD, Kutai Kartanegara 2026',
  'groups[1].weight': '17.5',
  'groups[3].weight': '22.5',
};

describe('looking at an instrument before it is stored', () => {
  test('finds the basis by what they share, and tells what differs and nothing of the name', async () => {
    const { base, diff } = await preview(KUKAR);
    expect(base?.ref).toMatchObject({ id: 'lima-dimensi-opd', version: '1.0.0' });
    expect(diff?.map(({ kind, where }) => [kind, where.groups.at(-1)?.id])).toEqual([
      ['reweighted', 'kelembagaan'],
      ['reweighted', 'aplikasi'],
    ]);
  });

  test('counts the inherited examples anew where the weights contradict them', async () => {
    const { recounted } = await preview(KUKAR);
    expect(recounted.length).toBeGreaterThan(0);
    expect(recounted.map(({ id }) => id)).not.toContain('semua-1');
  });

  test('proposes a name of its own for an instrument that came with the application', async () => {
    const { proposed } = await preview({});
    expect(proposed).toMatchObject({ id: 'lima-dimensi-opd-setempat', version: '1.0.0' });
  });

  test('keeps the name it has, and counts the version up where it is taken', async () => {
    const desk = freshDesk();
    const first = must(previewRubric(lima(KUKAR), await knownAt(desk)));
    expect(first.proposed).toMatchObject({ id: KUKAR.id, version: '1.0.0' });
    must(await adoptRubric(desk, 'a.xlsx', withIdentity(first, first.proposed, MARK)));
    const again = must(previewRubric(lima({ ...KUKAR, shortTitle: 'Lain' }), await knownAt(desk)));
    expect(again.proposed).toMatchObject({ id: KUKAR.id, version: '1.1.0' });
    expect(again.base?.ref.id).toBe(KUKAR.id);
  });

  test('reports what is wrong instead', async () => {
    const broken = previewRubric(lima({ 'groups[3].weight': '22.5' }), await knownAt(freshDesk()));
    expect(broken).toMatchObject({ ok: false, error: [{ rule: 'weight-sum', path: 'groups' }] });
  });
});

describe('what is stored', () => {
  test('names its basis, is an adaptation, and carries examples that its rules give', async () => {
    const looked = await preview(KUKAR);
    const rubric = withIdentity(looked, looked.proposed, MARK);
    expect(rubric).toMatchObject({ id: KUKAR.id, status: 'adaptation', basedOn: looked.base?.ref });
    const again = must(previewRubric(rubric, []));
    expect(again.recounted).toEqual([]);
    const marked = rubric.examples.filter(({ title }) => title.endsWith(MARK));
    expect(marked.map(({ id }) => id)).toEqual(looked.recounted.map(({ id }) => id));
  });

  test('is the same file at every desk: brought on, nothing of it changes', async () => {
    const looked = await preview(KUKAR);
    const made = withIdentity(looked, looked.proposed, MARK);
    const elsewhere = must(previewRubric(structuredClone(made), await knownAt(freshDesk())));
    const taken = withIdentity(elsewhere, elsewhere.proposed, MARK);
    expect(digestOfJson(taken)).toBe(digestOfJson(made));
  });
});

describe('files', () => {
  test('a JSON file with HTML, an unknown field and a weight too many says all three by path', async () => {
    const data = lima({
      'groups[0].indicators[0].question': 'Apakah <b>ada</b>?',
      'groups[3].weight': '21',
    });
    const bytes = new TextEncoder().encode(JSON.stringify(data));
    expect(openFromJson(bytes, [])).toMatchObject({
      error: {
        kind: 'problems',
        problems: [
          { problem: { rule: 'weight-sum', path: 'groups' }, place: null },
          { problem: { rule: 'markup', path: 'groups[0].indicators[0].question', found: '<b>' } },
        ],
      },
    });
    const strange = JSON.stringify({ ...data, warna: 'merah' });
    expect(openFromJson(new TextEncoder().encode(strange), [])).toMatchObject({
      error: { problems: [{ problem: { rule: 'field-unknown', path: 'warna' } }] },
    });
  });

  test('a newer format says so', () => {
    const bytes = new TextEncoder().encode(
      textOf(`${LIMA}.json`).replace('"schemaVersion": 1', '"schemaVersion": 2'),
    );
    expect(openFromJson(bytes, [])).toMatchObject({
      error: { problems: [{ problem: { rule: 'schema-version', found: '2', expected: '1' } }] },
    });
  });

  test('a workbook tells broken laws by their cells', () => {
    const broken = { ...shippedRubric(LIMA) };
    const [first, ...rest] = broken.groups;
    if (!first) throw new Error('no group');
    const bytes = must(
      makeRubricBook({ ...broken, groups: [{ ...first, weight: '21' }, ...rest] }),
    );
    expect(openFromBook(must(openRubricBook(bytes)), [])).toMatchObject({
      error: {
        kind: 'problems',
        problems: [{ of: 'instrument', problem: { rule: 'weight-sum' }, place: 'Kelompok!E1' }],
      },
    });
  });

  test('a workbook of a shipped instrument comes back as that instrument', () => {
    const bytes = must(makeRubricBook(shippedRubric(LIMA)));
    const opened = must(openFromBook(must(openRubricBook(bytes)), []));
    expect(opened.rubric).toEqual(shippedRubric(LIMA));
  });
});

test('a file that calls itself official is stored as an adaptation, under any name', async () => {
  const desk = freshDesk();
  const [basis] = await knownAt(desk);
  const forged = lima({ id: 'resmi-palsu', status: 'official', basedOn: { ...basis?.ref } });
  const looked = must(previewRubric(forged, await knownAt(desk)));
  expect(withIdentity(looked, looked.proposed, MARK).status).toBe('adaptation');
});

test('a workbook with an id twice, a gap of bands and weights too many tells all three at once', () => {
  const broken = structuredClone(dataOf(LIMA)) as Parameters<typeof makeRubricBook>[0];
  changeAt(broken, 'groups[0].weight', '21');
  changeAt(broken, 'groups[1].indicators[1].id', 'l1');
  changeAt(broken, 'groups[2].indicators[0].levels[2].level', 2);
  const { problems } = must(openRubricBook(writtenAnyway(broken)));
  expect(problems.map(({ kind }) => kind)).toContain('duplicate');
  const opened = openFromBook(must(openRubricBook(writtenAnyway(broken))), []);
  const said = opened.ok || opened.error.kind !== 'problems' ? [] : opened.error.problems;
  const rules = said.map((one) => (one.of === 'instrument' ? one.problem.rule : one.problem.kind));
  expect(rules).toEqual(expect.arrayContaining(['duplicate', 'weight-sum', 'level-missing']));
});
