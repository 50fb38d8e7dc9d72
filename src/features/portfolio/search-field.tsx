import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import '#ui/field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (said: string) => void;
}

/** Long enough for a word to be typed; the address changes once, not at every letter. */
const PAUSE_MS = 250;

/** Words to look for; what is typed is told after a pause, what the address says is followed. */
export function SearchField({ label, value, onSearch }: SearchFieldProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const said = typed.trim();
    if (said === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = said;
      onSearch(said);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
