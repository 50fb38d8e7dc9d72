import type { Ratio } from '#core/lib/ratio.ts';
import type { Criterion, Group, Indicator, Level, Rubric } from './types.ts';

export type EvidenceItem = Level['evidence'][number];

/** A group or an indicator as a reader finds it. */
export interface Heading {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

/** Where a change stands: no group = the head of the instrument. What is gone stands where it was. */
export interface Place {
  /** Outermost first. */
  readonly groups: readonly Heading[];
  readonly indicator: Heading | null;
  readonly level: number | null;
}

/**
 * What a change asks for. `score`: answers stay as they are, but they can lead to
 * another number or predikat. `answers`: what was claimed no longer says the same,
 * people must look again (the number may move as well). `text`: neither; explanations,
 * sources and defaults only.
 */
export type Affects = 'score' | 'answers' | 'text';

/** The schema's own names of the fields and lists that can differ. */
export type DiffField = keyof Rubric | keyof Group | keyof Indicator | keyof Level;

/** A value of a file; null = not there, or the file's own null. */
export type Fact = string | number | boolean | null;

interface Spot {
  readonly where: Place;
  /** The field of the head, group, indicator or level; `groups`, `indicators`: the thing itself. */
  readonly field: DiffField;
  /** The way on from there: ids, labels or names, for example `['pegi', 'labels', '2']`. */
  readonly at: readonly string[];
  readonly affects: Affects;
}

/** Entries of a list; `text` is what a reader knows the entry by. */
interface Presence extends Spot {
  readonly kind: 'added' | 'removed';
  readonly text: string;
}

/** A wording, or a rule with a value (rounding, bands, scales, required evidence, …). */
interface Rewrite extends Spot {
  readonly kind: 'reworded' | 'rule-changed';
  readonly before: Fact;
  readonly after: Fact;
}

/** Another weight, and what the part decides of the whole index with everything applicable, 0..1. */
interface Reweighting extends Spot {
  readonly kind: 'reweighted';
  readonly before: string;
  readonly after: string;
  readonly share: { readonly before: Ratio; readonly after: Ratio };
}

/** A group or indicator below another group, or a criterion or evidence on another level. */
interface Move extends Spot {
  readonly kind: 'moved';
  readonly from: Place;
}

/** The entries that both lists have, by id or text, in their two orders. */
interface Reordering extends Spot {
  readonly kind: 'reordered';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export type RubricChange = Presence | Rewrite | Reweighting | Move | Reordering;

/** Everything in which two instruments differ; empty only when their contents are the same. */
export type RubricDiff = readonly RubricChange[];

/** The parts of a ladder that are matched by id. */
export type LadderItem = Criterion | EvidenceItem;
