import type { Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { PaperCode, PaperKind, RecapPaper, ResultPaper } from '#core/report/paper-code.ts';
import { recapFingerprint } from '#workflow/portfolio/recap-fingerprint.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { newestResult, type HeldResult } from '#core/review/last-year.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readOutcomeSets } from '#storage/outcomes.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { guideFingerprint } from './guide-fingerprint.ts';
import { heldResults } from '#workflow/portfolio/held-results.ts';
import type { PaperOrder } from './make-paper.ts';
import { resultGate } from '#workflow/result/result-gate.ts';
import { countedOf, sourceOf } from '#workflow/portfolio/result-source.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';

/** A paper that sums up many results and lists them. */
type SummaryPaper = RecapPaper | 'RENCANA';

/** A paper that says which record it states, and that record where it is here. */
export type StatedPaper =
  | {
      readonly kind: 'result';
      /** null = the code is not legible; the fingerprint alone names the result. */
      readonly paper: ResultPaper | null;
      readonly record: PackageRecord;
      readonly final: FinalRecord;
      /** A newer version of the same result that is here. */
      readonly newer: PackageRecord | null;
      /** How it can be made anew; none = the instrument is not here. */
      readonly orders: readonly PaperOrder[];
    }
  | { readonly kind: 'guide'; readonly results: number; readonly orders: readonly PaperOrder[] }
  /**
   * A summary whose list of results has the fingerprint it names. It is not made anew: it also
   * tells what only the desk that made it knows.
   */
  | {
      readonly kind: 'recap';
      readonly paper: SummaryPaper;
      readonly results: number;
      /** How many of them are here. */
      readonly here: number;
      readonly orders: readonly PaperOrder[];
    }
  /** Nothing here is what it names. */
  | { readonly kind: 'unknown'; readonly paper: PaperKind; readonly fingerprint: Digest };

const OF_RESULT = ['LHE', 'LHE-PUBLIK', 'BA'] as const;

interface Here {
  readonly desk: Desk;
  readonly packages: readonly PackageRecord[];
  readonly results: readonly HeldResult[];
}

async function ofResult(
  { desk, packages, results }: Here,
  { record, final }: HeldResult,
  paper: ResultPaper | null,
): Promise<StatedPaper> {
  const { about } = record;
  const newest = newestResult(results.filter((one) => one.record.about.subject === about.subject));
  const rubric = await rubricHere(desk, about.rubric, packages);
  const kinds = OF_RESULT.filter((kind) => paper === null || kind === paper);
  return {
    kind: 'result',
    paper,
    record,
    final,
    newer: newest && newest.record.id !== record.id ? newest.record : null,
    orders: rubric ? kinds.map((kind) => ({ kind, source: sourceOf(record, final, rubric) })) : [],
  };
}

/** A guide is found by the results it lists: together they have the fingerprint it names. */
async function ofGuide(
  { desk, packages, results }: Here,
  { kind, fingerprint }: PaperCode,
  printed: readonly Digest[],
): Promise<StatedPaper> {
  const listed = countedOf(results.filter(({ record }) => printed.includes(record.id)));
  const first = listed[0];
  if (!first || guideFingerprint(listed) !== fingerprint) {
    return { kind: 'unknown', paper: kind, fingerprint };
  }
  const rubric = await rubricHere(desk, first.about.rubric, packages);
  return {
    kind: 'guide',
    results: listed.length,
    orders: rubric ? [{ kind: 'PANDUAN', rubric, results: listed }] : [],
  };
}

/** A summary is told by the list that is printed in it: that list has the fingerprint it names. */
async function ofRecap(
  { desk }: Here,
  kind: SummaryPaper,
  fingerprint: Digest,
  printed: readonly Digest[],
): Promise<StatedPaper> {
  const listed = printed.filter((one) => one !== fingerprint);
  if (recapFingerprint(listed) !== fingerprint) {
    return { kind: 'unknown', paper: kind, fingerprint };
  }
  const sets = await readOutcomeSets(desk.db);
  const known = new Set(sets.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
  const here = listed.filter((one) => known.has(one)).length;
  // The list of an investment plan also names the plan itself.
  const results = listed.length - (kind === 'RENCANA' ? 1 : 0);
  return { kind: 'recap', paper: kind, results, here, orders: [] };
}

async function stated(
  here: Here,
  code: PaperCode,
  printed: readonly Digest[],
): Promise<StatedPaper> {
  const { kind, fingerprint } = code;
  switch (kind) {
    case 'PANDUAN':
      return ofGuide(here, code, printed);
    case 'REKAP':
    case 'REKAP-PUBLIK':
    case 'RENCANA':
      return ofRecap(here, kind, fingerprint, printed);
    case 'LHE':
    case 'LHE-PUBLIK':
    case 'BA': {
      const found = here.results.find(({ record }) => record.id === fingerprint);
      return found ? ofResult(here, found, kind) : { kind: 'unknown', paper: kind, fingerprint };
    }
  }
}

/**
 * The papers that a text (of a PDF, or typed) says it is, held against the results that are
 * here. Where no code is legible, a fingerprint of a result names it.
 */
export function statedPapers(
  desk: Desk,
  codes: readonly PaperCode[],
  printed: readonly Digest[],
): Promise<Result<readonly StatedPaper[], StorageTrouble>> {
  return attempt(async () => {
    const [{ sound }, gate] = await Promise.all([readPackages(desk.db), resultGate(desk.db)]);
    const results = await heldResults(desk, sound, gate);
    const here: Here = { desk, packages: sound, results };
    if (codes.length > 0) {
      return ok(await Promise.all(codes.map((code) => stated(here, code, printed))));
    }
    const named = here.results.filter(({ record }) => printed.includes(record.id));
    return ok(await Promise.all(named.map((one) => ofResult(here, one, null))));
  });
}
