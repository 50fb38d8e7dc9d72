import { useState, type ReactNode } from 'react';
import { PROGRESS_STATES, type AgencyProgress, type ProgressState } from '#core/period/progress.ts';
import { fold } from '#core/lib/fold.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Field } from '#ui/field.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { progressFile } from './progress-file.ts';
import { ProgressRow } from './progress-row.tsx';
import { progressText } from './text-progress.ts';

const { table: text, states } = progressText;

interface ProgressTableProps {
  readonly progress: readonly AgencyProgress[];
  /** Id of the row. */
  readonly onEdit: (id: string) => void;
  readonly onRemind: (id: string) => void;
}

const isState = (one: string): one is ProgressState =>
  PROGRESS_STATES.some((state) => state === one);

/** No batch, among the choices of batches. */
const WITHOUT = '-';

/** Every invited agency with its state; on a phone, one card each. */
export function ProgressTable({ progress, onEdit, onRemind }: ProgressTableProps): ReactNode {
  const { draft } = useOpenPeriod();
  const [query, setQuery] = useState('');
  const [state, setState] = useState('');
  const [batch, setBatch] = useState('');
  const file = useTableExport({
    name: `${text.file}-${draft.name}`,
    tables: () => [progressFile(draft, progress)],
  });
  const words = fold(query).split(/\s+/);
  const shown = progress.filter(({ row, state: own }) => {
    const said = fold(`${row.name} ${row.shortName} ${row.code}`);
    const isInBatch = batch === '' || row.batch === (batch === WITHOUT ? '' : batch);
    return (
      isInBatch && (state === '' || own === state) && words.every((word) => said.includes(word))
    );
  });
  const batchName = draft.batches.find(({ id }) => id === batch)?.name ?? text.noBatch;
  const sifted = [
    ...(isState(state) ? [states[state]] : []),
    ...(batch === '' ? [] : [batchName]),
    ...(query.trim() === '' ? [] : [text.searched(query.trim())]),
  ];
  const count = (one: (typeof PROGRESS_STATES)[number]): number =>
    progress.filter((row) => row.state === one).length;
  return (
    <Section id="keadaan" title={text.title}>
      <p className="soft prose">{text.hint}</p>
      {progress.length === 0 && <EmptyState title={text.none.title}>{text.none.next}</EmptyState>}
      {progress.length > 0 && (
        <>
          <div className="period-filters">
            <SearchField label={text.filter} value={query} onType={setQuery} />
            <Field label={text.state}>
              {(control) => (
                <select
                  {...control}
                  className="input"
                  value={state}
                  onChange={(event) => setState(event.target.value)}
                >
                  <option value="">{text.every}</option>
                  {PROGRESS_STATES.map((one) => (
                    <option key={one} value={one}>
                      {text.counted(states[one], count(one))}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            {draft.batches.length > 0 && (
              <Field label={text.batch}>
                {(control) => (
                  <select
                    {...control}
                    className="input"
                    value={batch}
                    onChange={(event) => setBatch(event.target.value)}
                  >
                    <option value="">{text.everyBatch}</option>
                    {draft.batches.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                    <option value={WITHOUT}>{text.noBatch}</option>
                  </select>
                )}
              </Field>
            )}
          </div>
          <p role="status">{text.shown(shown.length, progress.length, sifted)}</p>
          {shown.length === 0 && <p>{text.noneShown}</p>}
          {shown.length > 0 && (
            <table className="period-progress">
              <caption className="hidden-visually">{text.caption}</caption>
              <thead>
                <tr>
                  {Object.values(text.column).map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((one) => (
                  <ProgressRow key={one.row.id} one={one} onEdit={onEdit} onRemind={onRemind} />
                ))}
              </tbody>
            </table>
          )}
          <TableExport {...file} />
        </>
      )}
    </Section>
  );
}
