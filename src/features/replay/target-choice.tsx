import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { STATUS_TERMS } from '#core/glossary.ts';
import { countsOf } from '#core/rubric/counts.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Tag } from '#ui/tag.tsx';
import type { Target } from './targets.ts';
import { TEXT } from './text.ts';
import './replay.css';

interface TargetChoiceProps {
  readonly targets: readonly Target[];
  /** How many instruments of this desk could not be read. */
  readonly broken: number;
  readonly chosen: string | undefined;
  readonly onChoose: (digest: string) => void;
}

/** The other instruments, each with its standing and how it is related to this one. */
export function TargetChoice(props: TargetChoiceProps): ReactNode {
  const { targets, broken, chosen, onChoose } = props;
  if (targets.length === 0) {
    return (
      <EmptyState
        title={TEXT.target.none.title}
        actions={
          <Link href={paths.rubrics} className={buttonClass('secondary')}>
            {TEXT.target.toRubrics}
          </Link>
        }
      >
        {TEXT.target.none.next}
      </EmptyState>
    );
  }
  return (
    <fieldset className="card" aria-describedby="target-hint">
      <legend className="hidden-visually">{TEXT.target.legend}</legend>
      <h2>{TEXT.target.legend}</h2>
      <p className="soft" id="target-hint">
        {TEXT.target.hint}
      </p>
      <ul className="replay-targets">
        {targets.map((target) => (
          <TargetOption
            key={target.loaded.ref.digest}
            target={target}
            checked={chosen === target.loaded.ref.digest}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {broken > 0 && <p className="soft">{TEXT.target.broken(broken)}</p>}
    </fieldset>
  );
}

interface TargetOptionProps {
  readonly target: Target;
  readonly checked: boolean;
  readonly onChoose: (digest: string) => void;
}

function TargetOption({ target, checked, onChoose }: TargetOptionProps): ReactNode {
  const { loaded, relation } = target;
  const { rubric, ref, origin } = loaded;
  return (
    <li className={checked ? 'replay-target replay-target-on' : 'replay-target'}>
      <label className="check">
        <input type="radio" name="target" checked={checked} onChange={() => onChoose(ref.digest)} />
        <strong>{rubric.title}</strong>
      </label>
      <p className="replay-target-facts">
        <span>{TEXT.target.version(rubric.version)}</span>
        <span>{TEXT.target.indicators(countsOf(rubric).indicators)}</span>
        <span>{STATUS_TERMS[rubric.status]}</span>
        {origin === 'local' && <span>{TEXT.target.local}</span>}
        <Tag tone={relation === 'none' ? 'neutral' : 'info'}>{TEXT.target.relation[relation]}</Tag>
      </p>
    </li>
  );
}
