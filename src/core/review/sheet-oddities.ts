import { plain } from '#core/lib/plain.ts';
import type { ConflictReason } from '#core/assignment/shapes.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Receipt } from '#core/package/receipt.ts';
import type { Review } from './review.ts';

/** What the reader of a review should know before it is weighed. */
export const SHEET_ODDITIES = [
  'unreadable',
  'unknown-submission',
  'other-revision',
  'other-rubric',
  'superseded',
  'same-asesor',
  'conflict',
  'conflict-known',
  'rejected-key',
  'unknown-key',
  'unsigned',
  'other-signer',
  'not-asesor',
  'not-blind',
] as const;
export type SheetOddityKind = (typeof SHEET_ODDITIES)[number];

export interface SheetOddity {
  readonly kind: SheetOddityKind;
  /** A name, a number, a fingerprint or the code of a reason it is about; empty = none. */
  readonly detail: string;
}

/**
 * What follows from it: it counts no more (`gone`), it is weighed only once the chair has
 * decided (`decide`), or it is weighed and said (`said`).
 */
export type OddityEffect = 'gone' | 'decide' | 'said';

const EFFECTS: Readonly<Record<SheetOddityKind, OddityEffect>> = {
  unreadable: 'gone',
  superseded: 'gone',
  'unknown-submission': 'decide',
  'other-revision': 'decide',
  'other-rubric': 'decide',
  'same-asesor': 'decide',
  conflict: 'decide',
  'conflict-known': 'said',
  'rejected-key': 'decide',
  'unknown-key': 'said',
  unsigned: 'said',
  'other-signer': 'said',
  'not-asesor': 'said',
  'not-blind': 'said',
};

export const effectOf = (kind: SheetOddityKind): OddityEffect => EFFECTS[kind];

/** The heaviest effect of what is odd about a sheet; a plain one is simply weighed. */
export function standingOfSheet(oddities: readonly SheetOddity[]): 'weighed' | 'decide' | 'gone' {
  const effects = oddities.map(({ kind }) => effectOf(kind));
  if (effects.includes('gone')) return 'gone';
  return effects.includes('decide') ? 'decide' : 'weighed';
}

/** A conflict of interest, and why the asesor reads all the same as the period says; empty = it does not. */
export interface KnownConflict {
  readonly reason: ConflictReason;
  readonly note: string;
  readonly despite: string;
}

/** A review file as far as it is judged; of a closed one the levels and sentences are not asked. */
export interface SheetFile {
  readonly record: PackageRecord;
  /** null = its bytes can no longer be read. */
  readonly said: Pick<Review, 'submission' | 'by' | 'replacing'> | null;
  /** Of the key that signed it, as it counts now. */
  readonly trust: Receipt['trust'];
  /** What ties the asesor to the agency; null = nothing that is known. */
  readonly conflict: KnownConflict | null;
}

/** The submissions of the assessment that are here. */
export type SubmissionsHere = readonly Pick<PackageRecord, 'id' | 'about'>[];

/** The same key, or the same name at the same institution. */
function isSameAsesor(a: SheetFile, b: SheetFile): boolean {
  const [one, other] = [a.record.signature?.publicKey, b.record.signature?.publicKey];
  if (one !== undefined && one === other) return true;
  if (!a.said || !b.said) return false;
  return (
    plain(a.said.by.name) === plain(b.said.by.name) &&
    plain(a.said.by.unit) === plain(b.said.by.unit)
  );
}

/** Every review before one, as each names the one before it. */
function isAfter(later: SheetFile, earlier: Digest, all: readonly SheetFile[]): boolean {
  const seen = new Set<string>();
  let previous = later.record.about.previous;
  while (previous !== null && !seen.has(previous)) {
    if (previous === earlier) return true;
    seen.add(previous);
    const id: Digest = previous;
    previous = all.find(({ record }) => record.id === id)?.record.about.previous ?? null;
  }
  return false;
}

/** Sheets of one asesor: the newest counts if it names the earlier; else nobody can tell. */
function ofSameAsesor(one: SheetFile, all: readonly SheetFile[]): readonly SheetOddity[] {
  const others = all.filter(
    (other) => other.record.id !== one.record.id && isSameAsesor(one, other),
  );
  const later = others.find((other) => isAfter(other, one.record.id, all));
  if (later) return [{ kind: 'superseded', detail: later.record.id }];
  const rival = others.find(
    (other) =>
      !isAfter(one, other.record.id, all) &&
      !others.some((third) => isAfter(third, other.record.id, all)),
  );
  return rival ? [{ kind: 'same-asesor', detail: rival.record.id }] : [];
}

/** The submission a review is about, beside those that are here; the newest is the one to rate. */
function ofSubmission(one: SheetFile, here: SubmissionsHere): readonly SheetOddity[] {
  const { said, record } = one;
  const about = here.find(({ id }) => id === said?.submission)?.about;
  if (!about) return [{ kind: 'unknown-submission', detail: said?.submission ?? '' }];
  const newest = Math.max(...here.map((submission) => submission.about.revision));
  const isOther = about.rubric.digest !== record.about.rubric.digest;
  const { id, version } = record.about.rubric;
  return [
    ...(about.revision < newest
      ? [{ kind: 'other-revision' as const, detail: String(about.revision) }]
      : []),
    ...(isOther ? [{ kind: 'other-rubric' as const, detail: `${id} ${version}` }] : []),
  ];
}

function ofSigner({ record, said, trust }: SheetFile): readonly SheetOddity[] {
  const { signature } = record;
  if (!signature) return [{ kind: 'unsigned', detail: '' }];
  const { unit, name, role } = signature.signer;
  const isOther =
    said !== null && (plain(said.by.name) !== plain(name) || plain(said.by.unit) !== plain(unit));
  return [
    ...(trust === 'rejected' ? [{ kind: 'rejected-key' as const, detail: unit }] : []),
    ...(trust === 'new' ? [{ kind: 'unknown-key' as const, detail: unit }] : []),
    ...(isOther ? [{ kind: 'other-signer' as const, detail: `${name}, ${unit}` }] : []),
    ...(role === 'asesor' ? [] : [{ kind: 'not-asesor' as const, detail: unit }]),
  ];
}

function ofConflict({ reason, note, despite }: KnownConflict): SheetOddity {
  if (despite !== '') return { kind: 'conflict-known', detail: despite };
  return { kind: 'conflict', detail: note === '' ? reason : note };
}

/**
 * What is odd about one review file among all of them on the same assessment. Nothing is
 * averaged away: of two unrelated sheets of one asesor both are named.
 */
export function sheetOddities(
  one: SheetFile,
  all: readonly SheetFile[],
  here: SubmissionsHere,
): readonly SheetOddity[] {
  const { said, conflict } = one;
  if (!said) return [{ kind: 'unreadable', detail: '' }, ...ofSigner(one)];
  return [
    ...ofSubmission(one, here),
    ...ofSameAsesor(one, all),
    ...(conflict === null ? [] : [ofConflict(conflict)]),
    ...ofSigner(one),
    ...(said.replacing?.sawOthers ? [{ kind: 'not-blind' as const, detail: '' }] : []),
  ];
}
