import { compare, fromDecimal } from '#core/lib/ratio.ts';
import { isFact, type RawChange } from './diff-raw.ts';
import type { Affects, DiffField, EvidenceItem, Fact, Place, RubricChange } from './diff-types.ts';
import type { Criterion, Group, Indicator, Level, Rubric } from './types.ts';

/** How a difference of one field is to be read. */
interface Reading {
  readonly as: 'reworded' | 'rule-changed';
  readonly affects: Affects;
}
type Rule = (change: RawChange) => Reading;

const words =
  (affects: Affects): Rule =>
  () => ({ as: 'reworded', affects });
/** A rule; the named parts of it are explanations. */
const rule =
  (affects: Affects, ...explained: readonly string[]): Rule =>
  ({ at }) =>
    explained.includes(at.at(-1) ?? '')
      ? { as: 'reworded', affects: 'text' }
      : { as: 'rule-changed', affects };

const EXPLAINED = words('text');

/** A level may be called otherwise; which levels there are, and what lies between, is the claim's. */
const scales: Rule = (change) =>
  change.at.at(-2) === 'labels' &&
  change.kind === 'changed' &&
  change.before !== null &&
  change.after !== null
    ? { as: 'reworded', affects: 'text' }
    : { as: 'rule-changed', affects: 'answers' };

const isSameDecimal = (a: Fact, b: Fact): boolean =>
  typeof a === 'string' && typeof b === 'string' && compare(fromDecimal(a), fromDecimal(b)) === 0;

/** A border may be written with other digits; an alias is said beside the name. */
const bands: Rule = (change) =>
  change.kind === 'changed' &&
  change.at.at(-1) === 'min' &&
  isSameDecimal(change.before, change.after)
    ? { as: 'reworded', affects: 'text' }
    : rule('score', 'alias')(change);

/** Weighting decides how the part of one OPD is renormalised; the whole is the same sum either way. */
export const HEAD: Readonly<Record<Exclude<keyof Rubric, 'groups'>, Rule>> = {
  $schema: EXPLAINED,
  schemaVersion: EXPLAINED,
  id: EXPLAINED,
  version: EXPLAINED,
  status: EXPLAINED,
  basedOn: EXPLAINED,
  locale: EXPLAINED,
  title: EXPLAINED,
  shortTitle: EXPLAINED,
  indexName: EXPLAINED,
  unit: rule('answers'),
  description: EXPLAINED,
  provenance: EXPLAINED,
  ratification: EXPLAINED,
  levelNames: EXPLAINED,
  scales,
  weighting: rule('score'),
  rounding: rule('score'),
  predikat: bands,
  unassessed: EXPLAINED,
  target: rule('text'),
  examples: EXPLAINED,
};

/** Title, code and explanation; ids, weights and contents of a group are compared by the tree. */
export const GROUP: Readonly<
  Record<Exclude<keyof Group, 'id' | 'weight' | 'groups' | 'indicators'>, Rule>
> = { code: EXPLAINED, title: EXPLAINED, description: EXPLAINED };

export const INDICATOR: Readonly<
  Record<Exclude<keyof Indicator, 'id' | 'weight' | 'levels'>, Rule>
> = {
  code: EXPLAINED,
  title: EXPLAINED,
  question: words('answers'),
  why: EXPLAINED,
  scale: rule('answers'),
  mayBeNotApplicable: rule('answers'),
  notApplicableWhen: words('answers'),
  coverage: rule('answers'),
  repeat: rule('answers', 'code', 'of'),
  external: rule('answers', 'note'),
  scope: rule('text'),
  owners: EXPLAINED,
  goodEvidence: EXPLAINED,
  badEvidence: EXPLAINED,
  basis: EXPLAINED,
  crosswalk: EXPLAINED,
  informationClass: rule('text'),
  notes: EXPLAINED,
};

/** The order of the steps decides the climb; their summaries explain them. */
export const LEVEL: Readonly<Record<Exclude<keyof Level, 'criteria' | 'evidence'>, Rule>> = {
  level: rule('answers'),
  summary: EXPLAINED,
};

export const CRITERION: Readonly<Record<Exclude<keyof Criterion, 'id'>, Rule>> = {
  text: words('answers'),
  dependsOn: EXPLAINED,
};

/** What is asked of a document counts only where the document is required. */
export const EVIDENCE: Readonly<Record<Exclude<keyof EvidenceItem, 'id'>, Rule>> = {
  text: words('answers'),
  required: rule('answers'),
  must: ({ kind }) => ({ as: 'rule-changed', affects: kind === 'reordered' ? 'text' : 'answers' }),
};

const NAMES = ['text', 'title', 'label', 'index', 'subject', 'of', 'summary', 'rubric', 'level'];

/** What a reader knows an entry by. */
function textOf(value: unknown): string {
  if (isFact(value)) return String(value);
  const entry = value as Readonly<Record<string, unknown>>;
  const name = NAMES.map((key) => entry[key]).find((one) => one !== undefined);
  return isFact(name) ? String(name ?? '') : '';
}

/** A difference of plain data, read by its rule, at its place. */
export function read(
  change: RawChange,
  { as, affects }: Reading,
  where: Place,
  field: DiffField,
): RubricChange {
  const spot = { where, field, at: change.at, affects };
  switch (change.kind) {
    case 'changed':
      return { ...spot, kind: as, before: change.before, after: change.after };
    case 'reordered':
      return { ...spot, kind: 'reordered', before: change.before, after: change.after };
    case 'added':
    case 'removed': {
      const { kind, value } = change;
      const name = textOf(value) || (change.at.at(-1) ?? '');
      if (as === 'reworded' || !isFact(value)) return { ...spot, kind, text: name };
      const fact = value ?? null;
      return kind === 'added'
        ? { ...spot, kind: as, before: null, after: fact }
        : { ...spot, kind: as, before: fact, after: null };
    }
  }
}
