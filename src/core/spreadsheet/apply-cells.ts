import type { Answer, Coverage, Stated } from '#core/assessment/answer.ts';
import { blockingLacks } from '#core/assessment/progress.ts';
import type { DocumentDetails } from '#core/evidence/document.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import {
  unitOfValue,
  unitPlace,
  YES,
  type AnswerField,
  type Cell,
  type CellPlace,
} from './cell.ts';

type Said = ReadonlyMap<AnswerField, string>;
type Part<Of extends CellPlace['of']> = Extract<CellPlace, { readonly of: Of }>;

function placed<Of extends CellPlace['of']>(
  cells: readonly Cell[],
  of: Of,
): readonly { readonly place: Part<Of>; readonly value: string }[] {
  return cells.flatMap(({ place, value }) =>
    place.of === of ? [{ place: place as Part<Of>, value }] : [],
  );
}

/** The list of units with some renamed, ticked, added or taken out; an empty list is no list. */
function withUnits(
  before: Coverage | null,
  changes: readonly { readonly place: Part<'unit'>; readonly value: string }[],
): Coverage | null {
  const units = new Map((before?.units ?? []).map((unit) => [unitPlace(unit.name), unit]));
  for (const { place, value } of changes) {
    const unit = unitOfValue(value);
    if (unit) units.set(place.unit, unit);
    else units.delete(place.unit);
  }
  // Two rows that came to one name are one unit.
  const named = new Map([...units.values()].map((unit) => [unitPlace(unit.name), unit]));
  return named.size === 0 ? null : { units: [...named.values()] };
}

function statedAfter(before: Stated | null, said: Said): Stated | null {
  const kinds = (['value', 'external'] as const).filter((kind) => said.has(kind));
  const filled = kinds.find((kind) => said.get(kind) !== '');
  if (filled) return { kind: filled, value: said.get(filled) ?? '' };
  return before && kinds.includes(before.kind) ? null : before;
}

function tickedAfter(
  before: readonly string[],
  changes: readonly { readonly place: Part<'criterion'>; readonly value: string }[],
): readonly string[] {
  const wanted = new Map(changes.map(({ place, value }) => [place.criterion, value === YES]));
  const kept = before.filter((id) => wanted.get(id) ?? true);
  const added = [...wanted].flatMap(([id, on]) => (on && !kept.includes(id) ? [id] : []));
  return [...kept, ...added];
}

const TEXTS = ['subject', 'fact', 'analysis', 'notes', 'reason'] as const;

function textsAfter(answer: Answer, said: Said): Pick<Answer, (typeof TEXTS)[number]> {
  const text = (field: (typeof TEXTS)[number]): string => said.get(field) ?? answer[field];
  return {
    subject: text('subject'),
    fact: text('fact'),
    analysis: text('analysis'),
    notes: text('notes'),
    reason: text('reason'),
  };
}

function ratingAfter(
  before: Answer,
  after: Answer,
  said: Said,
  claimed: boolean,
): Answer['rating'] {
  const rating = said.get('rating');
  if (rating === 'not-applicable') return rating;
  const stays = !claimed || before.rating === 'not-applicable';
  if (rating === undefined && stays) return before.rating;
  return after.lowest || after.criteria.length > 0 || after.stated !== null ? 'rated' : 'blank';
}

/**
 * An answer after some of its cells were changed, by the same rules as on screen: a claim
 * makes it rated, a tick or a stated value takes the lowest level on purpose back, a
 * changed claim or an emptied text takes the mark of being finished away, and what still
 * lacks something cannot be marked as finished. Revision and author are the caller's.
 */
export function answerAfter(
  scales: Rubric['scales'],
  indicator: Indicator,
  before: Answer,
  cells: readonly Cell[],
): Answer {
  const said: Said = new Map(
    placed(cells, 'answer').map(({ place, value }) => [place.field, value]),
  );
  const ticks = placed(cells, 'criterion');
  const units = placed(cells, 'unit');
  const claimed =
    ticks.length > 0 || said.has('lowest') || said.has('value') || said.has('external');
  const raises =
    ticks.some(({ value }) => value === YES) ||
    (['value', 'external'] as const).some((kind) => (said.get(kind) ?? '') !== '');
  const lowest = said.get('lowest');
  const target = said.get('target');
  const claim: Answer = {
    ...before,
    ...textsAfter(before, said),
    criteria: ticks.length > 0 ? tickedAfter(before.criteria, ticks) : before.criteria,
    stated: statedAfter(before.stated, said),
    lowest: lowest === undefined ? before.lowest && !raises : lowest === YES,
    coverage: units.length > 0 ? withUnits(before.coverage, units) : before.coverage,
    target: target === undefined ? before.target : targetOf(target),
  };
  const rated: Answer = { ...claim, rating: ratingAfter(before, claim, said, claimed) };
  const done = said.get('done');
  const emptied = TEXTS.some(
    (field) => field !== 'notes' && said.get(field)?.trim() === '' && before[field].trim() !== '',
  );
  if (done === undefined) {
    return { ...rated, done: before.done && !claimed && !said.has('rating') && !emptied };
  }
  const marked = { ...rated, done: done === YES };
  return { ...marked, done: marked.done && blockingLacks(scales, indicator, marked).length === 0 };
}

const targetOf = (value: string): number | null => (value === '' ? null : Number(value));

/** Details of a document after some of its cells were changed. */
export function detailsAfter(before: DocumentDetails, cells: readonly Cell[]): DocumentDetails {
  let { basis = '', until = '' } = before.exclusion ?? {};
  const details: Record<string, unknown> = { ...before };
  let excludes = false;
  for (const { place, value } of placed(cells, 'document')) {
    if (place.field === 'exclusionBasis') basis = value;
    else if (place.field === 'exclusionUntil') until = value;
    else details[place.field] = value;
    excludes ||= place.field === 'exclusionBasis' || place.field === 'exclusionUntil';
  }
  if (excludes) details['exclusion'] = basis === '' && until === '' ? null : { basis, until };
  return details as unknown as DocumentDetails;
}
