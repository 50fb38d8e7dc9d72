import { nest, openDesk, optional, type Desk, type Json } from './desk.ts';
import { indicatorOf } from './indicator.ts';
import type { ReadTables } from './laws.ts';
import { INSTRUMENT_FIELDS, type TableName } from './sheets.ts';
import type { ReadRow } from './table.ts';

/** The groups of these rows with all that stands below them; what has no id has nothing below it. */
function groupsOf(desk: Desk, path: string, rows: readonly ReadRow[]): readonly Json[] {
  return rows.map((row, at) => {
    const here = `${path}[${at}]`;
    const { id } = row.values;
    const below = id === undefined ? [] : desk.joined('groups', '@parent', id);
    const groups = groupsOf(desk, `${here}.groups`, below);
    const indicators = desk
      .joined('indicators', '@group', id)
      .map((each, position) => indicatorOf(desk, `${here}.indicators[${position}]`, each));
    return {
      ...desk.object(here, 'groups', row),
      ...optional('groups', groups.length > 0 ? groups : undefined),
      ...optional('indicators', indicators.length > 0 ? indicators : undefined),
    };
  });
}

function scalesOf(desk: Desk): Json {
  return Object.fromEntries(
    desk.rows('scales').map((row) => {
      const name = String(row.values['@id']);
      const path = `scales.${name}`;
      const labels = desk.joined('scaleLabels', '@scale', row.values['@id']);
      return [
        name,
        {
          ...desk.object(path, 'scales', row),
          labels: desk.record(`${path}.labels`, labels, '@level', '@text'),
        },
      ];
    }),
  );
}

function examplesOf(desk: Desk): readonly Json[] {
  return desk.rows('examples').map((row, at) => {
    const path = `examples[${at}]`;
    const { id } = row.values;
    const { expect, ...plain } = desk.object(path, 'examples', row);
    const levels = Object.fromEntries(
      desk.joined('exampleLevels', '@example', id).map((each) => {
        const { '@indicator': indicator, '@level': level, '@value': value } = each.values;
        const field = level === undefined ? '@value' : '@level';
        desk.place(`${path}.levels.${String(indicator)}`, each, field);
        return [String(indicator), level ?? value];
      }),
    );
    const values = desk.joined('exampleGroups', '@example', id);
    const groups = desk.record(`${path}.expect.groups`, values, '@group', '@value');
    return {
      ...plain,
      levels,
      expect: {
        ...(expect as Json),
        ...optional('groups', values.length > 0 ? groups : undefined),
      },
    };
  });
}

function list(desk: Desk, path: string, table: TableName): readonly Json[] {
  return desk.rows(table).map((row, at) => desk.object(`${path}[${at}]`, table, row));
}

export interface Assembled {
  readonly data: Json;
  /** Where each path of the data stands: "Indikator!E12". */
  readonly places: ReadonlyMap<string, string>;
}

/** Puts an instrument together as far as the rows allow. Ids must be unique, parents without cycle. */
export function assemble(instrument: ReadRow, tables: ReadTables): Assembled {
  const desk = openDesk(tables);
  for (const { field } of INSTRUMENT_FIELDS) desk.place(field, instrument, field);
  const { rounding, ...general } = nest(instrument);
  const yearPath = 'rounding.predikatOnByYear';
  const years = desk.rows('years');
  const byYear = desk.record(yearPath, years, '@year', '@value');
  const data = {
    ...general,
    provenance: list(desk, 'provenance', 'sources').map((source) => ({ year: null, ...source })),
    ratification: desk.texts('ratification', desk.rows('ratification')),
    levelNames: desk.texts('levelNames', desk.rows('levelNames')),
    scales: scalesOf(desk),
    rounding: {
      ...(rounding as Json),
      ...optional('predikatOnByYear', years.length > 0 ? byYear : undefined),
    },
    predikat: list(desk, 'predikat', 'predikat'),
    groups: groupsOf(desk, 'groups', desk.joined('groups', '@parent', undefined)),
    examples: examplesOf(desk),
  };
  return { data, places: desk.places };
}
