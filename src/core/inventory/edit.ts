import type { Application } from './application.ts';

/** One change of the inventory; before = null adds, after = null removes. */
export type ApplicationEdit =
  | { readonly before: Application | null; readonly after: Application }
  | { readonly before: Application; readonly after: null };

/** The application that an edit is about. */
export function editedId(edit: ApplicationEdit): string {
  return edit.after === null ? edit.before.id : edit.after.id;
}
