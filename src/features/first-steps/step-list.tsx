import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { buttonClass } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import type { Step } from './steps.ts';
import { text } from './text.ts';

/** The steps in their order; the first that is not done is the one to press. */
export function StepList({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const next = steps.find(({ done, href }) => !done && href !== null);
  return (
    <ol className="first-steps-list">
      {steps.map((step) => (
        <li key={step.name} className={step.done ? 'first-step first-step-done' : 'first-step'}>
          <div className="first-step-words">
            <strong>{step.name}</strong>
            <p className="soft">{step.why}</p>
          </div>
          <div className="first-step-way">
            <Way step={step} isNext={step === next} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Way({ step, isNext }: { readonly step: Step; readonly isNext: boolean }): ReactNode {
  const { done, href, look, name } = step;
  if (done) {
    return (
      <>
        {look && <Link href={look.href}>{look.name}</Link>}
        <Tag tone="good">{text.state.done}</Tag>
      </>
    );
  }
  if (href === null) return <span className="soft">{text.state.later}</span>;
  return (
    <Link
      href={href}
      className={buttonClass(isNext ? 'primary' : 'quiet')}
      aria-label={text.goTo(name)}
    >
      {text.go}
    </Link>
  );
}
