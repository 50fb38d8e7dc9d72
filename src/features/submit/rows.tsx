import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { SubmitPlace } from '#core/submit/problem.ts';
import { targetOf } from './places.ts';
import { text } from './text.ts';

/** Label and value; a value may have several lines. */
export function Rows(props: {
  readonly rows: readonly (readonly [label: string, value: string])[];
}): ReactNode {
  const shown = props.rows.filter(([, value]) => value.trim() !== '');
  return (
    <dl className="submit-rows">
      {shown.map(([label, value]) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd className="pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ChangeLinkProps {
  readonly id: AssessmentId;
  readonly place: SubmitPlace;
  /** What is changed there, for a screen reader. */
  readonly name: string;
}

export function ChangeLink({ id, place, name }: ChangeLinkProps): ReactNode {
  const target = targetOf(id, place);
  return (
    target && (
      <Link href={target.href} aria-label={text.review.changeOf(name)} className="submit-change">
        {text.review.change}
      </Link>
    )
  );
}
