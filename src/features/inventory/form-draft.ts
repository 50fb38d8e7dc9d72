import { z } from '#core/zod.ts';
import { keepText, keptText } from '#state/saving/kept-text.ts';
import { typedSchema, type ApplicationForm } from './form-schema.ts';

const draftSchema = z.object({
  form: typedSchema,
  ground: z.object({ form: typedSchema, revision: z.int() }),
});

/** What is typed, and the stored form and revision it came from. */
export interface FormDraft {
  readonly form: ApplicationForm;
  readonly ground: { readonly form: ApplicationForm; readonly revision: number };
}

/** One key for each application; "baru" for one that is not stored yet. */
export function draftKey(id: string): string {
  return `timbang-isian-aplikasi-1:${id}`;
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
