import type { ReactNode } from 'react';
import { RESAMPLES } from '#core/agreement/bootstrap.ts';
import type { WhyNone } from '#core/agreement/estimate.ts';
import { Section } from '#ui/section.tsx';
import { METHOD } from './text-method.ts';
import { text } from './text.ts';

/** How the figures are made, whose they are, and why some are missing. */
export function MethodCard(): ReactNode {
  const reasons = Object.keys(METHOD.why) as WhyNone[];
  return (
    <Section id="metode" title={METHOD.title}>
      <dl className="agreement-notes prose">
        {METHOD.notes(RESAMPLES).map(({ title, body }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{body}</dd>
          </div>
        ))}
      </dl>
      <h3>{METHOD.whyTitle}</h3>
      <p className="prose">{METHOD.whyLead}</p>
      <dl className="agreement-notes prose">
        {reasons.map((why) => (
          <div key={why}>
            <dt>{text.none[why]}</dt>
            <dd>{METHOD.why[why]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
