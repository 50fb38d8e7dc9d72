import { createContext, use, useMemo } from 'react';
import type { CheckReply, EvidenceDocument } from '#core/evidence/document.ts';
import { othersOf, type Finding } from '#core/evidence/check/finding.ts';
import { replyTo, runChecks } from '#core/evidence/check/run-checks.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { listAgencies } from '#workflow/period/import-agencies.ts';
import type { LiveAssessment } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';
import { NOTHING_TO_READ, useFileFacts, type FileReading } from '#state/evidence/use-file-facts.ts';

/** A remark with the document it stands at and the answer that holds for it. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly document: EvidenceDocument;
  /** The other documents it is about. */
  readonly others: readonly EvidenceDocument[];
  /** Undefined = open. */
  readonly reply: CheckReply | undefined;
}

export interface CheckedEvidence {
  /** In the order of the checks, within each in the order of the documents. */
  readonly findings: readonly ShownFinding[];
  readonly reading: FileReading;
}

/** Filled by the frame, so that the evidence is checked once however many parts look at it. */
export const FindingsContext = createContext<CheckedEvidence>({
  findings: [],
  reading: NOTHING_TO_READ,
});

function shown(
  findings: readonly Finding[],
  documents: readonly EvidenceDocument[],
): readonly ShownFinding[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return findings.flatMap((finding) => {
    const document = byId.get(finding.document);
    if (!document) return [];
    const others = othersOf(finding).flatMap((id) => byId.get(id) ?? []);
    return [{ finding, document, others, reply: replyTo(finding, document) }];
  });
}

/** Reads the files of the open assessment and checks its evidence; for the frame alone. */
export function useCheckedEvidence({
  rubric,
  documents,
  assessment,
}: Pick<LiveAssessment, 'rubric' | 'documents' | 'assessment'>): CheckedEvidence {
  const desk = useDesk();
  const reading = useFileFacts(documents);
  const lists = useLive(() => listAgencies(desk), [desk]);
  const { agency, year } = assessment;
  const { facts } = reading;
  const findings = useMemo(() => {
    const knownAgencies = lists?.flatMap(({ entries }) => entries) ?? [];
    const today = localDay(desk.now());
    const context = {
      rubric,
      assessment: { agency, year },
      documents,
      facts,
      today,
      knownAgencies,
    };
    return shown(runChecks(context), documents);
  }, [desk, rubric, agency, year, documents, facts, lists]);
  return useMemo(() => ({ findings, reading }), [findings, reading]);
}

/** What the evidence check has to say about the open assessment; nothing outside of its frame. */
export function useFindings(): CheckedEvidence {
  return use(FindingsContext);
}

/** The remarks that one document is part of. */
export function useDocumentFindings(id: DocumentId): readonly ShownFinding[] {
  const { findings } = useFindings();
  return useMemo(
    () =>
      findings.filter(
        ({ document, others }) => document.id === id || others.some((other) => other.id === id),
      ),
    [findings, id],
  );
}
