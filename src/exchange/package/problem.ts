/** Nothing of the file is used. */
export const REFUSALS = [
  /** No ZIP at all. */
  'not-a-zip',
  /** No manifest, or one that is no JSON text. */
  'no-manifest',
  /** `detail`: the places in it that are not sound. */
  'bad-manifest',
  /** `detail`: its version. */
  'too-new',
  /** `detail`: its kind, which is none of ours. */
  'wrong-kind',
  /** More or larger than is ever taken; `detail`: "entries" or "bytes". */
  'too-large',
  /** Grows beyond all reason when it is unpacked. */
  'bomb',
  /** A name that leads elsewhere, or that is not the one the manifest says; `detail`: that name. */
  'bad-name',
  /** Stands twice, or differs from another only in upper and lower case. */
  'repeated',
  'encrypted',
  /** Packed in a way this format does not know. */
  'bad-method',
  /** A link, a folder or a device instead of a file. */
  'not-a-file',
  /** Shares bytes with another entry, or lies outside the file. */
  'overlapping',
  /** Its sizes contradict each other or the file. */
  'bad-sizes',
  /** Entries that are not in the order of the format. */
  'wrong-order',
  /** JSON text that is not UTF-8, or no JSON. */
  'not-json',
  /** JSON text that is not in its one canonical form. */
  'not-canonical',
  /** Lists and objects within each other beyond the limit. */
  'too-deep',
  /** A key that programs could trip over; `detail`: the key. */
  'forbidden-key',
  /** Not the shape of the format; `detail`: the places. */
  'bad-body',
  /** Sound by itself, but contradicts the rest of the package; `detail`: the law. */
  'contradiction',
  /** The disk, or whatever the file lies on, gave no bytes. */
  'unreadable',
  /** The person stopped it. */
  'stopped',
] as const;

/** Something of the content is not as it was made. */
export const ALTERATIONS = [
  /** Its bytes are not the ones that were packed. */
  'altered',
  /** Named by the manifest and not there. */
  'missing',
  /** There, and not named by the manifest. */
  'added',
  /** The file breaks off in this entry. */
  'truncated',
  /** The signature is not over this package, or not by the key it names. */
  'bad-signature',
] as const;

/** Content as it was made, in a ZIP that is not as this format lays it out. */
export const WRAPPINGS = [
  /** The ZIP's words about this entry. */
  'wrapping',
] as const;

type Kind = (typeof REFUSALS)[number] | (typeof ALTERATIONS)[number] | (typeof WRAPPINGS)[number];

/** One thing that is not as it should be. */
export interface PackageProblem {
  readonly kind: Kind;
  /** The entry it is about; empty = the ZIP's table of contents, or the file as a whole. */
  readonly entry: string;
  /** More, where the kind says what; else empty. At most 200 characters. */
  readonly detail: string;
}

export type Verdict = 'intact' | 'repacked' | 'altered' | 'refused';

/** A problem; what strangers wrote is cut to a bearable length. */
export function problem(kind: Kind, entry: string, detail = ''): PackageProblem {
  return { kind, entry: entry.slice(0, 200), detail: detail.slice(0, 200) };
}

/** Whether nothing of the file may be used because of it. */
export const isRefusal = ({ kind }: PackageProblem): boolean =>
  (REFUSALS as readonly Kind[]).includes(kind);

/** The verdict is that of the gravest problem. */
export function verdictOf(problems: readonly PackageProblem[]): Verdict {
  const has = (kinds: readonly Kind[]): boolean =>
    problems.some(({ kind }) => kinds.includes(kind));
  if (has(REFUSALS)) return 'refused';
  if (has(ALTERATIONS)) return 'altered';
  return problems.length > 0 ? 'repacked' : 'intact';
}
