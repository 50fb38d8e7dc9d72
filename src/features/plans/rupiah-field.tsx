import { useState, type ClipboardEvent, type ReactNode } from 'react';
import { readRupiah } from '#core/invest/price/rupiah-text.ts';
import { Field } from '#ui/field.tsx';
import { integer } from '#ui/format.ts';
import { ceilingsText } from './text-ceilings.ts';

const { amount: text } = ceilingsText;

interface RupiahFieldProps {
  readonly label: string;
  /** Its name for those who do not see what it stands beside. */
  readonly spoken?: string;
  /** null = nothing is said. */
  readonly value: number | null;
  readonly placeholder?: string;
  /** null = nothing is said, as before somebody typed. */
  readonly onAmount: (amount: number | null) => void;
  /** Several cells at once, as a spreadsheet copies them. */
  readonly onCells?: (cells: readonly string[]) => void;
}

interface Typing {
  readonly text: string;
  /** The amount that stood there before. */
  readonly before: number | null;
}

const SHORT_FROM = 1_000_000;

/**
 * An amount of rupiah. It is taken over while it is typed; what cannot be read as one changes
 * nothing, says why, and what counted before goes on counting. Emptied it says nothing.
 */
export function RupiahField(props: RupiahFieldProps): ReactNode {
  const { label, spoken, value, placeholder, onAmount, onCells } = props;
  const [typing, setTyping] = useState<Typing | null>(null);
  const [isHere, setIsHere] = useState(false);
  const read = typing && readRupiah(typing.text);
  const problem = read?.ok === false && read.error !== 'empty' && !isHere ? read.error : null;
  const take = (next: string): void => {
    const before = typing ? typing.before : value;
    setTyping({ text: next, before });
    const found = readRupiah(next);
    onAmount(found.ok ? found.value : before);
  };
  const leave = (): void => {
    setIsHere(false);
    if (!typing || !read) return;
    if (read.ok) setTyping(null);
    else if (read.error === 'empty') {
      setTyping(null);
      onAmount(null);
    }
  };
  const paste = (event: ClipboardEvent): void => {
    const cells = event.clipboardData
      .getData('text')
      .replace(/\r?\n$/, '')
      .split('\t');
    if (!onCells || cells.length < 2) return;
    event.preventDefault();
    setTyping(null);
    onCells(cells);
  };
  return (
    <Field
      label={label}
      error={problem ? text.stays(text.problems[problem], typing?.before ?? null) : undefined}
    >
      {(control) => (
        <>
          <input
            {...control}
            className="input plans-amount"
            autoComplete="off"
            aria-label={spoken}
            placeholder={placeholder}
            value={typing ? typing.text : integerOf(value)}
            onFocus={() => setIsHere(true)}
            onChange={({ target }) => take(target.value)}
            onPaste={paste}
            onBlur={leave}
          />
          <span className="plans-reading soft" aria-hidden="true">
            {value !== null && value >= SHORT_FROM && problem === null && text.reading(value)}
          </span>
        </>
      )}
    </Field>
  );
}

const integerOf = (value: number | null): string => (value === null ? '' : integer(value));
