import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { JournalEntry } from '#core/journal/entry.ts';
import { linesOf, type JournalLine } from '#core/journal/lines.ts';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { clockTime } from '#ui/format.ts';
import { subjectText, type Names } from './line-words.ts';
import { LineView } from './line-view.tsx';
import { TEXT, VERBS } from './text.ts';

/** As many changes of one entry are in view at once. */
const SHOWN = 6;

interface EntryProps {
  readonly entry: JournalEntry;
  readonly names: Names;
}

/** Where an entry leads: to what was sent, or to where an assessment is from. */
function About({ entry: { verb, about, assessmentId } }: Pick<EntryProps, 'entry'>): ReactNode {
  if (about === '') return null;
  const fingerprint = digestSchema.safeParse(about);
  const origin = assessmentIdSchema.safeParse(about);
  if (verb === 'send' && fingerprint.success) {
    return <Link href={paths.sent(assessmentId, fingerprint.data)}>{TEXT.entry.sent}</Link>;
  }
  if (origin.success) return <Link href={paths.tasks(origin.data)}>{TEXT.entry.from}</Link>;
  return <p>{TEXT.entry.file(about)}</p>;
}

/** Neighbouring lines about the same thing share its name. */
function bySubject(
  lines: readonly JournalLine[],
  names: Names,
): readonly { readonly subject: string; readonly lines: readonly JournalLine[] }[] {
  const found: { readonly subject: string; readonly lines: JournalLine[] }[] = [];
  for (const line of lines) {
    const subject = subjectText(line, names);
    const last = found.at(-1);
    if (last?.subject === subject) last.lines.push(line);
    else found.push({ subject, lines: [line] });
  }
  return found;
}

function Lines({ lines, names }: { lines: readonly JournalLine[]; names: Names }): ReactNode {
  return (
    <ul className="journal-lines">
      {bySubject(lines, names).map((group) => (
        <li key={`${group.subject} ${group.lines[0]?.field.join()}`}>
          <p className="journal-subject">{group.subject}</p>
          {group.lines.map((line) => (
            <LineView key={`${line.field.join('.')} ${line.at}`} line={line} names={names} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** One entry: who did what, where, and what changed by it. */
export function EntryCard({ entry, names }: EntryProps): ReactNode {
  const lines = linesOf(entry);
  const rest = lines.slice(SHOWN);
  return (
    <li className="journal-entry">
      <p className="journal-head">
        <strong>{VERBS[entry.verb]}</strong>
        <span>{TEXT.entry.by(entry.by)}</span>
        <time className="numeric" dateTime={entry.at}>
          {clockTime(entry.at)}
        </time>
      </p>
      <p className="journal-foot">
        <span>{TEXT.entry.place(entry.n)}</span>
        <span>{TEXT.entry.device(entry.device)}</span>
      </p>
      <About entry={entry} />
      {lines.length > 0 && <Lines lines={lines.slice(0, SHOWN)} names={names} />}
      {rest.length > 0 && (
        <details>
          <summary>{TEXT.entry.more(rest.length)}</summary>
          <Lines lines={rest} names={names} />
        </details>
      )}
    </li>
  );
}
