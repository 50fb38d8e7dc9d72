import { useId, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import { Field } from './field.tsx';
import { FormDialog } from './form-dialog.tsx';

type LineText = 'name' | 'specification' | 'unit' | 'volume' | 'unitPrice' | 'account' | 'basis';
type When = 'once' | 'yearly';

export interface CostLineFormProps {
  readonly words: {
    readonly search: string;
    readonly searchHint: string;
    readonly found: string;
    readonly take: string;
    readonly accounts: string;
    readonly fields: Readonly<Record<LineText, string>>;
    readonly volumeHint: string;
    readonly basisHint: string;
    readonly when: string;
    readonly whens: Readonly<Record<When, string>>;
    readonly amount: string;
    readonly save: string;
    readonly cancel: string;
    readonly problems: string;
  };
  readonly form: {
    readonly title: string;
    /** What is searched for. */
    readonly words: string;
    /** How the search stands. */
    readonly said: string;
    readonly found: readonly {
      readonly key: string;
      readonly title: string;
      readonly detail: string;
      readonly take: string;
    }[];
    readonly typed: Readonly<Record<LineText, string>> & { readonly when: When };
    /** Accounts to choose from; any other may be typed. */
    readonly accounts: readonly string[];
    readonly errors: Partial<Readonly<Record<LineText, string>>>;
    readonly amount: string;
    readonly hints: readonly string[];
  };
  readonly on: {
    readonly close: () => void;
    readonly save: () => void;
    readonly search: (words: string) => void;
    readonly take: (key: string) => void;
    readonly type: (field: LineText, value: string) => void;
    readonly when: (when: When) => void;
  };
}

/** One line of a cost: found in the price list or written by hand. */
export function CostLineForm({ words, form, on }: CostLineFormProps): ReactNode {
  const accounts = useId();
  const { typed, errors } = form;
  const line = (field: LineText, hint?: string): ReactNode => (
    <Field label={words.fields[field]} error={errors[field]} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          className="input"
          inputMode={field === 'volume' ? 'decimal' : undefined}
          list={field === 'account' && form.accounts.length > 0 ? accounts : undefined}
          value={typed[field]}
          onChange={({ target }) => on.type(field, target.value)}
        />
      )}
    </Field>
  );
  return (
    <FormDialog
      title={form.title}
      action={words.save}
      cancel={words.cancel}
      problems={words.problems}
      failure={undefined}
      onSubmit={on.save}
      onClose={on.close}
    >
      <Field label={words.search} hint={words.searchHint}>
        {(control) => (
          <input
            {...control}
            // Of no form: Enter looks for prices and does not save the line.
            form=""
            className="input"
            type="search"
            value={form.words}
            onChange={({ target }) => on.search(target.value)}
            // The browser keeps Escape for emptying the field, also where it is empty.
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || form.words !== '') return;
              event.preventDefault();
              on.close();
            }}
          />
        )}
      </Field>
      <p role="status">{form.said}</p>
      {form.found.length > 0 && (
        <ul className="cost-found" aria-label={words.found}>
          {form.found.map(({ key, title, detail, take }) => (
            <li key={key}>
              <span>
                <strong>{title}</strong>
                <span className="cost-more">{detail}</span>
              </span>
              <Button aria-label={take} onClick={() => on.take(key)}>
                {words.take}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {line('name')}
      {line('specification')}
      <div className="cost-pair">
        {line('volume', words.volumeHint)}
        {line('unit')}
        {line('unitPrice')}
        <Choice label={words.when} value={typed.when} words={words.whens} onChoose={on.when} />
        {line('account')}
        {line('basis', words.basisHint)}
      </div>
      <datalist id={accounts} aria-label={words.accounts}>
        {form.accounts.map((account) => (
          <option key={account} value={account}>
            {account}
          </option>
        ))}
      </datalist>
      <p role="status">
        {words.amount}: <strong className="numeric">{form.amount}</strong>
      </p>
      {form.hints.length > 0 && (
        <ul className="cost-hints">
          {form.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
    </FormDialog>
  );
}
