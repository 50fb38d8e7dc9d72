import type { ReactNode } from 'react';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useMerge } from '#state/assessments/use-merge.ts';
import { Button } from '#ui/button.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { PasswordForm } from '#ui/password-form.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { CopySteps } from './copy-steps.tsx';
import './merge.css';
import { MergeRefused } from './merge-refused.tsx';
import { PlanView } from './plan-view.tsx';
import { text } from './text.ts';

/** Takes in copies of this assessment on which somebody else worked, one after the other. */
export function MergePage(): ReactNode {
  const { assessment } = useAssessment();
  const { state, fileName, open, unlock, merge, leave } = useMerge(assessment.id);
  const running = state.kind === 'reading' || state.kind === 'merging' ? state : undefined;
  const words = running && text[running.kind](bytes(running.done), bytes(running.total));
  return (
    <Page title={text.title} kicker={assessment.agency.name} lead={<p>{text.lead}</p>}>
      <CopySteps assessment={assessment} />
      {state.kind === 'deciding' ? (
        <PlanView
          key={fileName}
          copy={state.copy}
          fileName={fileName}
          onMerge={(choices) => void merge(choices)}
          onLeave={leave}
        />
      ) : (
        <FileDrop
          label={state.kind === 'merged' ? text.drop.another : text.drop.label}
          hint={text.drop.hint}
          choose={text.drop.choose}
          accept=".zip,application/zip"
          onFile={(file) => void open(file)}
        />
      )}
      {running && words !== undefined && (
        <RunningWork words={words} done={running.done} total={running.total}>
          <Button onClick={leave}>{text.stop}</Button>
        </RunningWork>
      )}
      {state.kind === 'asking' && (
        <PasswordForm
          className="card"
          lead={<p className="prose">{text.asking.body}</p>}
          label={text.asking.label}
          error={state.wrong ? text.asking.wrong : undefined}
          action={text.asking.open}
          onPassword={(passphrase) => void unlock(passphrase)}
        />
      )}
      {state.kind === 'merged' && (
        <Notice tone="good" role="status" title={text.done.title}>
          <p>{text.done.body(state.merged.values, state.merged.files)}</p>
        </Notice>
      )}
      {state.kind === 'refused' && <MergeRefused fileName={fileName} trouble={state.trouble} />}
    </Page>
  );
}
