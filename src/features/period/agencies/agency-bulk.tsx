import { useState, type ReactNode } from 'react';
import type { DraftAgency } from '#core/period/draft.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { dayText } from '#state/period/period-text.ts';
import { DateInput } from '#ui/date-input.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { agencyText as text } from './text-agencies.ts';

interface AgencyBulkProps {
  readonly chosen: readonly DraftAgency[];
  /** How many of them the filter hides. */
  readonly hidden: number;
  readonly onClear: () => void;
}

/** What can be done with all picked agencies at once; each with a way back. */
export function AgencyBulk({ chosen, hidden, onClear }: AgencyBulkProps): ReactNode {
  const { draft, change } = useOpenPeriod();
  const [batch, setBatch] = useState('');
  const [day, setDay] = useState('');
  const [why, setWhy] = useState('');
  const [extensionWhy, setExtensionWhy] = useState('');
  const ids = new Set(chosen.map(({ id }) => id));
  const set = (edit: Partial<DraftAgency>, said: string): void => {
    const names = Object.keys(edit) as readonly (keyof DraftAgency)[];
    const before = new Map(
      chosen.map((row) => [row.id, Object.fromEntries(names.map((name) => [name, row[name]]))]),
    );
    change((shown) => ({
      ...shown,
      agencies: shown.agencies.map((row) => (ids.has(row.id) ? { ...row, ...edit } : row)),
    }));
    const undo = (): void => {
      change((shown) => ({
        ...shown,
        agencies: shown.agencies.map((row) => ({ ...row, ...before.get(row.id) })),
      }));
      say(text.said.undone);
    };
    say(said, { label: text.undo, run: undo });
  };
  const remove = (): void => {
    const { agencies } = draft;
    change((shown) => ({
      ...shown,
      agencies: shown.agencies.filter((row) => !ids.has(row.id)),
    }));
    const undo = (): void => {
      change((shown) => {
        const here = new Set(shown.agencies.map(({ id }) => id));
        const old = new Set(agencies.map(({ id }) => id));
        const kept = agencies.flatMap((row) => {
          if (ids.has(row.id)) return [row];
          return here.has(row.id) ? shown.agencies.filter(({ id }) => id === row.id) : [];
        });
        return { ...shown, agencies: [...kept, ...shown.agencies.filter((r) => !old.has(r.id))] };
      });
      say(text.said.undone);
    };
    onClear();
    say(text.said.removed(chosen.length), { label: text.undo, run: undo });
    document.getElementById('opd')?.focus();
  };
  const extend = (): void => {
    const reason = day === '' ? '' : extensionWhy.trim();
    const said = text.said.extended(chosen.length, day === '' ? '' : dayText(day));
    set({ extension: day, extensionWhy: reason }, said);
  };
  if (chosen.length === 0) return <p className="soft period-bulk-hint">{text.bulk.none}</p>;
  const count = chosen.length;
  const name = draft.batches.find(({ id }) => id === batch)?.name ?? text.noBatch;
  return (
    <div className="period-bulk" role="group" aria-label={text.bulk.label}>
      <p role="status">
        <strong className="numeric">{text.bulk.count(count, hidden)}</strong>
      </p>
      <div className="period-bulk-line">
        <Field label={text.bulk.batch}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={batch}
              onChange={(event) => setBatch(event.target.value)}
            >
              <option value="">{text.noBatch}</option>
              {draft.batches.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button onClick={() => set({ batch }, text.said.assigned(count, name))}>
          {text.bulk.assign}
        </Button>
        <Field label={text.bulk.extension}>
          {(control) => (
            <DateInput {...control} value={day} onChange={(event) => setDay(event.target.value)} />
          )}
        </Field>
        <Field label={text.bulk.extensionWhy}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={extensionWhy}
              onChange={(event) => setExtensionWhy(event.target.value)}
            />
          )}
        </Field>
        <Button onClick={extend}>{text.bulk.extend}</Button>
        <Field label={text.bulk.why}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={why}
              onChange={(event) => setWhy(event.target.value)}
            />
          )}
        </Field>
        <Button onClick={() => set({ why: why.trim() }, text.said.reasoned(count))}>
          {text.bulk.giveWhy}
        </Button>
      </div>
      <div className="actions">
        <Button onClick={() => set({ invited: true }, text.said.invited(count))}>
          {text.bulk.invite}
        </Button>
        <Button onClick={() => set({ invited: false }, text.said.uninvited(count))}>
          {text.bulk.uninvite}
        </Button>
        <Button kind="danger" onClick={remove}>
          {text.bulk.remove}
        </Button>
        <Button kind="quiet" onClick={onClear}>
          {text.bulk.clear}
        </Button>
      </div>
    </div>
  );
}
