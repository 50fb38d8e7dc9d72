import { z } from '#core/zod.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { PERSON_ROLES } from '#core/assessment/person-roles.ts';
import { keepText, keptText } from '#state/saving/kept-text.ts';
import type { DetailsForm } from './form-schema.ts';
import { scopeDraftSchema, type ScopeDraft } from './scope-draft.ts';

/** What may be typed, sound or not yet. */
const typedSchema = z.object({
  kind: z.enum(['real', 'simulation']),
  name: z.string(),
  shortName: z.string(),
  code: z.string(),
  government: z.string(),
  year: z.string(),
  people: z.array(z.object({ role: z.enum(PERSON_ROLES), name: z.string(), position: z.string() })),
});

const draftSchema = z.object({
  form: typedSchema,
  /** The form as it was before anything was typed, and the stored revision it came from. */
  ground: z.object({ form: typedSchema, revision: z.int() }),
  /** The digest of the chosen instrument; empty = none chosen. */
  instrument: z.string(),
  scope: scopeDraftSchema,
  /** Id of the chosen period; empty = none. */
  period: z.string(),
});

/** A form that was typed and not yet saved, as this tab keeps it. */
export interface FormDraft {
  readonly form: DetailsForm;
  readonly ground: { readonly form: DetailsForm; readonly revision: number };
  readonly instrument: string;
  /** How much of the instrument is answered. */
  readonly scope: ScopeDraft;
  /** Id of the chosen period; empty = none. */
  readonly period: string;
}

/** One key per page; its version goes up when the shape of a draft changes. */
export function draftKey(page: 'new' | AssessmentId): string {
  return `timbang-isian-3:${page}`;
}

/** What was typed here before, if it still has the shape of a form. */
export function readDraft(key: string): FormDraft | undefined {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(keptText(key) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is typed until it is saved; nothing to keep clears it. */
export function keepDraft(key: string, draft: FormDraft | undefined): void {
  keepText(key, draft ? JSON.stringify(draft) : null);
}
