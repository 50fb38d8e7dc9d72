import { newWorkspaceId } from '#storage/rows/new-id.ts';
import type { Scribe } from '#storage/rows/writer.ts';
import { addressOf, type DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { Desk } from '#workflow/desk.ts';

/** A desk as a worker opens it to write there, its journal included. */
export interface ImportDesk extends DeskAddress {
  readonly sample: boolean;
  readonly present: ReturnType<Scribe['present']>;
}

export function importDeskOf(desk: Desk): ImportDesk {
  const present = desk.db.scribe?.present() ?? { person: '', device: '' };
  return { ...addressOf(desk), sample: desk.sample, present };
}

/** A name for an import that is not there yet. */
export const newImportId = (): string => `hasil-impor:${newWorkspaceId()}`;
