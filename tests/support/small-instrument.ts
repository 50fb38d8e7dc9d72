import { parseRubric } from '#core/rubric/parse.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { dataOf, LIMA } from '../rubrics/shipped.ts';

interface RawGroup {
  readonly indicators: readonly unknown[];
}

type Raw = Readonly<Record<string, unknown>> & { readonly groups: readonly RawGroup[] };

/** How many indicators each of the first dimensions keeps. */
const KEPT = [2, 1] as const;

const whole = dataOf(LIMA) as Raw;

/** A kabupaten's own instrument of two dimensions: the first indicators of a shipped one. */
const SMALL_DATA = {
  ...whole,
  id: 'instrumen-kecil',
  version: '1.0.0',
  title: 'Instrumen kecil',
  shortTitle: 'Kecil',
  examples: [
    {
      id: 'semua-2',
      title: 'Semua pada tingkat 2: (4/2 + 2/1) ÷ 2 = 2',
      levels: { k1: 2, k2: 2, l1: 2 },
      expect: { index: '2.00', predikat: 'Kurang', groups: {} },
    },
  ],
  groups: whole.groups.slice(0, KEPT.length).map((group, at) => ({
    ...group,
    weight: '50',
    indicators: group.indicators.slice(0, KEPT[at]),
  })),
};

export const SMALL_DIGEST = digestOfJson(SMALL_DATA);

/** The row of the application's table of own instruments. */
export const SMALL_ROW = {
  digest: SMALL_DIGEST,
  addedAt: '2026-08-01T00:00:00.000Z',
  source: 'instrumen-kecil.json',
  data: SMALL_DATA,
};

function parsed(): Rubric {
  const rubric = parseRubric(SMALL_DATA);
  if (!rubric.ok) throw new Error(JSON.stringify(rubric.error));
  return rubric.value;
}

export const SMALL: Rubric = parsed();
