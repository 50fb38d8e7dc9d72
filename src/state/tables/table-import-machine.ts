import type { Mapping } from '#core/intake/column.ts';
import type { ImportPreview, PreviewFailure } from '#workflow/tables/preview-import.ts';
import type {
  TableFileSketch,
  TableReadFailure,
  TableSketch,
} from '#workflow/tables/read-table-file.ts';
import type { Taking, TakeFailure, TakenImport } from '#workflow/tables/take-import.ts';
import type { UndoOutlook, UndoTableFailure } from '#workflow/tables/undo-import-of-table.ts';

/** What went wrong beyond what was foreseen. */
export interface Unexpected {
  readonly kind: 'unexpected';
  readonly detail: string;
}

/** A file that was read, the table of it that is wanted, and which column is what. */
export interface TableSetup {
  readonly file: File;
  readonly sketch: TableFileSketch;
  readonly sheet: TableSketch;
  readonly mapping: Mapping;
}

export type Refusal =
  | TableReadFailure
  | PreviewFailure
  | TakeFailure
  | UndoTableFailure
  | Unexpected;

/** What is said at a step about the one that was tried last. */
export type Said =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** Where the import of a table stands. */
export type TableImport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'unread'; readonly fileName: string; readonly why: Refusal }
  | ({ readonly kind: 'mapping'; readonly said: Said | null } & TableSetup)
  | ({ readonly kind: 'checking' } & TableSetup)
  | ({
      readonly kind: 'preview';
      readonly preview: ImportPreview;
      readonly said: Said | null;
    } & TableSetup)
  | ({
      readonly kind: 'taking';
      readonly preview: ImportPreview;
      readonly taking: Taking;
      readonly done: number;
      readonly total: number;
    } & TableSetup)
  | { readonly kind: 'taken'; readonly record: TakenImport; readonly said: Said | null }
  | {
      readonly kind: 'undoing';
      readonly record: TakenImport;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'undone'; readonly record: TakenImport; readonly outlook: UndoOutlook };
