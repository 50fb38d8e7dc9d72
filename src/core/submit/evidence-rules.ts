import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { SubmitContext } from './context.ts';
import type { Found } from './problem.ts';

const placeOf = ({ id }: EvidenceDocument) => ({ at: 'document', id }) as const;
const nameOf = ({ title, file }: EvidenceDocument): string => title || file.name;

/** Evidence of which the file is not in this browser: the package would be without it. */
export function bytesMissing({
  documents,
  here,
}: SubmitContext): readonly Found<'bytes-missing'>[] {
  return documents
    .filter(({ file }) => !here.has(file.digest))
    .map((document) => ({ place: placeOf(document), values: { name: nameOf(document) } }));
}

/** A document that says to be from a day that has not come. */
export function futureEvidence({
  documents,
  today,
}: SubmitContext): readonly Found<'future-evidence'>[] {
  return documents
    .filter(({ date }) => date > today)
    .map((document) => ({
      place: placeOf(document),
      values: { name: nameOf(document), date: document.date },
    }));
}

/** Excluded information (UU 14/2008 Pasal 17) in a file that anybody can open. */
export function excludedUnsealed({
  documents,
  sealed,
}: SubmitContext): readonly Found<'excluded-unsealed'>[] {
  const count = documents.filter((one) => one.informationClass === 'dikecualikan').length;
  return sealed || count === 0 ? [] : [{ place: { at: 'sealing' }, values: { count } }];
}

export function openRemarks({ remarks }: SubmitContext): readonly Found<'open-remarks'>[] {
  return remarks.open === 0 ? [] : [{ place: { at: 'remarks' }, values: { count: remarks.open } }];
}

/** Files that the evidence check has not read: there may be more remarks than are known. */
export function remarksUnread({ remarks }: SubmitContext): readonly Found<'remarks-unread'>[] {
  return remarks.unread === 0
    ? []
    : [{ place: { at: 'remarks' }, values: { count: remarks.unread } }];
}
