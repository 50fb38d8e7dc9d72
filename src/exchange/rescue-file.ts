import { agencyListSchema, type AgencyList } from '#core/assessment/agency-list.ts';
import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { LocalRubric } from '#core/rubric/local-rubric.ts';
import { readLocalRubric } from '#exchange/read-local-rubric.ts';

const TYPE = 'timbang-rescue';
const VERSION = 1;

export interface RescueFile {
  readonly assessments: readonly Assessment[];
  /** Rows in the file that are no sound assessments; they are left in the file. */
  readonly damaged: number;
  /** The sound lists of agencies; they are a convenience, and damaged ones are left out. */
  readonly lists: readonly AgencyList[];
  /** The sound instruments of the desk; those whose content is not what their digest says are left out. */
  readonly rubrics: readonly LocalRubric[];
}

export type RescueFailure = { readonly kind: 'not-a-rescue-file' } | { readonly kind: 'too-new' };

/** Every stored row as readable JSON text, damaged rows as they are. */
export function writeRescueFile(
  madeAt: string,
  tables: Readonly<Record<string, readonly unknown[]>>,
): string {
  return JSON.stringify({ type: TYPE, version: VERSION, madeAt, tables }, null, 2);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Reads a rescue file back; anything else is refused before a single row is looked at. */
export function readRescueFile(content: string): Result<RescueFile, RescueFailure> {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return fail({ kind: 'not-a-rescue-file' });
  }
  const file = asRecord(data);
  if (file['type'] !== TYPE || typeof file['version'] !== 'number') {
    return fail({ kind: 'not-a-rescue-file' });
  }
  if (file['version'] > VERSION) return fail({ kind: 'too-new' });
  const tables = asRecord(file['tables']);
  const rows: unknown = tables['assessments'];
  if (!Array.isArray(rows)) return fail({ kind: 'not-a-rescue-file' });
  const parsed = rows.map((row: unknown) => assessmentSchema.safeParse(row));
  const assessments = parsed.flatMap((row) => (row.success ? [row.data] : []));
  const lists: unknown = tables['agencyLists'];
  const rubrics: unknown = tables['rubrics'];
  return ok({
    assessments,
    damaged: parsed.length - assessments.length,
    lists: (Array.isArray(lists) ? lists : []).flatMap((row: unknown) => {
      const list = agencyListSchema.safeParse(row);
      return list.success ? [list.data] : [];
    }),
    rubrics: (Array.isArray(rubrics) ? rubrics : []).flatMap(
      (row: unknown) => readLocalRubric(row) ?? [],
    ),
  });
}
