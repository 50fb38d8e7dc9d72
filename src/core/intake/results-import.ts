import { ODDITIES } from '#core/package/receipt.ts';
import { digestSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';

/** What becomes of one file of an import of results. */
const FILE_FATES = [
  /** Stored, with its results. */
  'taken',
  /** The same content was here before, or came twice. */
  'here',
  /** Damaged, altered or hostile. */
  'refused',
  /** Sealed, and not to be opened here. */
  'sealed',
  /** Whole, and nothing that results come in. */
  'foreign',
  /** Invented data at a desk of real ones, or the other way round. */
  'other-world',
  /** It gave no bytes. */
  'unreadable',
] as const;
export type FileFate = (typeof FILE_FATES)[number];

const importedFileSchema = z.strictObject({
  path: z.string().describe('Its name, with the folders it lies in'),
  size: z.int().min(0).describe('Its length'),
  changed: z.number().describe('When it was last changed, as its disk says (ms)'),
  fate: z.enum(FILE_FATES),
  detail: z.string().describe('More about why, as a code; empty = nothing'),
  id: digestSchema.nullable().describe('Fingerprint of its package; null = none is known'),
  results: z.int().min(0).describe('How many results came with it'),
  odd: z.array(z.enum(ODDITIES)).describe('What is odd about it'),
});

/** The account of one import of results: enough to report it, go on with it and take it back. */
export const resultsImportSchema = z.strictObject({
  id: z.string().startsWith('hasil-impor:').describe('Tells the imports apart'),
  at: z.iso.datetime().describe('When it began (UTC)'),
  endedAt: z.iso.datetime().nullable().describe('null = it runs, or was cut short'),
  source: z.string().describe('Name of the folder, or of the first file'),
  total: z.int().min(0).describe('Files it was given'),
  state: z.enum(['running', 'stopped', 'done', 'undone']),
  kept: z.int().min(0).describe('Files that stayed when it was taken back'),
  files: z.array(importedFileSchema).describe('Those that were dealt with'),
});

const FATES: ReadonlySet<unknown> = new Set(FILE_FATES);
const ODD: ReadonlySet<unknown> = new Set(ODDITIES);
const DIGEST = /^[0-9a-f]{64}$/;

/** The same as its schema says, for thousands of them while somebody waits. */
function isImportedFile(value: unknown): value is ImportedFile {
  if (typeof value !== 'object' || value === null) return false;
  const file = value as Readonly<Record<keyof ImportedFile, unknown>>;
  const { path, size, changed, fate, detail, id, results, odd } = file;
  return (
    Object.keys(file).length === 8 &&
    typeof path === 'string' &&
    Number.isSafeInteger(size) &&
    Number(size) >= 0 &&
    Number.isFinite(changed) &&
    FATES.has(fate) &&
    typeof detail === 'string' &&
    (id === null || (typeof id === 'string' && DIGEST.test(id))) &&
    Number.isSafeInteger(results) &&
    Number(results) >= 0 &&
    Array.isArray(odd) &&
    odd.every((one) => ODD.has(one))
  );
}

/** An account out of the disk; undefined = it is none, or damaged. */
export function parseResultsImport(row: unknown): ResultsImport | undefined {
  const files: unknown = typeof row === 'object' && row && 'files' in row ? row.files : undefined;
  if (!Array.isArray(files) || !files.every(isImportedFile)) return undefined;
  const head = resultsImportSchema.safeParse({ ...Object(row), files: [] }).data;
  return head && { ...head, files };
}

type Stored = z.infer<typeof resultsImportSchema>;
export type ImportedFile = Readonly<Omit<z.infer<typeof importedFileSchema>, 'odd'>> & {
  readonly odd: readonly (typeof ODDITIES)[number][];
};
export type ResultsImport = Readonly<Omit<Stored, 'files'>> & {
  readonly files: readonly ImportedFile[];
};

/** How many files met which fate. */
export function fatesOf({ files }: ResultsImport): Readonly<Record<FileFate, number>> {
  const counts = Object.fromEntries(FILE_FATES.map((fate) => [fate, 0])) as Record<
    FileFate,
    number
  >;
  for (const { fate } of files) counts[fate] += 1;
  return counts;
}

/** Whether this very file was dealt with already; one that changed since is another one. */
export function dealtWith({
  files,
}: ResultsImport): (file: Pick<ImportedFile, 'path' | 'size' | 'changed'>) => boolean {
  const keyOf = ({
    path,
    size,
    changed,
  }: Pick<ImportedFile, 'path' | 'size' | 'changed'>): string => `${size} ${changed} ${path}`;
  // What could not be read at all is tried again.
  const known = new Set(files.filter(({ fate }) => fate !== 'unreadable').map(keyOf));
  return (file) => known.has(keyOf(file));
}
