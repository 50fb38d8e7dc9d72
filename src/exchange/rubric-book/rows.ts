import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';
import type { TableName } from './sheets.ts';
import { EMPTY_LIST } from './words.ts';

/** One row by the fields of its columns; what is absent stays an empty cell. */
export type Row = Readonly<Record<string, unknown>>;
export type RubricRows = Readonly<Record<TableName, readonly Row[]>>;

interface Placed<T> {
  readonly node: T;
  readonly above: string | undefined;
}

function allGroups(groups: readonly Group[], above?: string): readonly Placed<Group>[] {
  return groups.flatMap((node) => [{ node, above }, ...allGroups(node.groups ?? [], node.id)]);
}

/** "coverage.of" for the fields of an object one floor down. */
function under(name: string, part: object | null | undefined): Row {
  return Object.fromEntries(
    Object.entries(part ?? {}).map(([key, value]) => [`${name}.${key}`, value]),
  );
}

const items = (texts: readonly string[]): readonly Row[] =>
  texts.map((each) => ({ '@text': each }));

/** A list that may be absent: nothing, a mark for an empty one, or its items. */
function optionalItems(texts: readonly string[] | undefined): readonly Row[] {
  return texts?.length === 0 ? items([EMPTY_LIST]) : items(texts ?? []);
}

function indicatorRow({ node, above }: Placed<Indicator>): Row {
  const { coverage, repeat, ...plain } = node;
  return { ...plain, '@group': above, ...under('coverage', coverage), ...under('repeat', repeat) };
}

function bandRows({ external }: Indicator): readonly Row[] {
  const bands = external?.bands ?? [];
  return bands.map(({ level, from, above, value }, at) => {
    const next = bands[at + 1];
    return {
      level,
      value,
      '@lower': from ?? above,
      '@inclusive': from !== undefined,
      '@upper': next ? (next.from ?? next.above) : external?.max,
    };
  });
}

function yearRows(years: Rubric['rounding']['predikatOnByYear']): readonly Row[] {
  const rows = Object.entries(years ?? {}).map(([year, value]) => ({
    '@year': year,
    '@value': value,
  }));
  return years && rows.length === 0 ? [{ '@year': EMPTY_LIST, '@value': 'rounded' }] : rows;
}

function exampleRows(
  examples: Rubric['examples'],
): Pick<RubricRows, 'exampleLevels' | 'exampleGroups'> {
  return {
    exampleLevels: examples.flatMap(({ id, levels }) =>
      Object.entries(levels).map(([indicator, value]) => ({
        '@example': id,
        '@indicator': indicator,
        ...(typeof value === 'number' || value === 'tidak berlaku'
          ? { '@level': value }
          : { '@value': value }),
      })),
    ),
    exampleGroups: examples.flatMap(({ id, expect: { groups } }) => {
      const values = Object.entries(groups ?? {});
      const shown = groups && values.length === 0 ? [[EMPTY_LIST, '0']] : values;
      return shown.map(([group, value]) => ({ '@example': id, '@group': group, '@value': value }));
    }),
  };
}

/** The rows of every table, in the order of the instrument. */
export function rubricRows(rubric: Rubric): RubricRows {
  const groups = allGroups(rubric.groups);
  const placed = groups.flatMap(({ node }) =>
    (node.indicators ?? []).map((each) => ({ node: each, above: node.id })),
  );
  const each = (rows: (indicator: Indicator) => readonly Row[]): readonly Row[] =>
    placed.flatMap(({ node }) => rows(node).map((row) => ({ '@indicator': node.id, ...row })));
  const steps = (rows: (step: Indicator['levels'][number]) => readonly Row[]): readonly Row[] =>
    each(({ levels }) =>
      levels.flatMap((step) => rows(step).map((row) => ({ '@level': step.level, ...row }))),
    );
  return {
    sources: rubric.provenance,
    ratification: items(rubric.ratification),
    levelNames: items(rubric.levelNames),
    scales: Object.entries(rubric.scales).map(([id, { min, max, fraction }]) => ({
      '@id': id,
      min,
      max,
      ...under('fraction', fraction),
    })),
    scaleLabels: Object.entries(rubric.scales).flatMap(([id, { labels }]) =>
      Object.entries(labels).map(([label, name]) => ({
        '@scale': id,
        '@level': label,
        '@text': name,
      })),
    ),
    years: yearRows(rubric.rounding.predikatOnByYear),
    predikat: rubric.predikat.map((band, at) => ({
      ...band,
      '@upper': rubric.predikat[at - 1]?.min,
    })),
    groups: groups.map(({ node, above }) => ({ ...node, '@parent': above })),
    indicators: placed.map(indicatorRow),
    levels: each(({ levels }) => levels),
    criteria: steps((step) => step.criteria),
    evidence: steps((step) => step.evidence),
    goodEvidence: each(({ goodEvidence }) => items(goodEvidence)),
    badEvidence: each(({ badEvidence }) => items(badEvidence)),
    basis: each(({ basis }) => items(basis)),
    owners: each(({ owners }) => optionalItems(owners)),
    notes: each(({ notes }) => optionalItems(notes)),
    crosswalk: each(({ crosswalk }) => crosswalk),
    external: each(({ external }) => (external ? [external] : [])),
    bands: each(bandRows),
    examples: rubric.examples.map(({ id, title, expect }) => ({
      id,
      title,
      ...under('expect', expect),
    })),
    ...exampleRows(rubric.examples),
  };
}

/** The fields of the sheet "Instrumen". */
export function instrumentRow(rubric: Rubric): Row {
  const { basedOn, rounding, unassessed, target, ...plain } = rubric;
  return {
    ...plain,
    ...under('basedOn', basedOn),
    ...under('rounding', rounding),
    ...under('unassessed', unassessed),
    ...under('target', target),
  };
}
