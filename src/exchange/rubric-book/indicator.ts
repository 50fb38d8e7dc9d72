import { optional, type Desk, type Json } from './desk.ts';
import type { ReadRow } from './table.ts';

function steps(desk: Desk, path: string, id: unknown): readonly Json[] {
  const conditions = (
    table: 'criteria' | 'evidence',
    here: string,
    level: unknown,
  ): readonly Json[] =>
    desk
      .joined(table, '@indicator', id)
      .filter(({ values }) => values['@level'] === level)
      .map((row, at) => desk.object(`${here}.${table}[${at}]`, table, row));
  return desk.joined('levels', '@indicator', id).map((row, at) => {
    const here = `${path}[${at}]`;
    const { level } = row.values;
    return {
      ...desk.object(here, 'levels', row),
      criteria: conditions('criteria', here, level),
      evidence: conditions('evidence', here, level),
    };
  });
}

function external(desk: Desk, path: string, id: unknown): Json | undefined {
  const row = desk.joined('external', '@indicator', id)[0];
  if (!row) return undefined;
  const bands = desk.joined('bands', '@indicator', id).map((band, at) => {
    const here = `${path}.bands[${at}]`;
    const bound = band.values['@inclusive'] === true ? 'from' : 'above';
    desk.place(`${here}.${bound}`, band, '@lower');
    return { ...desk.object(here, 'bands', band), [bound]: band.values['@lower'] };
  });
  return { ...desk.object(path, 'external', row), bands };
}

function crosswalk(desk: Desk, path: string, id: unknown): readonly Json[] {
  return desk
    .joined('crosswalk', '@indicator', id)
    .map((row, at) => desk.object(`${path}[${at}]`, 'crosswalk', row));
}

/** One indicator with everything that stands about it on other sheets. */
export function indicatorOf(desk: Desk, path: string, row: ReadRow): Json {
  const { id } = row.values;
  const of = (table: Parameters<Desk['joined']>[0]): readonly ReadRow[] =>
    desk.joined(table, '@indicator', id);
  return {
    coverage: null,
    ...desk.object(path, 'indicators', row),
    ...optional('external', external(desk, `${path}.external`, id)),
    ...optional('owners', desk.optionalTexts(`${path}.owners`, of('owners'))),
    ...optional('notes', desk.optionalTexts(`${path}.notes`, of('notes'))),
    levels: steps(desk, `${path}.levels`, id),
    goodEvidence: desk.texts(`${path}.goodEvidence`, of('goodEvidence')),
    badEvidence: desk.texts(`${path}.badEvidence`, of('badEvidence')),
    basis: desk.texts(`${path}.basis`, of('basis')),
    crosswalk: crosswalk(desk, `${path}.crosswalk`, id),
  };
}
