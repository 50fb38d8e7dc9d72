import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';

/** What was done and tested for everybody to use this, what was not, and how to tell of a barrier. */
export function AccessibilityPage(): ReactNode {
  const { sections, report } = text;
  return (
    <Page title={text.title} lead={text.lead}>
      {sections.map(({ id, title, items }) => (
        <Section key={id} id={id} title={title}>
          <div className="prose">
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        </Section>
      ))}
      <Section id={report.id} title={report.title}>
        <p className="prose">{report.body}</p>
      </Section>
    </Page>
  );
}
