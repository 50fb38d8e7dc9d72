import { z } from '#core/zod.ts';
import { keepText, keptText } from '#state/saving/kept-text.ts';
import { typedSchema, type InitiativeForm } from './form-schema.ts';

const draftSchema = z.object({ form: typedSchema, seen: z.string() });

/** What is typed, and the mark of the row it came from. */
export interface FormDraft {
  readonly form: InitiativeForm;
  readonly seen: string;
}

/** One key for each initiative; "baru" for one that is not stored yet. */
export function draftKey(rubric: string, id: string): string {
  return `timbang-isian-inisiatif-1:${rubric}:${id}`;
}

/** What was typed and not saved; undefined = nothing, or not of this shape any more. */
export function readDraft(key: string): FormDraft | undefined {
  try {
    return draftSchema.safeParse(JSON.parse(keptText(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** Keeps what is typed until it is saved; nothing to keep clears it. */
export function keepDraft(key: string, draft: FormDraft | undefined): void {
  keepText(key, draft ? JSON.stringify(draft) : null);
}
