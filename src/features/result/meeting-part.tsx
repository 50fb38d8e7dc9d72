import type { ReactNode } from 'react';
import type { FinalRecord } from '#core/review/final.ts';
import { dayText } from '#state/period/period-text.ts';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';

const words = text.meeting;

/** The meeting as the berita acara says it, and the sheets that were dealt with otherwise. */
export function MeetingPart({ final }: { readonly final: FinalRecord }): ReactNode {
  const { meeting, note, left, kept, missing } = final;
  const facts = [
    [words.number, meeting.number],
    [words.date, meeting.date === null ? '' : dayText(meeting.date)],
    [words.place, meeting.place],
    [words.batch, meeting.batch],
    [words.note, note],
  ] as const;
  const people = meeting.attendance.map((one, at) => ({ ...one, at }));
  const sheets = [
    ...left.map(({ by, reason }) => text.sheets.left(by, reason)),
    ...kept.map(({ by, reason }) => text.sheets.kept(by, reason)),
    ...missing.map(({ name, reason }) => text.sheets.missing(name, reason)),
  ];
  return (
    <Section id="rapat" title={words.title}>
      <dl className="result-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="pre-line">{value}</dd>
            </div>
          ))}
      </dl>
      {people.length > 0 && (
        <>
          <h3>{words.attendance}</h3>
          <ul className="result-people">
            {people.map(({ at, name, institution, role, present }) => (
              <li key={at}>
                <strong>{name}</strong>{' '}
                <span className="soft">
                  {[institution, words.roles[role], present ? words.present : words.absent]
                    .filter((part) => part !== '')
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {sheets.length > 0 && (
        <>
          <h3>{text.sheets.title}</h3>
          <ul className="result-people">
            {sheets.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
