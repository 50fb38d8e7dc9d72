import { fail, ok, type Result } from '#core/lib/result.ts';
import type { RubricProblem } from '#core/rubric/problem.ts';
import { readRubricJson, type RubricJsonFailure } from '#exchange/read-rubric-json.ts';
import { placeIn } from '#exchange/rubric-book/place.ts';
import { previewRubric, type RubricPreview } from './preview-rubric.ts';
import type { OpenedBook, WorkbookFailure, WorkbookProblem } from './rubric-book.ts';
import type { LoadedRubric } from './shipped-rubrics.ts';

/** One thing that is wrong, at its cell where the file is a workbook. */
export type RubricFileProblem =
  | { readonly of: 'workbook'; readonly problem: WorkbookProblem }
  | { readonly of: 'instrument'; readonly problem: RubricProblem; readonly place: string | null };

export type OpenRubricFailure =
  | RubricJsonFailure
  | WorkbookFailure
  | { readonly kind: 'problems'; readonly problems: readonly RubricFileProblem[] };

/** Looks at an instrument that was read from a workbook: all problems of both kinds, or a preview. */
export function openFromBook(
  { data, problems, places }: OpenedBook,
  known: readonly LoadedRubric[],
): Result<RubricPreview, OpenRubricFailure> {
  const cells = new Map(places);
  const preview = data === null ? null : previewRubric(data, known);
  const inBook = problems.map((problem) => ({ of: 'workbook' as const, problem }));
  const said = new Set(
    problems.map((problem) => ('cell' in problem ? `${problem.sheet}!${problem.cell}` : '')),
  );
  const laws = preview?.ok === false ? preview.error : [];
  const inside = laws
    .map((problem) => ({
      of: 'instrument' as const,
      problem,
      place: placeIn(cells, problem.path) ?? null,
    }))
    .filter(({ place }) => place === null || !said.has(place));
  if (preview?.ok && problems.length === 0) return ok(preview.value);
  return fail({ kind: 'problems', problems: [...inBook, ...inside] });
}

/** Reads an instrument from a JSON file: all problems by path, or a preview. */
export function openFromJson(
  bytes: Uint8Array,
  known: readonly LoadedRubric[],
): Result<RubricPreview, OpenRubricFailure> {
  const data = readRubricJson(bytes);
  if (!data.ok) return data;
  const preview = previewRubric(data.value, known);
  if (preview.ok) return preview;
  const problems = preview.error.map((problem) => ({
    of: 'instrument' as const,
    problem,
    place: null,
  }));
  return fail({ kind: 'problems', problems });
}
