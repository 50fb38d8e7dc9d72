import type { ReactNode } from 'react';
import type { TableJob } from '#state/tables/table-jobs.ts';
import { Button } from '#ui/button.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';

/** What is being stored or taken back now, started on this page or another. */
export function RunningJobs({ jobs }: { readonly jobs: readonly TableJob[] }): ReactNode {
  if (jobs.length === 0) return null;
  return (
    <Section id="berjalan" title={text.jobs.title}>
      <p>{text.jobs.lead}</p>
      {jobs.map(({ kind, id, fileName, done, total, cancel }) => (
        <RunningWork
          key={id}
          words={text.jobs[kind](fileName, done, total)}
          done={done}
          total={total}
        >
          <Button onClick={cancel}>{text.jobs.cancel[kind]}</Button>
        </RunningWork>
      ))}
    </Section>
  );
}
