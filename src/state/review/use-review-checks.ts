import { useEffect, useMemo, useState } from 'react';
import { othersOf, type Finding } from '#core/evidence/check/finding.ts';
import { replyTo, runChecks } from '#core/evidence/check/run-checks.ts';
import type { CheckReply, EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { OpenSubmission } from '#workflow/receive/open-submission.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { useFileFacts, type FileReading } from '#state/evidence/use-file-facts.ts';

/** A remark about received evidence, and what the agency answered to it. */
export interface ReviewCheck {
  readonly finding: Finding;
  readonly document: EvidenceDocument;
  /** Undefined = it was not answered. */
  readonly reply: CheckReply | undefined;
}

export interface ReviewChecks {
  readonly checks: readonly ReviewCheck[];
  /** By document, for the rows. */
  readonly counts: ReadonlyMap<DocumentId, number>;
  readonly reading: FileReading;
  /** False = the reading has not begun yet. */
  readonly begun: boolean;
}

/** Whoever only walks past an indicator has none of its files read. */
const LATER_MS = 800;

const NONE: readonly EvidenceDocument[] = [];

/** Documents of one indicator, in the order of the submission. */
function documentsOf(
  documents: readonly EvidenceDocument[],
  indicatorId: string,
): readonly EvidenceDocument[] {
  return documents.filter(({ supports }) => supports.some((one) => one.indicator === indicatorId));
}

/**
 * The remarks of the evidence check about one indicator, from the bytes that were received.
 * Files are read in the worker, one at a time, and only once somebody stays; what was read
 * before is there at once. The agencies of other lists are not known at this desk.
 */
export function useReviewChecks(
  { rubric, assessment }: OpenSubmission,
  documents: readonly EvidenceDocument[],
  indicatorId: string,
): ReviewChecks {
  const desk = useDesk();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setBegun(true), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  const about = useMemo(
    () => (begun ? documentsOf(documents, indicatorId) : NONE),
    [begun, documents, indicatorId],
  );
  const reading = useFileFacts(about);
  const { facts } = reading;
  const checks = useMemo(() => {
    if (about.length === 0) return [];
    const here = new Set(about.map(({ id }) => id));
    const found = runChecks({
      rubric,
      assessment,
      documents,
      facts,
      today: localDay(desk.now()),
      knownAgencies: [],
    });
    const byId = new Map(documents.map((one) => [one.id, one]));
    return found.flatMap((finding): readonly ReviewCheck[] => {
      const document = byId.get(finding.document);
      const concerns = [finding.document, ...othersOf(finding)].some((id) => here.has(id));
      const read = document && (facts.has(document.file.digest) || here.has(document.id));
      if (!document || !concerns || !read) return [];
      return [{ finding, document, reply: replyTo(finding, document) }];
    });
  }, [about, rubric, assessment, documents, facts, desk]);
  return useMemo(() => {
    const counts = new Map<DocumentId, number>();
    for (const { document } of checks) counts.set(document.id, (counts.get(document.id) ?? 0) + 1);
    return { checks, counts, reading, begun };
  }, [checks, reading, begun]);
}
