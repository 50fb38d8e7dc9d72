import type { ReactNode } from 'react';
import { talkDifference, type ComparedEvidence } from '#core/review/talk-difference.ts';
import type { Thread } from '#core/review/thread-types.ts';
import { decimal } from '#ui/format.ts';
import { Tag, type Tone } from '#ui/tag.tsx';
import type { SubmissionHere } from '#workflow/talk/read-talk.ts';
import { EvidenceLine } from './evidence-line.tsx';
import { useRoom, type Room } from './room.ts';
import { text } from './text.ts';

const { difference: words } = text;

const TONES: Readonly<Record<ComparedEvidence['standing'], Tone>> = {
  there: 'neutral',
  brought: 'good',
  added: 'good',
  file: 'info',
  details: 'info',
  removed: 'bad',
};

const comparedOf = ({ bodies }: SubmissionHere) => ({
  assessment: bodies['assessment.json'],
  documents: bodies['documents.json'],
  statement: bodies['statement.json'],
});

/** The submission a thread began about, and the newest one after it. */
function revisionsOf(
  { place }: Room,
  thread: Thread,
): { readonly before: SubmissionHere; readonly after: SubmissionHere | null } | undefined {
  const said = thread.messages.find(({ from }) => from.is === 'file');
  const asked = said?.from.is === 'file' ? said.from.file.submission : undefined;
  const before = place.submissions.find(({ record }) => record.id === asked);
  const last = place.submissions.at(-1);
  if (!before || !last) return undefined;
  return { before, after: last.record.id === before.record.id ? null : last };
}

/** What was there when it was asked, and what is there now. */
export function DifferenceView({ thread }: { readonly thread: Thread }): ReactNode {
  const room = useRoom();
  const revisions = revisionsOf(room, thread);
  if (!revisions) return null;
  const { before, after } = revisions;
  const wanted = new Set(thread.messages.flatMap(({ message }) => message.documents));
  const brought = room.talk.files.flatMap(({ documents }) =>
    documents.filter(({ id }) => wanted.has(id)),
  );
  const { claimed, supported, fields, evidence } = talkDifference(
    thread.about,
    comparedOf(before),
    after && comparedOf(after),
    brought,
  );
  if (after === null && brought.length === 0) return null;
  const level = (value: string | null): string => (value === null ? words.none : decimal(value));
  const revision = after ? after.record.about.revision : null;
  return (
    <section className="talk-difference" aria-label={words.title}>
      <p className="talk-label">{words.title}</p>
      {thread.about.indicator !== null && (
        <table className="talk-table" aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after(revision)}</th>
            </tr>
          </thead>
          <tbody>
            {(
              [
                [words.claimed, claimed],
                [words.supported, supported],
              ] as const
            ).map(([name, [was, is]]) => (
              <tr key={name} className={was === is ? undefined : 'talk-changed'}>
                <th scope="row">{name}</th>
                <td className="numeric">{level(was)}</td>
                <td className="numeric">{level(is)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {after && (
        <p className="soft">
          {fields.length === 0
            ? words.same
            : words.changed(fields.map((field) => words.fields[field]).join(', '))}
        </p>
      )}
      <ul className="talk-lines" aria-label={words.evidence}>
        {evidence.map(({ document, standing }) => (
          <li key={document.id}>
            <EvidenceLine document={document}>
              <Tag tone={TONES[standing]}>{words.standings[standing]}</Tag>
            </EvidenceLine>
          </li>
        ))}
      </ul>
      {evidence.length === 0 && <p className="soft">{words.noEvidence}</p>}
    </section>
  );
}
