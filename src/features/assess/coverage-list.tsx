import { useState, type ReactNode } from 'react';
import type { Answer, Coverage, CoverageUnit } from '#core/assessment/answer.ts';
import { coverUnits, unitKey } from '#core/evidence/coverage-units.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { Change } from './change.ts';
import { CoverageRow } from './coverage-row.tsx';
import { COVERAGE } from './text-coverage.ts';

/** Names shown at once; more come when asked for. */
const PAGE = 50;
/** From this many names on, the list can be searched. */
const LONG = 12;

interface CoverageListProps {
  readonly coverage: Coverage;
  readonly of: string;
  readonly onChange: Change;
}

function matching(units: readonly CoverageUnit[], query: string): readonly CoverageUnit[] {
  const words = unitKey(query);
  return words === '' ? units : units.filter(({ name }) => unitKey(name).includes(words));
}

/** Every name with its tick; a long list is searched and shown page by page. */
export function CoverageList({ coverage, of, onChange }: CoverageListProps): ReactNode {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const { units } = coverage;
  const isLong = units.length >= LONG;
  const found = matching(units, isLong ? query : '');
  const isPart = found.length < units.length;
  const cover = (names: ReadonlySet<string>, covered: boolean): void =>
    onChange((before: Answer) => ({
      ...before,
      coverage: coverUnits(before.coverage, names, covered),
    }));
  const coverAll = (covered: boolean): void => {
    const changed = new Set(found.filter((unit) => unit.covered !== covered).map((u) => u.name));
    cover(changed, covered);
    say(COVERAGE.changedMany(changed.size), {
      label: COVERAGE.undo,
      run: () => cover(changed, !covered),
    });
  };
  const open = found.filter((unit) => !unit.covered).length;
  const rest = Math.min(PAGE, found.length - shown);
  return (
    <div className="stack">
      {isLong && (
        <Field
          label={COVERAGE.filter}
          hint={COVERAGE.found(Math.min(shown, found.length), units.length)}
        >
          {(control) => (
            <input
              {...control}
              type="search"
              className="input"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="actions">
        <Button disabled={open === 0} onClick={() => coverAll(true)}>
          {isPart ? COVERAGE.tickFound(found.length) : COVERAGE.tickAll(found.length)}
        </Button>
        <Button disabled={open === found.length} onClick={() => coverAll(false)}>
          {isPart ? COVERAGE.untickFound : COVERAGE.untickAll}
        </Button>
      </div>
      <ul className="coverage-list" aria-label={COVERAGE.list(of)}>
        {found.slice(0, shown).map((unit) => (
          <CoverageRow
            key={unit.name}
            unit={unit}
            position={units.indexOf(unit)}
            onCover={(covered) => cover(new Set([unit.name]), covered)}
            onChange={onChange}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div className="actions">
          <Button onClick={() => setShown(shown + PAGE)}>{COVERAGE.more(rest)}</Button>
        </div>
      )}
    </div>
  );
}
