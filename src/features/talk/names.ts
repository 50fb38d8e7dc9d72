import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { About } from '#core/review/about.ts';
import type { Due } from '#core/review/due.ts';
import type { Finding } from '#core/review/finding.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { decimal } from '#ui/format.ts';
import type { Room } from './room.ts';
import { text } from './text.ts';

const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** A calendar day as people read it: "2026-11-20" → "20 November 2026". */
export function dayText(day: string): string {
  return DAY.format(new Date(`${day}T00:00Z`));
}

/** What a document is called: its title, or the name of its file while it has none. */
export function documentName({ title, file }: EvidenceDocument): string {
  return title.trim() || file.name;
}

/** Every document that is here under any of its files, the one that came last. */
function documentHere(
  { talk, place, own }: Pick<Room, 'talk' | 'place' | 'own'>,
  id: DocumentId,
): EvidenceDocument | undefined {
  const all = [
    ...place.submissions.flatMap(({ bodies }) => bodies['documents.json']),
    ...talk.files.flatMap(({ documents }) => documents),
    ...own,
  ];
  return all.filter((one) => one.id === id).at(-1);
}

/** Code and title of an indicator. */
function indicatorName(rubric: Rubric, id: string): string {
  const found = findIndicator(rubric, id)?.indicator;
  return found ? `${found.code} ${found.title}` : text.unknownIndicator(id);
}

/** What a thread is about, as a title. */
export function itemName(room: Room, about: About): string {
  const indicator = about.indicator === null ? '' : indicatorName(room.rubric, about.indicator);
  if (about.of === 'indicator') return indicator;
  const document = documentHere(room, about.document);
  const named = document ? text.document(documentName(document)) : text.unknownDocument;
  return indicator === '' ? named : `${indicator}. ${named}`;
}

/** A finding in a word or a number. */
export function findingText(finding: Finding): string {
  switch (finding.is) {
    case 'value':
      return decimal(finding.value);
    case 'not-applicable':
      return text.value.notApplicable;
    case 'open':
      return text.value.open;
  }
}

/** When an answer is due; empty where no day was set. */
export function dueText(due: Due): string {
  return due.is === 'never' ? '' : text.due[due.is](dayText(due.last), due.days);
}
