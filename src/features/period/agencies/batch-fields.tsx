import type { ReactNode } from 'react';
import type { DraftBatch } from '#core/period/draft.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { freshId } from '#state/fresh-id.ts';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { withRow } from '#features/period/with-row.ts';
import { agencyText } from './text-agencies.ts';
import { useProblemAt } from '#features/period/use-problem-at.ts';

const { batches: text } = agencyText;

/** The batches, each with its day and how many agencies are in it. */
export function BatchFields(): ReactNode {
  const { draft, change } = useOpenPeriod();
  const add = (): void => {
    const batch = { id: freshId(), name: text.suggested(draft.batches.length + 1), date: '' };
    change((shown) => ({ ...shown, batches: [...shown.batches, batch] }));
  };
  return (
    <Section id="gelombang" title={text.title}>
      <p className="soft prose">{text.hint}</p>
      {draft.batches.map((batch) => (
        <BatchLine key={batch.id} batch={batch} />
      ))}
      <div className="actions">
        <Button icon="plus" onClick={add}>
          {text.add}
        </Button>
      </div>
    </Section>
  );
}

function BatchLine({ batch }: { readonly batch: DraftBatch }): ReactNode {
  const { draft, change } = useOpenPeriod();
  const problemAt = useProblemAt();
  const { id, name, date } = batch;
  const count = draft.agencies.filter((row) => row.invited && row.batch === id).length;
  const set = (edit: Partial<DraftBatch>): void =>
    change((shown) => ({
      ...shown,
      batches: withRow(shown.batches, id, edit),
    }));
  const remove = (): void => {
    change((shown) => ({
      ...shown,
      batches: shown.batches.filter((one) => one.id !== id),
      agencies: shown.agencies.map((row) => (row.batch === id ? { ...row, batch: '' } : row)),
    }));
    const members = new Set(draft.agencies.flatMap((row) => (row.batch === id ? [row.id] : [])));
    const undo = (): void =>
      change((shown) => ({
        ...shown,
        batches: [...shown.batches, batch],
        agencies: shown.agencies.map((row) =>
          members.has(row.id) && row.batch === '' ? { ...row, batch: id } : row,
        ),
      }));
    say(text.removed(name), { label: agencyText.undo, run: undo });
    document.getElementById('gelombang')?.focus();
  };
  const nameId = `gelombang-${id}`;
  const dateId = `gelombang-hari-${id}`;
  return (
    <div className="period-line">
      <Field id={nameId} label={text.name} error={problemAt(nameId)}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field id={dateId} label={text.date} error={problemAt(dateId)}>
        {(control) => (
          <DateInput
            {...control}
            value={date}
            onChange={(event) => set({ date: event.target.value })}
          />
        )}
      </Field>
      <span className="soft period-count">{text.count(count)}</span>
      <Button kind="quiet" onClick={remove}>
        {text.remove(name)}
      </Button>
    </div>
  );
}
