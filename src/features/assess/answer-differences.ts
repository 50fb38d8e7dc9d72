import { countedCriteria, type Answer, type CoverageUnit } from '#core/assessment/answer.ts';
import { coverageOf } from '#core/evidence/coverage.ts';
import { TERMS } from '#core/glossary.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { climb } from '#core/scoring/climb.ts';
import { decimal } from '#ui/format.ts';
import { COVERAGE } from './text-coverage.ts';
import { text } from './text.ts';

/** One line of a version; `only`: the other version does not have it. */
interface VersionLine {
  readonly text: string;
  readonly only: boolean;
}

/** One field on which two versions differ, as each of them says it. */
export interface DifferingField {
  readonly label: string;
  readonly mine: readonly VersionLine[];
  readonly stored: readonly VersionLine[];
}

export interface Differences {
  readonly differing: readonly DifferingField[];
  /** Labels of the fields that say the same in both; fields empty in both are left out. */
  readonly same: readonly string[];
}

type Say = (answer: Answer, other: Answer) => readonly VersionLine[];

const plain = (line: string): readonly VersionLine[] =>
  line === '' ? [] : [{ text: line, only: false }];

function levelText(rubric: Rubric, indicator: Indicator, answer: Answer): string {
  if (answer.rating === 'not-applicable') return TERMS.notApplicable;
  if (answer.rating === 'blank') return TERMS.blank;
  const { level } = climb(indicator, new Set(countedCriteria(answer)), null);
  const name = text.indicator.level(level, labelOf(rubric, indicator, level));
  return answer.lowest ? text.conflict.statedLowest(name) : name;
}

function labelOf(rubric: Rubric, indicator: Indicator, level: number): string {
  return rubric.scales[indicator.scale]?.labels[String(level)] ?? '';
}

function targetText(rubric: Rubric, indicator: Indicator, { target }: Answer): string {
  const level = target ?? rubric.target.level;
  const label = labelOf(rubric, indicator, level);
  return target === null
    ? text.indicator.targetDefault(level, label)
    : text.indicator.level(level, label);
}

function criteriaLines(
  indicator: Indicator,
  answer: Answer,
  other: Answer,
): readonly VersionLine[] {
  return indicator.levels
    .flatMap((step) => step.criteria)
    .filter(({ id }) => answer.criteria.includes(id))
    .map(({ id, text: line }) => ({ text: line, only: !other.criteria.includes(id) }));
}

/** The count, then the units that the other version does not have, or has another tick for. */
function coverageLines(
  { coverage }: Indicator,
  answer: Answer,
  other: Answer,
): readonly VersionLine[] {
  if (!answer.coverage) return [];
  const said = new Set(other.coverage?.units.map(unitText));
  const own = answer.coverage.units.map(unitText).filter((line) => !said.has(line));
  const count = COVERAGE.count(coverageOf(answer), coverage?.of ?? '');
  return [...plain(count), ...own.map((line) => ({ text: line, only: true }))];
}

const unitText = ({ name, covered }: CoverageUnit): string => COVERAGE.version(name, covered);

/** Two versions of one answer field by field: where they differ, and where they do not. */
export function differencesOf(
  rubric: Rubric,
  indicator: Indicator,
  mine: Answer,
  stored: Answer,
): Differences {
  const fields: readonly (readonly [string, Say])[] = [
    [text.conflict.level, (answer) => plain(levelText(rubric, indicator, answer))],
    [text.conflict.criteria, (answer, other) => criteriaLines(indicator, answer, other)],
    [text.stated.conflict, ({ stated }) => plain(stated ? decimal(stated.value) : '')],
    [text.stated.subject, ({ subject }) => plain(subject)],
    [text.indicator.reason, (answer) => plain(answer.reason)],
    [text.indicator.target, (answer) => plain(targetText(rubric, indicator, answer))],
    [text.conflict.mark, ({ done }) => plain(done ? text.conflict.marked : text.conflict.unmarked)],
    [TERMS.coverage, (answer, other) => coverageLines(indicator, answer, other)],
    [TERMS.fact, (answer) => plain(answer.fact)],
    [TERMS.analysis, (answer) => plain(answer.analysis)],
    [TERMS.notes, (answer) => plain(answer.notes)],
  ];
  const said = fields.map(([label, say]) => ({
    label,
    mine: say(mine, stored),
    stored: say(stored, mine),
  }));
  const equal = (field: DifferingField): boolean =>
    JSON.stringify(field.mine) === JSON.stringify(field.stored);
  return {
    differing: said.filter((field) => !equal(field)),
    same: said.filter((field) => equal(field) && field.mine.length > 0).map(({ label }) => label),
  };
}
