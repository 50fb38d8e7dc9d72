import type { EvidenceDocument } from '#core/evidence/document.ts';
import { ROLE_TERMS, TERMS } from '#core/glossary.ts';
import type { PersonRole } from '#core/assessment/person-roles.ts';
import type { LeafPath, LeafValue } from '#core/merge/leaf.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import {
  ANSWER_FIELDS,
  DETAIL_FIELDS,
  DOCUMENT_FIELDS,
  RATINGS,
  STATUSES,
  text,
  VALUES,
} from './text.ts';

/** What names are looked up in. */
export interface Names {
  readonly rubric: Rubric;
  /** Documents of both sides, by id. */
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
}

/** Where a value stands, in words. */
export interface LeafWords {
  /** The indicator, the document, or the assessment itself. */
  readonly group: string;
  readonly field: string;
}

const named = ({ code, title }: Indicator): string => `${code} ${title}`;

function criterionText(indicator: Indicator | undefined, id: string): string {
  const criteria = indicator?.levels.flatMap((level) => level.criteria) ?? [];
  return criteria.find((one) => one.id === id)?.text ?? id;
}

function answerWords({ rubric }: Names, [, id, field, rest]: LeafPath): LeafWords {
  const indicator = findIndicator(rubric, id ?? '')?.indicator;
  const label = ANSWER_FIELDS[field ?? ''] ?? String(field);
  const detail = field === 'criteria' ? criterionText(indicator, rest ?? '') : (rest ?? '');
  return {
    group: indicator ? named(indicator) : String(id),
    field: detail === '' ? label : `${label}: ${detail}`,
  };
}

function documentWords(
  { rubric, documents }: Names,
  [, id, field, first, second]: LeafPath,
): LeafWords {
  const group = VALUES.evidenceOf(documents.get(id ?? '')?.title ?? String(id));
  const label = DOCUMENT_FIELDS[field ?? ''] ?? String(field);
  if (field !== 'support') return { group, field: label };
  const indicator = findIndicator(rubric, first ?? '')?.indicator;
  const items = indicator?.levels.flatMap((level) => level.evidence) ?? [];
  const item = items.find((one) => one.id === second)?.text ?? VALUES.wholeIndicator;
  return { group, field: `${label} ${indicator?.code ?? first}: ${item}` };
}

/** What the place of a value is called on screen. */
export function leafWords(names: Names, path: LeafPath): LeafWords {
  const [kind, field, ...rest] = path;
  if (kind === 'answer') return answerWords(names, path);
  if (kind === 'document') return documentWords(names, path);
  if (field === 'person') {
    return { group: VALUES.details, field: `${ROLE_TERMS[rest[0] as PersonRole]}: ${rest[1]}` };
  }
  const name = field === 'agency' ? rest[0] : field;
  return { group: VALUES.details, field: DETAIL_FIELDS[name ?? ''] ?? String(name) };
}

/** A value as it is said on screen; of one that is not there, that it is not. */
export function valueWords(path: LeafPath, value: LeafValue): string {
  const [kind, , field] = path;
  if (value === undefined || value === null || value === '') return text.side.none;
  if (field === 'rating') return RATINGS[value as keyof typeof RATINGS];
  if (kind === 'document' && field === 'status') return STATUSES[value as keyof typeof STATUSES];
  if (field === 'unit' && kind === 'answer') {
    return value === true ? VALUES.covered : VALUES.uncovered;
  }
  if (typeof value === 'boolean') return value ? VALUES.yes : VALUES.no;
  if (value === 'real') return VALUES.real;
  if (value === 'simulation') return TERMS.simulation;
  if (typeof value === 'object') return objectWords(value);
  return typeof value === 'number' || typeof value === 'string' ? `${value}` : VALUES.yes;
}

function objectWords(value: object): string {
  const { file, reason, owner, basis, value: stated } = value as Readonly<Record<string, unknown>>;
  const { name } = Object(file) as { readonly name?: unknown };
  const found = [name, reason, owner, basis, stated].find((one) => typeof one === 'string');
  return found ?? VALUES.yes;
}

/** Texts that somebody may write anew from both. */
const OWN_WORDS = ['fact', 'analysis', 'notes', 'reason', 'note', 'title'];

/** Whether the person may write a text of their own there. */
export function takesOwnWords([, , field]: LeafPath): boolean {
  return OWN_WORDS.includes(field ?? '');
}
