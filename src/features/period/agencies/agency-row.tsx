import type { ReactNode } from 'react';
import type { DraftAgency, DraftBatch } from '#core/period/draft.ts';
import { agencyText as text } from './text-agencies.ts';
import { Tick } from './tick.tsx';

interface AgencyRowProps {
  readonly row: DraftAgency;
  readonly batches: readonly DraftBatch[];
  readonly picked: boolean;
  readonly nameError: string | undefined;
  readonly batchError: string | undefined;
  readonly dayError: string | undefined;
  readonly onPick: (on: boolean) => void;
  readonly onSet: (id: string, edit: Partial<DraftAgency>) => void;
}

/** One agency, every part of it in its own cell. */
export function AgencyRow(props: AgencyRowProps): ReactNode {
  const { row, batches, picked, nameError, batchError, dayError, onPick, onSet } = props;
  const { id, name } = row;
  const { column } = text;
  const set = (edit: Partial<DraftAgency>): void => onSet(id, edit);
  const isGone = row.batch !== '' && batches.every((batch) => batch.id !== row.batch);
  return (
    <tr className={row.invited ? undefined : 'period-out'}>
      <td className="period-cell-tick">
        <Tick label={text.of(column.pick, name)} checked={picked} onChange={onPick}>
          {column.pick}
        </Tick>
      </td>
      <td className="period-cell-tick">
        <Tick
          label={text.of(column.invited, name)}
          checked={row.invited}
          onChange={(invited) => set({ invited })}
        >
          {column.invited}
        </Tick>
      </td>
      <td className="period-cell-name" data-label={column.name}>
        <input
          className="input"
          id={`opd-${id}`}
          aria-label={text.of(column.name, name)}
          aria-invalid={nameError === undefined ? undefined : true}
          aria-describedby={nameError === undefined ? undefined : `opd-${id}-salah`}
          value={name}
          onChange={(event) => set({ name: event.target.value })}
        />
        {/* A field cannot break its line on paper. */}
        <strong className="period-name-paper" aria-hidden="true">
          {name}
        </strong>
        <Wrong id={`opd-${id}-salah`} error={nameError} />
        {row.why !== '' && <span className="soft">{text.reason(row.why)}</span>}
      </td>
      <td data-label={column.shortName}>
        <input
          className="input"
          aria-label={text.of(column.shortName, name)}
          value={row.shortName}
          onChange={(event) => set({ shortName: event.target.value })}
        />
      </td>
      <td data-label={column.code}>
        <input
          className="input numeric"
          aria-label={text.of(column.code, name)}
          value={row.code}
          onChange={(event) => set({ code: event.target.value })}
        />
      </td>
      <td data-label={column.batch}>
        <select
          className="input"
          id={`opd-gelombang-${id}`}
          aria-label={text.of(column.batch, name)}
          aria-invalid={batchError === undefined ? undefined : true}
          aria-describedby={batchError === undefined ? undefined : `opd-gelombang-${id}-salah`}
          value={row.batch}
          onChange={(event) => set({ batch: event.target.value })}
        >
          <option value="">{text.noBatch}</option>
          {isGone && <option value={row.batch}>{text.goneBatch}</option>}
          {batches.map((batch) => (
            <option key={batch.id} value={batch.id}>
              {batch.name}
            </option>
          ))}
        </select>
        <Wrong id={`opd-gelombang-${id}-salah`} error={batchError} />
      </td>
      <td data-label={column.extension}>
        <input
          className="input numeric"
          type="date"
          id={`opd-perpanjangan-${id}`}
          aria-label={text.of(column.extension, name)}
          aria-invalid={dayError === undefined ? undefined : true}
          aria-describedby={dayError === undefined ? undefined : `opd-perpanjangan-${id}-salah`}
          value={row.extension}
          onChange={(event) => set({ extension: event.target.value })}
        />
        <Wrong id={`opd-perpanjangan-${id}-salah`} error={dayError} />
      </td>
    </tr>
  );
}

function Wrong(props: { readonly id: string; readonly error: string | undefined }): ReactNode {
  if (props.error === undefined) return null;
  return (
    <p className="field-error" id={props.id}>
      {props.error}
    </p>
  );
}
