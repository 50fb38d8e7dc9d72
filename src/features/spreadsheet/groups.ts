import { answerTo, type Answers } from '#core/assessment/answer.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { answerAfter } from '#core/spreadsheet/apply-cells.ts';
import type { CellChange, Comparison } from '#core/spreadsheet/compare-cells.ts';
import { consequencesOf, type Consequence } from '#core/spreadsheet/consequences.ts';
import { documentName } from './cell-words.ts';

/** What a workbook would change in one indicator or one document. */
export interface ChangeGroup {
  readonly key: string;
  readonly title: string;
  /** Id and code of the indicator; null = a document. */
  readonly indicator: { readonly id: string; readonly code: string } | null;
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly CellChange[];
}

const ownerOf = ({ place }: CellChange): string =>
  place.of === 'document' ? place.document : place.indicator;

/** The changes by indicator in the order of the instrument, then by document. */
export function changeGroups(
  rubric: Rubric,
  documents: readonly EvidenceDocument[],
  { changes, conflicts }: Comparison,
): readonly ChangeGroup[] {
  const owners = [
    ...placedIndicators(rubric).map(({ indicator: { id, code, title } }) => ({
      key: id,
      title: `${code} ${title}`,
      indicator: { id, code },
    })),
    ...documents.map((document) => ({
      key: document.id as string,
      title: documentName(document),
      indicator: null,
    })),
  ];
  return owners
    .map((owner) => ({
      ...owner,
      changes: changes.filter((change) => ownerOf(change) === owner.key),
      conflicts: conflicts.filter((change) => ownerOf(change) === owner.key),
    }))
    .filter((group) => group.changes.length + group.conflicts.length > 0);
}

/** What else happens to an indicator when some of its cells are taken. */
export function followsFrom(
  rubric: Rubric,
  answers: Answers,
  group: ChangeGroup,
  taken: readonly CellChange[],
): readonly Consequence[] {
  const placed = placedIndicators(rubric).find(({ indicator }) => indicator.id === group.key);
  if (!placed || taken.length === 0) return [];
  const before = answerTo(answers, group.key);
  const cells = taken.map(({ place, sheet }) => ({ place, value: sheet }));
  return consequencesOf(before, answerAfter(rubric.scales, placed.indicator, before, cells), cells);
}
