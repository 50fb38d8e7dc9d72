import { useMemo, type ReactNode } from 'react';
import { toNumber } from '#core/lib/ratio.ts';
import { subsetOf } from '#core/rubric/subset.ts';
import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';
import { indicatorsOf, placedIndicators } from '#core/rubric/walk.ts';
import { sharesOf } from '#core/scoring/shares.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { percent } from '#ui/format.ts';
import { withTick, type PartDraft } from './scope-draft.ts';
import { scopeText } from './text-scope.ts';
import './scope.css';

/** Where the error summary leads when nothing is ticked. */
export const SCOPE_LIST_ID = 'scope-indicators';

interface ScopeListProps {
  readonly rubric: Rubric;
  readonly part: PartDraft;
  readonly error: string | undefined;
  readonly onChange: (part: PartDraft) => void;
}

/** Every indicator to tick, by group, each with what it would decide among those ticked. */
export function ScopeList({ rubric, part, error, onChange }: ScopeListProps): ReactNode {
  const ticked = useMemo(() => new Set(part.indicators), [part]);
  const shares = useMemo(() => sharesOf(subsetOf(rubric, part.indicators)), [rubric, part]);
  const row = ({ id, code, title, owners, scope }: Indicator): ReactNode => {
    const share = shares.get(id);
    return (
      <li key={id} className="scope-row">
        <Checkbox
          label={`${code} ${title}`}
          hint={scopeText.facts(owners ?? [], scope)}
          checked={ticked.has(id)}
          onChange={(on) => onChange(withTick(rubric, part, id, on))}
        />
        {share && (
          <span className="scope-share numeric">{scopeText.share(percent(toNumber(share)))}</span>
        )}
      </li>
    );
  };
  const group = (one: Group): ReactNode => {
    const all = indicatorsOf(one);
    const count = all.filter(({ id }) => ticked.has(id)).length;
    return (
      <fieldset key={one.id}>
        <legend className="scope-group">
          {scopeText.group(`${one.code} ${one.title}`, count, all.length)}
        </legend>
        <ul className="scope-rows">{all.map(row)}</ul>
      </fieldset>
    );
  };
  return (
    <div
      className={error === undefined ? 'stack' : 'stack field-broken'}
      id={SCOPE_LIST_ID}
      role="group"
      tabIndex={-1}
      aria-label={scopeText.list}
    >
      <div>
        <h3>{scopeText.list}</h3>
        <p className="numeric" role="status">
          {scopeText.count(ticked.size, placedIndicators(rubric).length)}
        </p>
        {error !== undefined && <p className="field-error">{error}</p>}
      </div>
      {rubric.groups.map(group)}
    </div>
  );
}
