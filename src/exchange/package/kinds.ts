import type { CarriedKind } from '#core/package/head.ts';

/** Every body a carried package can have; each is one canonical JSON text. */
const BODY_NAMES = [
  'period.json',
  'assessment.json',
  'documents.json',
  'journal.json',
  'clarification.json',
  'review.json',
  'final.json',
  'recap.json',
  'rubric.json',
  'statement.json',
] as const;
export type BodyName = (typeof BODY_NAMES)[number];

/** The bodies of each kind, all of them needed, in the order of their entries. */
export const BODIES_OF = {
  period: ['period.json', 'rubric.json'],
  submission: [
    'assessment.json',
    'documents.json',
    'journal.json',
    'rubric.json',
    'statement.json',
  ],
  clarification: ['clarification.json'],
  review: ['review.json'],
  final: ['final.json'],
  recap: ['recap.json'],
} as const satisfies Readonly<Record<CarriedKind, readonly BodyName[]>>;

/** The kinds that carry evidence: its documents stand in one of their bodies. */
export const MAY_HAVE_FILES: readonly CarriedKind[] = ['submission', 'clarification'];

const MIB = 1024 ** 2;

/** What a reader takes at most; more was not made by this application, or by nobody's hands. */
export const LIMITS = {
  /** Entries of the ZIP. */
  entries: 65_534,
  /** Entries of a package that is carried between desks. */
  carriedEntries: 20_000,
  /** The whole file, and everything in it once unpacked. */
  bytes: 64 * 1024 ** 3,
  /** One entry. */
  entryBytes: 0xff_ff_ff_fe,
  /** manifest.json. */
  manifest: 16 * MIB,
  /** signature.json. */
  signature: 16 * 1024,
  /** BACA-SAYA.txt. */
  readMe: 64 * 1024,
  /** One body; the journal, which is never shortened, has more. */
  body: 16 * MIB,
  journal: 32 * MIB,
  /** One table of records of a backup. */
  records: 256 * MIB,
  /** Objects and lists within each other, in any JSON. */
  depth: 64,
  /** Deflate grows at most a thousandfold; what people put in a package stays far below this. */
  growth: 200,
} as const;

/** The most a body may be, in bytes. */
export const mostBytesOf = (body: BodyName): number =>
  body === 'journal.json' ? LIMITS.journal : LIMITS.body;
