import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { AgencyEntry, AgencyList } from '#core/assessment/agency-list.ts';
import { withEntries } from '#core/period/agency-rows.ts';
import { rosterOfPeriod } from '#core/period/roster-check.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { Notice } from '#ui/notice.tsx';
import { importAgencies, listAgencies } from '#workflow/period/import-agencies.ts';
import { readPastedAgencies } from '#workflow/period/read-pasted-agencies.ts';
import { csvFailureText } from './csv-text.ts';
import { freshId } from '#state/fresh-id.ts';
import { IntakePreview } from './intake-preview.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { agencyText } from './text-agencies.ts';

const { intake: text } = agencyText;

interface Found {
  readonly entries: readonly AgencyEntry[];
  readonly skippedLines: readonly number[];
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | ({ readonly kind: 'preview' } & Found);

const NONE: readonly AgencyList[] = [];

/** Takes agencies from a known list, a CSV file or what is pasted; first shows what would come. */
export function AgencyIntake({ onTaken }: { readonly onTaken: () => void }): ReactNode {
  const desk = useDesk();
  const { draft, change, office } = useOpenPeriod();
  const roster = office ? rosterOfPeriod(draft, office.roster) : null;
  const lists = useLive(() => listAgencies(desk), [desk]) ?? NONE;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [pasted, setPasted] = useState('');
  const [isOpen, setOpen] = useState(draft.agencies.length === 0);
  const load = async (file: File): Promise<void> => {
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (!buffer) {
      setState({ kind: 'refused', sentence: text.unreadable(file.name) });
      return;
    }
    const read = await importAgencies(desk, file.name, new Uint8Array(buffer));
    if (!read.ok) {
      setState({ kind: 'refused', sentence: csvFailureText(file.name, read.error) });
      return;
    }
    const { list, skippedLines } = read.value;
    setState({ kind: 'preview', entries: list.entries, skippedLines });
  };
  const takeList = (id: string): void => {
    const entries = lists.find((list) => list.id === id)?.entries;
    setState(entries ? { kind: 'preview', entries, skippedLines: [] } : { kind: 'idle' });
  };
  const takeRoster = (rows: readonly RosterAgency[]): void =>
    setState({
      kind: 'preview',
      entries: rows.map(({ code, name, shortName, group }) => ({ code, name, shortName, group })),
      skippedLines: [],
    });
  const take = ({ entries }: Found): void => {
    const before = draft.agencies.length;
    const after = withEntries(draft, entries, freshId);
    change((shown) => ({ ...shown, agencies: withEntries(shown, entries, freshId) }));
    setState({ kind: 'idle' });
    setPasted('');
    setOpen(false);
    onTaken();
    say(agencyText.said.taken(after.length - before));
    document.getElementById('opd')?.focus();
  };
  return (
    <details
      className="period-intake"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary id="opd-ambil">{text.summary}</summary>
      <div className="stack">
        {roster && roster.length > 0 && (
          <div className="actions">
            <Button onClick={() => takeRoster(roster)}>
              {text.roster(roster.length, draft.year)}
            </Button>
          </div>
        )}
        {office?.roster.length === 0 && (
          <p className="soft">
            {text.noRoster} <Link href={paths.roster}>{text.toRoster}</Link>
          </p>
        )}
        {lists.length > 0 && (
          <Field label={text.list}>
            {(control) => (
              <select
                {...control}
                className="input"
                value=""
                onChange={(event) => takeList(event.target.value)}
              >
                <option value="">{text.choose}</option>
                {lists.map(({ id, fileName, entries }) => (
                  <option key={id} value={id}>
                    {text.entries(fileName, entries.length)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <FileDrop
          label={text.csv}
          hint={text.csvHint}
          choose={text.csvChoose}
          accept=".csv,.txt,text/csv"
          onFile={(file) => void load(file)}
        />
        <Field label={text.paste} hint={text.pasteHint}>
          {(control) => (
            <textarea
              {...control}
              className="input"
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button
            disabled={pasted.trim() === ''}
            onClick={() => setState({ kind: 'preview', ...readPastedAgencies(pasted) })}
          >
            {text.look}
          </Button>
        </div>
        {state.kind === 'refused' && (
          <Notice tone="bad" role="alert">
            {state.sentence}
          </Notice>
        )}
        {state.kind === 'preview' && (
          <IntakePreview
            key={JSON.stringify(state.entries)}
            entries={state.entries}
            skippedLines={state.skippedLines}
            onTake={() => take(state)}
            onCancel={() => setState({ kind: 'idle' })}
          />
        )}
      </div>
    </details>
  );
}
