import type { Digest } from '#core/lib/ids.ts';
import type { DocumentFault, CarryLink, FileStates } from './carry-types.ts';
import type { EvidenceDocument } from './document.ts';
import type { FileFacts } from './file-facts.ts';

/** What is known of the files: of their bytes here, and of what they say. */
export interface KnownFiles {
  readonly files: FileStates;
  readonly facts: ReadonlyMap<Digest, FileFacts>;
}

/** Faults of the document itself, whatever it is to prove. */
function ownFaults(
  { file, standing, validUntil }: EvidenceDocument,
  year: number,
  { files, facts }: KnownFiles,
): readonly DocumentFault[] {
  const state = files.get(file.digest) ?? 'missing';
  // The person's word first, else the document's own, as the check "expired" reads it.
  const until = validUntil === '' ? (facts.get(file.digest)?.validUntil ?? '') : validUntil;
  return [
    ...(state === 'sound' ? [] : [{ kind: 'file' as const, state }]),
    ...(standing === 'konsep' ? [{ kind: 'draft' as const }] : []),
    ...(until !== '' && until < `${year}-12-31` ? [{ kind: 'expired' as const, until }] : []),
  ];
}

/** Faults by the terms of the evidence item that the document is to prove. */
function itemFaults({ document, item }: CarryLink, year: number): readonly DocumentFault[] {
  const { date, standing } = document;
  const must = item?.must ?? [];
  const isOfPeriod = date.startsWith(`${year}-`);
  return [
    ...(must.includes('dalam periode') && !isOfPeriod
      ? [{ kind: 'other-period' as const, date }]
      : []),
    ...(must.includes('bertanggal') && date === '' ? [{ kind: 'undated' as const }] : []),
    ...(must.includes('ditetapkan') && standing === ''
      ? [{ kind: 'standing-unsaid' as const }]
      : []),
  ];
}

/**
 * Why a document of an earlier year cannot prove the same thing for `year`; none = it
 * can. The period of a year ends on 31 December: what ends before it is not in force
 * for all of it. Evidence that has to be of the period is never that of another one.
 */
export function faultsOf(
  link: CarryLink,
  year: number,
  known: KnownFiles,
): readonly DocumentFault[] {
  return [...ownFaults(link.document, year, known), ...itemFaults(link, year)];
}
