import type { ReactNode } from 'react';
import { WHY } from './text-why.ts';
import { useAskWhy } from './why-context.ts';
import type { WhySubject } from './why-subject.ts';
import './why.css';

interface WhyNumberProps {
  readonly subject: WhySubject;
  /** What the number is, for those who hear it without its surroundings. */
  readonly what: string;
  readonly shown: string;
}

/** A number that opens its own derivation when pressed. */
export function WhyNumber({ subject, what, shown }: WhyNumberProps): ReactNode {
  const ask = useAskWhy();
  return (
    <button
      type="button"
      className="why-number"
      aria-haspopup="dialog"
      aria-label={WHY.ask(what, shown)}
      onClick={() => ask(subject)}
    >
      <span className="numeric">{shown}</span>
      <span className="why-mark" aria-hidden="true">
        {WHY.mark}
      </span>
    </button>
  );
}
