import { plainFolded } from '#core/lib/plain.ts';
import { fold } from '#core/lib/fold.ts';
import { z } from '#core/zod.ts';
import type { BudgetCode } from './catalogue.ts';

/** Stands for the list of a code where nobody said which. */
export const UNKNOWN_VINTAGE = 'tidak-disebut';

const CODE_LEVELS = ['urusan', 'program', 'kegiatan', 'sub-kegiatan'] as const;

const listedSchema = z.strictObject({
  vintage: z.string().min(1).describe('Id of the list it is of'),
  code: z
    .string()
    .regex(/^(?:X\.XX|\d\.\d\d)(?:\.\d+)*$/)
    .describe('The code; X.XX stands for the urusan of whoever uses it'),
  level: z.enum(CODE_LEVELS).describe('How deep it stands'),
  name: z.string().trim().min(1).describe('Its name in that list'),
  previous: z
    .array(
      z.strictObject({
        code: z.string().min(1).describe('Code before'),
        name: z.string().describe('Name before'),
      }),
    )
    .describe('What the list names as the codes before it; empty = it names none'),
});

/** A file of codes of the budget. It holds parts of the lists it names, not the whole of them. */
export const budgetCodesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().min(1).describe('Name of the file'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  vintages: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('Tells the lists apart'),
        name: z.string().min(1).describe('Full name of the source'),
      }),
    )
    .min(1)
    .describe('Lists of codes, the oldest first'),
  codes: z.array(listedSchema).describe('A code is only valid with its list'),
});

type CodeVintage = Readonly<z.infer<typeof budgetCodesSchema>['vintages'][number]>;
export type ListedCode = Readonly<Omit<z.infer<typeof listedSchema>, 'previous'>> & {
  readonly previous: readonly Readonly<z.infer<typeof listedSchema>['previous'][number]>[];
};
export interface BudgetCodes {
  readonly vintages: readonly CodeVintage[];
  readonly codes: readonly ListedCode[];
}

/** A code of another list that stands for the same, and how that is known. */
export interface RelatedCode {
  readonly listed: ListedCode;
  readonly by:
    /** Same code and same name in both. */
    | 'same'
    /** The newer list names the code as the one before. */
    | 'previous-code'
    /** The newer list names it before under another number but the same name. */
    | 'previous-name';
}

export type CodeFinding =
  | { readonly kind: 'unknown-vintage'; readonly vintage: string }
  /** Not in the part of that list that is here; `elsewhere` = lists that do have the code. */
  | { readonly kind: 'unknown-code'; readonly elsewhere: readonly ListedCode[] }
  /** Of another list than the one that is written in. */
  | {
      readonly kind: 'other-vintage';
      readonly wanted: string;
      readonly related: readonly RelatedCode[];
    }
  | { readonly kind: 'name-differs'; readonly listed: string };

const OWN_URUSAN = 'X.XX';
/** An own urusan stands before the program that every agency has: its support. */
const SUPPORT = /^\d\.\d\d(?=\.01(?:\.|$))/;

/** A code of every agency with the urusan of one: "X.XX.01.2.06.0011" of "1.02". */
export function codeOf(listed: string, urusan: string): string {
  return listed.startsWith(`${OWN_URUSAN}.`)
    ? `${urusan}${listed.slice(OWN_URUSAN.length)}`
    : listed;
}

/** The code as lists write it where every agency has it: "1.02.01.2.06.0011" → "X.XX.01.…". */
function generalOf(code: string): string {
  return code.replace(SUPPORT, OWN_URUSAN);
}

/** A code in a list; codes that every agency has are found with any urusan before them. */
export function findCode(
  { codes }: BudgetCodes,
  code: string,
  vintage: string,
): ListedCode | undefined {
  const sought = code.trim();
  const here = codes.filter((one) => one.vintage === vintage);
  return (
    here.find((one) => one.code === sought) ?? here.find((one) => one.code === generalOf(sought))
  );
}

function relation(older: ListedCode, newer: ListedCode): RelatedCode['by'] | null {
  const isSameName = plainFolded(older.name) === plainFolded(newer.name);
  if (older.code === newer.code && isSameName) return 'same';
  if (newer.previous.some(({ code }) => code === older.code)) return 'previous-code';
  const isNamed = newer.previous.some(({ name }) => plainFolded(name) === plainFolded(older.name));
  // The same words may stand in another program: only within one they mean the same.
  const program = (code: string): string => code.split('.').slice(0, 3).join('.');
  return isNamed && program(older.code) === program(newer.code) ? 'previous-name' : null;
}

/** What stands for a code in another list, newer or older; empty = nobody says so. */
export function relatedCodes(
  { vintages, codes }: BudgetCodes,
  listed: ListedCode,
  vintage: string,
): readonly RelatedCode[] {
  const place = (id: string): number => vintages.findIndex((one) => one.id === id);
  const isNewer = place(vintage) > place(listed.vintage);
  return codes.flatMap((other) => {
    if (other.vintage !== vintage || vintage === listed.vintage) return [];
    const by = isNewer ? relation(listed, other) : relation(other, listed);
    return by === null ? [] : [{ listed: other, by }];
  });
}

/**
 * What there is to say about a code as it is written down; empty = nothing.
 *
 * @param wanted id of the list that is written in; empty = any.
 */
export function codeFindings(
  codes: BudgetCodes,
  { code, name, vintage }: BudgetCode,
  wanted: string,
): readonly CodeFinding[] {
  if (!codes.vintages.some(({ id }) => id === vintage)) {
    return [{ kind: 'unknown-vintage', vintage }];
  }
  const listed = findCode(codes, code, vintage);
  if (!listed) {
    const elsewhere = codes.vintages.flatMap(({ id }) => findCode(codes, code, id) ?? []);
    return [{ kind: 'unknown-code', elsewhere }];
  }
  const findings: CodeFinding[] = [];
  if (wanted !== '' && wanted !== vintage) {
    findings.push({ kind: 'other-vintage', wanted, related: relatedCodes(codes, listed, wanted) });
  }
  if (name.trim() !== '' && plainFolded(name) !== plainFolded(listed.name)) {
    findings.push({ kind: 'name-differs', listed: listed.name });
  }
  return findings;
}

/**
 * Names of the lists that have a code where the list it is said to be of does not; empty = nothing
 * speaks against it. Only parts of the lists are here: a code that none of them has is let through.
 */
export function otherListsOf(codes: BudgetCodes, budgetCode: BudgetCode): readonly string[] {
  const found = codeFindings(codes, budgetCode, '');
  const has = new Set(
    found.flatMap((finding) =>
      finding.kind === 'unknown-code' ? finding.elsewhere.map(({ vintage }) => vintage) : [],
    ),
  );
  return codes.vintages.filter(({ id }) => has.has(id)).map(({ name }) => name);
}

/** Codes of a list with all these words in code or name, in the order of the list. */
export function searchCodes(
  { codes }: BudgetCodes,
  vintage: string,
  words: string,
): readonly ListedCode[] {
  const sought = fold(words).split(/\s+/).filter(Boolean);
  return codes.filter((one) => {
    if (one.vintage !== vintage) return false;
    const text = fold(`${one.code} ${one.name}`);
    return sought.every((word) => text.includes(word));
  });
}
