import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Prospect } from '#core/replay/prospect.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { requestPersistence } from '#state/saving/persistence.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { replayAssessment } from '#workflow/rubrics/replay-assessment.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { Section } from '#ui/section.tsx';
import { noteFrom } from './source-text.ts';
import { TEXT } from './text.ts';

interface MakeNewProps {
  readonly assessment: Assessment;
  readonly own: Rubric;
  readonly target: LoadedRubric;
  readonly prospect: Prospect;
  readonly chosen: ReadonlySet<string>;
}

/** Says what the new assessment will hold, makes it, and opens it. */
export function MakeNew(props: MakeNewProps): ReactNode {
  const { assessment, own, target, prospect, chosen } = props;
  const desk = useDesk();
  const [, navigate] = useLocation();
  const by = useSession(({ person }) => person);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<StorageTrouble>();
  const { agency, year, id } = assessment;
  const { title, version } = target.rubric;
  const make = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    const made = await replayAssessment(desk, {
      from: assessment,
      to: target.ref,
      prospect,
      chosen,
      by,
      noteOf: noteFrom(own),
    });
    setBusy(false);
    if (!made.ok) {
      setTrouble(made.error);
      return;
    }
    void requestPersistence();
    say(TEXT.make.said, { label: TEXT.make.back, run: () => navigate(paths.tasks(id)) });
    navigate(paths.tasks(made.value));
  };
  return (
    <Section id="buat" title={TEXT.make.title}>
      <p>{TEXT.make.body(agency.name, year, title, version)}</p>
      <p>
        {chosen.size === 0
          ? TEXT.make.nothing
          : TEXT.make.some(chosen.size, prospect.plan.verdicts.length)}
      </p>
      {trouble && (
        <Notice tone="bad" role="alert">
          <p>{failureText(trouble, 'creating')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(trouble)} />
        </Notice>
      )}
      <div className="actions">
        <Button kind="primary" disabled={busy} onClick={() => void make()}>
          {busy ? TEXT.make.busy : TEXT.make.button}
        </Button>
      </div>
    </Section>
  );
}
