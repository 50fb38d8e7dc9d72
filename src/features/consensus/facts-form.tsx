import type { ReactNode } from 'react';
import type { Meeting as MeetingFacts } from '#core/review/meeting.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { AttendanceList } from './attendance-list.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { text } from './text.ts';

const words = text.facts;

/** Number, day, place and batch of the meeting, who was there, and a note on the whole. */
export function FactsForm(): ReactNode {
  const { consensus, change } = useOpenMeeting();
  const { meeting, note } = consensus;
  const set = (part: Partial<MeetingFacts>): void =>
    change((shown) => ({ meeting: { ...shown.meeting, ...part } }));
  const line = (name: 'number' | 'place' | 'batch'): ReactNode => (
    <Field label={words[name]} id={`rapat-${name}`}>
      {(control) => (
        <input
          {...control}
          className="input"
          value={meeting[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <Section id="berita-acara" title={words.title}>
      <p className="prose soft">{words.lead}</p>
      <div className="facts-grid">
        {line('number')}
        <Field label={words.date} id="rapat-date">
          {(control) => (
            <DateInput
              {...control}
              value={meeting.date ?? ''}
              onChange={({ target }) => set({ date: target.value === '' ? null : target.value })}
            />
          )}
        </Field>
        {line('place')}
        {line('batch')}
      </div>
      <AttendanceList
        attendance={meeting.attendance}
        onChange={(attendance) => set({ attendance })}
      />
      <Field label={words.note}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            value={note}
            onChange={({ target }) => change(() => ({ note: target.value }))}
          />
        )}
      </Field>
    </Section>
  );
}
