import type { ReactNode } from 'react';
import type { AgencyProgress } from '#core/period/progress.ts';
import { remindersFor } from '#core/period/reminder.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Section } from '#ui/section.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { ReadyText } from './ready-text.tsx';
import { agencyReminder, groupReminder, reminderText as text } from './text-reminder.ts';

interface ReminderPartProps {
  readonly progress: readonly AgencyProgress[];
  /** YYYY-MM-DD, where the reader is. */
  readonly today: string;
}

/** One text for all that are late, and one for all of which nothing came yet. */
export function ReminderPart({ progress, today }: ReminderPartProps): ReactNode {
  const { draft } = useOpenPeriod();
  const told = progress.map((one) => ({
    name: one.row.name,
    reminders: remindersFor(draft, one, today),
  }));
  const groups = (['late', 'fill'] as const).flatMap((kind) => {
    const agencies = told.filter(({ reminders }) => reminders.some((one) => one.kind === kind));
    return agencies.length === 0 ? [] : [{ kind, agencies }];
  });
  return (
    <Section id="pengingat" title={text.title}>
      <p className="soft prose">{text.hint}</p>
      {groups.length === 0 && <p>{text.none}</p>}
      {groups.map(({ kind, agencies }) => (
        <details key={kind} className="period-intake">
          <summary>{text[kind](agencies.length)}</summary>
          <ReadyText {...groupReminder(draft, kind, agencies)} />
        </details>
      ))}
    </Section>
  );
}

interface ReminderDialogProps {
  readonly one: AgencyProgress;
  readonly today: string;
  readonly onClose: () => void;
}

/** What one agency is to be told today. */
export function ReminderDialog({ one, today, onClose }: ReminderDialogProps): ReactNode {
  const { draft } = useOpenPeriod();
  const { name } = one.row;
  const reminders = remindersFor(draft, one, today);
  return (
    <Dialog
      title={text.dialog(name)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{text.close}</Button>}
    >
      {reminders.length === 0 ? (
        <p>{text.noneFor(name)}</p>
      ) : (
        <ReadyText {...agencyReminder(draft, name, reminders)} />
      )}
    </Dialog>
  );
}
