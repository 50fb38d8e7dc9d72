import { plainFolded } from '#core/lib/plain.ts';
import { useId, useState, type ReactNode } from 'react';
import type { Choice as Counted } from '#core/portfolio/view.ts';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

const words = text.filters;

/** Nobody reads further down a list of names; whoever types on finds the others. */
const OFFERED = 40;

const nameOf = (value: string): string => (value === '' ? words.notSaid : value);

interface NameSearchProps {
  readonly label: string;
  /** Null = all. */
  readonly value: string | null;
  readonly of: readonly Counted<string>[];
  readonly onChoose: (value: string | null) => void;
}

/**
 * One of hundreds of names: words of it are typed, and the browser offers those that have them.
 * A whole name counts at once, the only one that is left on Enter or when the field is left.
 */
export function NameSearch({ label, value, of, onChoose }: NameSearchProps): ReactNode {
  const list = useId();
  const standing = value === null ? '' : nameOf(value);
  const [followed, setFollowed] = useState(standing);
  const [typed, setTyped] = useState(standing);
  const [isLeft, setLeft] = useState(false);
  if (followed !== standing) {
    setFollowed(standing);
    setTyped(standing);
  }
  const asked = plainFolded(typed);
  const isOpen = asked !== plainFolded(standing);
  const having = (said: string): readonly Counted<string>[] => {
    const parts = said.split(' ');
    return of.filter((one) => parts.every((part) => plainFolded(nameOf(one.value)).includes(part)));
  };
  const found = isOpen ? having(asked) : [];
  const choose = (chosen: string | null): void => {
    setLeft(false);
    if (chosen !== value) onChoose(chosen);
    else setTyped(standing);
  };
  const take = (): void => {
    const [only, ...others] = found;
    if (isOpen && asked === '') choose(null);
    else if (only && others.length === 0) choose(only.value);
    else setLeft(isOpen);
  };
  return (
    <Field
      label={label}
      error={isLeft && isOpen && asked !== '' ? words.matches(found.length) : undefined}
    >
      {(control) => (
        <>
          <input
            {...control}
            className="input"
            type="search"
            list={list}
            autoComplete="off"
            placeholder={words.all}
            value={typed}
            onChange={({ target }) => {
              const said = plainFolded(target.value);
              const whole = of.find((one) => plainFolded(nameOf(one.value)) === said);
              setTyped(target.value);
              setLeft(false);
              if (said === '') choose(null);
              else if (whole && whole.value !== value) choose(whole.value);
            }}
            onBlur={take}
            onKeyDown={({ key }) => {
              if (key === 'Enter') take();
            }}
          />
          <datalist id={list}>
            {(isOpen ? found : of).slice(0, OFFERED).map((one) => (
              <option key={one.value} value={nameOf(one.value)}>
                {words.counted(nameOf(one.value), one.count)}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
