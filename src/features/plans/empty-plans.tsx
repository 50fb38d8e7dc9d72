import type { ReactNode } from 'react';
import { Section } from '#ui/section.tsx';
import { text as all } from './text.ts';

const { empty: text } = all;

/** The way from gaps to the printed document, for those who have no plan yet. */
export function EmptyPlans(): ReactNode {
  return (
    <Section id="belum-ada" title={text.title}>
      <p className="prose">{text.body}</p>
      <ol className="plans-way">
        {text.steps.map(({ name, what }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span className="soft">{what}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
