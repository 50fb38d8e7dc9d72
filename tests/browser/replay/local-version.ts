import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { adoptRubric } from '#workflow/rubrics/adopt-rubric.ts';
import type { Desk } from '#workflow/desk.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { admitRubric } from '#workflow/rubrics/shipped-rubrics.ts';

export const NEW_WORDS = 'kalimat yang ditulis kembali oleh kabupaten';

function without(levels: object, id: string): object {
  return Object.fromEntries(Object.entries(levels).filter(([key]) => key !== id));
}

/**
 * The kabupaten's own version of the five dimensions: the first dimension weighs more,
 * one criterion of K1 is reworded, and the last indicator is gone.
 */
export async function adoptLocalVersion(desk: Desk): Promise<LoadedRubric> {
  const data = structuredClone(lima);
  const [first] = data.groups;
  const last = data.groups.at(-1);
  const criterion = first?.indicators[0]?.levels[1]?.criteria[0];
  if (!first || !last || !criterion) throw new Error('adoptLocalVersion: another shape');
  const [leaving] = last.indicators.splice(-1);
  const everySame = data.examples.find(({ levels }) => new Set(Object.values(levels)).size === 1);
  if (!leaving || !everySame) throw new Error('adoptLocalVersion: another shape');
  for (const group of data.groups) group.weight = group === first ? '40' : '15';
  criterion.text = `${criterion.text} ${NEW_WORDS}`;
  const local = {
    ...data,
    id: 'lima-kabupaten',
    version: '1.0.0',
    basedOn: { id: lima.id, version: lima.version, digest: digestOfJson(lima) },
    title: 'Lima Dimensi Kabupaten',
    shortTitle: 'Lima Kabupaten',
    status: 'adaptation',
    examples: [{ ...everySame, levels: without(everySame.levels, leaving.id) }],
  };
  const made = await adoptRubric(desk, 'lima-kabupaten.xlsx', local);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const admitted = await admitRubric('lima-kabupaten', local, 'local');
  if (!admitted.ok) throw new Error('adoptLocalVersion: unsound');
  return admitted.value;
}
