import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import './cost-lines.css';
import { CostLineForm, type CostLineFormProps } from './cost-line-form.tsx';
import { TableScroll } from './table-scroll.tsx';

interface CostRow {
  readonly key: string;
  readonly name: string;
  readonly specification: string;
  readonly volume: string;
  readonly unitPrice: string;
  readonly amount: string;
  readonly when: string;
  /** Empty = not said. */
  readonly account: string;
  readonly basis: string;
  /** What may be looked at again, one sentence each. */
  readonly hints: readonly string[];
  /** What its buttons do, for whoever does not see the row. */
  readonly edit: string;
  readonly remove: string;
}

interface CostLinesProps {
  readonly words: {
    readonly table: string;
    readonly none: string;
    readonly add: string;
    readonly edit: string;
    readonly remove: string;
    readonly columns: Readonly<
      Record<'name' | 'volume' | 'unitPrice' | 'amount' | 'when' | 'deeds', string>
    >;
    readonly account: string;
    readonly basis: string;
    readonly hints: string;
    readonly form: CostLineFormProps['words'];
  };
  readonly rows: readonly CostRow[];
  readonly sums: readonly { readonly label: string; readonly amount: string }[];
  /** Said below the sums; empty = nothing. */
  readonly note: string;
  /** Only to be looked at. */
  readonly isClosed: boolean;
  readonly form: CostLineFormProps['form'] | null;
  readonly on: CostLineFormProps['on'] & {
    readonly add: () => void;
    readonly edit: (at: number) => void;
    readonly remove: (at: number) => void;
  };
}

type RowProps = Pick<CostLinesProps, 'words' | 'isClosed' | 'on'> & {
  readonly row: CostRow;
  readonly at: number;
};

function Row({ words, row, at, isClosed, on }: RowProps): ReactNode {
  const { columns } = words;
  return (
    <tr>
      <th scope="row">
        {row.name}
        {row.specification !== '' && <p className="cost-more">{row.specification}</p>}
        {row.account !== '' && (
          <p className="cost-more">
            {words.account} {row.account}
          </p>
        )}
        <p className="cost-more">
          {words.basis}: {row.basis}
        </p>
        {row.hints.length > 0 && (
          <ul className="cost-hints" aria-label={words.hints}>
            {row.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        )}
      </th>
      <td data-label={columns.volume} className="numeric">
        {row.volume}
      </td>
      <td data-label={columns.unitPrice} className="numeric">
        {row.unitPrice}
      </td>
      <td data-label={columns.amount} className="numeric">
        {row.amount}
      </td>
      <td data-label={columns.when}>{row.when}</td>
      {!isClosed && (
        <td className="cost-deeds">
          <Button kind="quiet" aria-label={row.edit} onClick={() => on.edit(at)}>
            {words.edit}
          </Button>
          <Button kind="quiet" aria-label={row.remove} onClick={() => on.remove(at)}>
            {words.remove}
          </Button>
        </td>
      )}
    </tr>
  );
}

/** Lines volume × unit price with their sums; each is edited in a form of its own. */
export function CostLines(props: CostLinesProps): ReactNode {
  const { words, rows, sums, note, isClosed, form, on } = props;
  const { columns } = words;
  return (
    <div className="stack">
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <TableScroll label={words.table}>
          <table className="cost-lines" aria-label={words.table}>
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                <th scope="col" className="numeric">
                  {columns.volume}
                </th>
                <th scope="col" className="numeric">
                  {columns.unitPrice}
                </th>
                <th scope="col" className="numeric">
                  {columns.amount}
                </th>
                <th scope="col">{columns.when}</th>
                {!isClosed && <th scope="col">{columns.deeds}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <Row key={row.key} words={words} row={row} at={at} isClosed={isClosed} on={on} />
              ))}
            </tbody>
            <tfoot>
              {sums.map(({ label, amount }) => (
                <tr key={label}>
                  <th scope="row" colSpan={3}>
                    {label}
                  </th>
                  <td className="numeric">{amount}</td>
                </tr>
              ))}
            </tfoot>
          </table>
        </TableScroll>
      )}
      {note !== '' && <p className="cost-hints">{note}</p>}
      {!isClosed && (
        <div className="actions">
          <Button onClick={on.add}>{words.add}</Button>
        </div>
      )}
      {form && <CostLineForm words={words.form} form={form} on={on} />}
    </div>
  );
}
