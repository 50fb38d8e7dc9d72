import { missingFields } from '#core/intake/guess-mapping.ts';
import type { Taking } from '#workflow/tables/take-import.ts';
import type { FieldWords } from '#state/words/field-words.ts';
import type { Said, TableImport, TableSetup } from './table-import-machine.ts';
import { groupsOf, type PreviewGroup } from './table-import-rows.ts';
import { detailOf, TABLE_IMPORT_TEXT as TEXT } from './table-import-text.ts';
import { formatText, refusalText, warningText } from './table-import-words.ts';

/** A message above what can be done now. */
interface Note {
  readonly tone: 'info' | 'warn' | 'bad' | 'good';
  readonly title: string;
  readonly body: string;
  /** For whoever maintains the application; empty = nothing. */
  readonly detail: string;
}

interface MappedField {
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
  /** Position of the column; null = none. */
  readonly column: number | null;
  /** The first values of that column, in one line. */
  readonly samples: string;
}

type Step =
  | { readonly kind: 'start'; readonly note: Note | null }
  /** `total` 0 = nobody knows how long. */
  | {
      readonly kind: 'working';
      readonly words: string;
      readonly done: number;
      readonly total: number;
      readonly cancel: boolean;
    }
  | {
      readonly kind: 'mapping';
      readonly note: Note | null;
      readonly fileName: string;
      readonly about: readonly string[];
      readonly sheets: readonly { readonly name: string; readonly label: string }[];
      readonly sheet: string;
      readonly columns: readonly string[];
      readonly fields: readonly MappedField[];
      readonly warnings: readonly string[];
      /** What stands in the way of going on; empty = nothing. */
      readonly missing: string;
    }
  | {
      readonly kind: 'preview';
      readonly note: Note | null;
      readonly fileName: string;
      readonly counts: readonly { readonly label: string; readonly count: string }[];
      readonly groups: readonly PreviewGroup[];
      /** What can be taken, each with the words of its button; none = there is nothing. */
      readonly takings: readonly { readonly taking: Taking; readonly label: string }[];
      readonly nothing: string;
    }
  | {
      readonly kind: 'done';
      readonly note: Note;
      readonly undo: boolean;
      readonly kept: readonly string[];
    };

interface ImportActions {
  readonly open: (file: File) => void;
  readonly chooseSheet: (name: string) => void;
  readonly map: (field: string, column: number | null) => void;
  readonly check: () => void;
  readonly backToMapping: () => void;
  readonly take: (taking: Taking) => void;
  readonly undo: () => void;
  readonly cancel: () => void;
  readonly leave: () => void;
}

/** Everything that the part `TableImport` of ui needs, in words; hand it over whole. */
export interface ImportPanel {
  readonly words: typeof TEXT.panel;
  readonly step: Step;
  readonly on: ImportActions;
}

function noteOf(said: Said | null): Note | null {
  if (!said) return null;
  if (said.kind === 'cancelled') {
    return { tone: 'info', title: TEXT.cancelled, body: TEXT.cancelledBody, detail: '' };
  }
  const isStale = said.why.kind === 'stale';
  return {
    tone: isStale ? 'warn' : 'bad',
    title: isStale ? TEXT.stale : TEXT.notStored,
    body: refusalText(said.why),
    detail: detailOf(said.why),
  };
}

function mappingStep(
  { file, sketch, sheet, mapping, said }: TableSetup & { readonly said: Said | null },
  { fields }: FieldWords,
): Step {
  const labelOf = (field: string): string => fields[field] ?? field;
  const missing = missingFields(sketch.columns, mapping);
  const used = new Set(Object.values(mapping));
  const unused = sheet.headers.filter((header, at) => header !== '' && !used.has(at));
  return {
    kind: 'mapping',
    note: noteOf(said),
    fileName: file.name,
    about: [
      formatText(sketch.format),
      TEXT.rows(sheet.rowCount, sheet.headers.length),
      sheet.mappedBy === 'memory' ? TEXT.byMemory : TEXT.byGuess,
      ...(unused.length > 0 ? [TEXT.unused(unused)] : []),
    ],
    sheets: sketch.sheets.map(({ name, rowCount }) => ({
      name,
      label: TEXT.sheet(name, rowCount),
    })),
    sheet: sheet.name,
    columns: sheet.headers.map(TEXT.column),
    fields: sketch.columns.map(({ field, required }) => {
      const column = mapping[field] ?? null;
      return {
        field,
        label: labelOf(field),
        required: required === true,
        column,
        samples: column === null ? '' : (sheet.samples[column] ?? []).map(String).join(' · '),
      };
    }),
    warnings: sheet.warnings.map((warning) => warningText(warning, sheet.headers)),
    missing: missing.length > 0 ? TEXT.missing(missing.map(labelOf)) : '',
  };
}

function previewStep(
  { file, sketch, preview, said }: Extract<TableImport, { readonly kind: 'preview' }>,
  words: FieldWords,
): Step {
  const { fresh, same, changed, left, problems } = preview.counts;
  const some = fresh > 0 ? [{ taking: 'new' as const, label: TEXT.takeNew(fresh) }] : [];
  const all =
    changed > 0
      ? [{ taking: 'new-and-changed' as const, label: TEXT.takeAll(fresh, changed) }]
      : [];
  return {
    kind: 'preview',
    note: noteOf(said),
    fileName: file.name,
    counts: TEXT.counts({ fresh, same, changed, left, problems }),
    groups: groupsOf(preview, sketch.columns, words),
    takings: [...some, ...all],
    nothing: fresh + changed === 0 ? TEXT.nothing : '',
  };
}

/** What the screen shows of an import. */
export function importStep(state: TableImport, words: FieldWords): Step {
  const working = (said: string, cancel: boolean, done = 0, total = 0): Step => ({
    kind: 'working',
    words: said,
    done,
    total,
    cancel,
  });
  switch (state.kind) {
    case 'idle':
      return { kind: 'start', note: null };
    case 'unread': {
      const { fileName, why } = state;
      const title = TEXT.unread(fileName);
      const note = { tone: 'bad', title, body: refusalText(why), detail: detailOf(why) } as const;
      return { kind: 'start', note };
    }
    case 'reading':
      return working(TEXT.reading(state.fileName), true);
    case 'mapping':
      return mappingStep(state, words);
    case 'checking':
      return working(TEXT.checking(state.sheet.rowCount), true);
    case 'preview':
      return previewStep(state, words);
    case 'taking':
      return working(TEXT.taking(state.done, state.total), true, state.done, state.total);
    case 'taken': {
      const { record, said } = state;
      const body = TEXT.takenBody(record);
      const stays = said?.kind === 'cancelled' ? TEXT.undoCancelled : null;
      const note = (stays && { tone: 'info' as const, ...stays, detail: '' }) ??
        noteOf(said) ?? { tone: 'good', title: TEXT.taken, body, detail: '' };
      return { kind: 'done', note, undo: true, kept: [] };
    }
    case 'undoing':
      return working(TEXT.undoing(state.done, state.total), true, state.done, state.total);
    case 'undone': {
      const { outlook, record } = state;
      const tone = outlook.kept > 0 ? 'warn' : 'good';
      const note = {
        tone,
        title: TEXT.undone,
        body: TEXT.undoneBody(record.fileName, outlook),
        detail: '',
      } as const;
      return { kind: 'done', note, undo: false, kept: outlook.keptRows.map(TEXT.keptRow) };
    }
  }
}
