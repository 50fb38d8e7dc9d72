import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** A shipped instrument with the reference an assessment keeps of it. */
export function instrument(app, name) {
  const parsed = app.parse.parseRubric(readJson(`rubrics/${name}.json`));
  if (!parsed.ok) throw new Error(`bench: ${name} is broken`);
  const rubric = parsed.value;
  const digest = readJson('rubrics/published.json')[name];
  const indicators = app.walk.placedIndicators(rubric).map(({ indicator }) => indicator);
  return { rubric, indicators, ref: { id: rubric.id, version: rubric.version, digest } };
}

const BLANK = {
  revision: 0,
  rating: 'blank',
  criteria: [],
  lowest: false,
  stated: null,
  coverage: null,
  subject: '',
  reason: '',
  fact: '',
  analysis: '',
  notes: '',
  target: null,
  done: false,
  edited: null,
};

/** Every indicator on a level of its own, with the given texts. */
export function answersOf(app, { rubric, indicators }, levelAt, texts = {}) {
  const answers = Object.fromEntries(indicators.map(({ id }) => [id, { ...BLANK, ...texts }]));
  const levels = indicators.map(({ id, levels: steps }, at) => [
    id,
    steps[levelAt(at) % steps.length].level,
  ]);
  return app.withLevels.withLevels(rubric, answers, Object.fromEntries(levels));
}

/** One stored assessment. */
export function assessmentOf({ ref }, answers) {
  return {
    formatVersion: 1,
    id: '019a8f00-0000-7000-8000-0000000000be',
    rubric: ref,
    kind: 'real',
    status: 'active',
    agency: {
      name: 'Dinas Contoh',
      shortName: 'DC',
      code: '1.01',
      government: 'Kabupaten Contoh Raya',
    },
    year: 2026,
    people: [{ role: 'head', name: 'Nama Kepala Dinas', position: 'Kepala Dinas' }],
    detailsRevision: 0,
    answers,
    createdAt: '2026-01-05T00:00:00.000Z',
    updatedAt: '2026-01-05T00:00:00.000Z',
  };
}
