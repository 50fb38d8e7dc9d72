import type { JournalLine } from '#core/journal/lines.ts';
import type { Json } from '#core/journal/entry.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { ROLE_TERMS } from '#core/glossary.ts';
import { PERSON_ROLES } from '#core/assessment/person-roles.ts';
import { isObject } from '#core/journal/plain.ts';
import { LINES } from './text-lines.ts';

/** What things are called, for reading a journal. */
export interface Names {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** By id of the criterion. */
  readonly criteria: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

export function namesOf(rubric: Rubric, titles: ReadonlyMap<string, string>): Names {
  const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);
  const criteria = indicators.flatMap(({ levels }) => levels.flatMap((level) => level.criteria));
  return {
    indicators: new Map(indicators.map((one) => [one.id, one])),
    criteria: new Map(criteria.map(({ id, text }) => [id, text])),
    titles,
  };
}

/** What a line is about: "K1 Kebijakan", "Bukti “SK Bupati”". */
export function subjectText({ subject }: JournalLine, names: Names): string {
  switch (subject.kind) {
    case 'assessment':
      return LINES.assessment;
    case 'answer': {
      const indicator = names.indicators.get(subject.indicator);
      return indicator ? `${indicator.code} ${indicator.title}` : subject.indicator;
    }
    case 'document': {
      const title = names.titles.get(subject.id);
      return title === undefined ? LINES.documentUnnamed : LINES.document(title);
    }
  }
}

/** The field and the way on inside it: "Perangkat daerah, nama pendek". */
export function fieldText({ subject, field }: JournalLine): string {
  const [top = '', ...rest] = field;
  const label = LINES.fields[subject.kind][top] ?? top;
  return [label, ...rest.map(LINES.inside)].join(', ');
}

const isText = (value: Json | undefined): value is string => typeof value === 'string';

/** One entry of a list, for reading. */
function itemText(field: string, value: Json, names: Names): string {
  if (field === 'criteria' && isText(value)) return names.criteria.get(value) ?? value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return valueText(field, value);
  }
  const { name, role, covered, indicator, reason, file } = value;
  if (isText(indicator)) return names.indicators.get(indicator)?.code ?? indicator;
  if (isText(reason)) return reason;
  if (isText(name) && typeof covered === 'boolean') return LINES.covered(name, covered);
  const known = PERSON_ROLES.find((one) => one === role);
  if (isText(name) && known) return LINES.person(name, ROLE_TERMS[known]);
  if (isText(name)) return name;
  return file === undefined ? JSON.stringify(value) : itemText(field, file, names);
}

/** A single value for reading. */
export function valueText(field: string, value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return LINES.none;
  if (typeof value === 'boolean') return value ? LINES.yes : LINES.no;
  if (isText(value)) return LINES.coded(field, value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((one) => valueText(field, one)).join('; ');
  const { name, value: inner, owner, version } = value;
  const said = [name, inner, owner, version].find(isText);
  return said ?? JSON.stringify(value);
}

/** What came into a list and what went out of it. */
export function listTexts(
  { field: [top = ''], from, to }: JournalLine,
  names: Names,
): { readonly added: readonly string[]; readonly removed: readonly string[] } | null {
  if (!Array.isArray(from) || !Array.isArray(to)) return null;
  const key = (value: Json): string => JSON.stringify(value);
  const without = (list: readonly Json[], others: readonly Json[]): readonly string[] => {
    const known = new Set(others.map(key));
    return list.filter((one) => !known.has(key(one))).map((one) => itemText(top, one, names));
  };
  return { added: without(to, from), removed: without(from, to) };
}

/** A record that came or went as a whole; null when only a field changed. */
export function wholeText({ subject, field, to }: JournalLine): string | null {
  if (field.length > 0) return null;
  if (subject.kind === 'document') return to === undefined ? LINES.documentGone : LINES.documentNew;
  if (to === undefined) return LINES.assessmentGone;
  if (!isObject(to)) return null;
  const { agency, year, answers } = to;
  const name = isObject(agency) ? agency['name'] : undefined;
  const count = isObject(answers) ? Object.keys(answers).length : 0;
  return LINES.assessmentNew(isText(name) ? name : '', valueText('year', year), count);
}

/** A change of words by a person, best shown side by side. */
export function isProse({ subject, field: [top = ''], from, to, at }: JournalLine): boolean {
  const texts = [from, to].filter((one) => one !== undefined && one !== null);
  const isLong = at !== null || texts.some((one) => isText(one) && one.length > 40);
  const prose = ['fact', 'analysis', 'notes', 'reason', 'note', 'subject'];
  const isField = subject.kind !== 'assessment' && prose.includes(top);
  return texts.length > 0 && texts.every(isText) && (isField || isLong);
}
