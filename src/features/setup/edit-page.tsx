import { useState, type ReactNode } from 'react';
import type { Assessment } from '#core/assessment/assessment.ts';
import { useAssessment, useAssessmentHandle } from '#state/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { say } from '#state/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { saveDetails } from '#workflow/save-details.ts';
import { DetailsFormView } from './details-form.tsx';
import { toDetails, toForm, type DetailsForm } from './form-schema.ts';
import { text } from './text.ts';

interface Stale {
  readonly mine: DetailsForm;
  readonly stored: Assessment;
}

/** Changes agency, year and people; a change made elsewhere meanwhile is shown, never overwritten. */
export function EditDetailsPage(): ReactNode {
  const desk = useDesk();
  const { editor } = useAssessmentHandle();
  const { assessment, rubric } = useAssessment();
  const [base, setBase] = useState(assessment);
  const [initial, setInitial] = useState(() => toForm(assessment));
  const [stale, setStale] = useState<Stale>();
  const [refused, setRefused] = useState<string>();

  const save = async (form: DetailsForm, revision: number): Promise<void> => {
    const saved = await saveDetails(desk, assessment.id, revision, toDetails(form));
    setStale(undefined);
    setRefused(undefined);
    if (saved.ok) {
      editor.receive(saved.value);
      setBase(saved.value);
      say(text.saved);
    } else if (saved.error.kind === 'stale') setStale({ mine: form, stored: saved.error.stored });
    else if (saved.error.kind === 'invalid-details') setRefused(text.invalid(saved.error.paths));
    else setRefused(failureText(saved.error));
  };

  return (
    <Page title={text.editTitle} lead={text.editLead} kicker={rubric.shortTitle}>
      <Notice tone="info">{text.instrument.fixed}</Notice>
      {refused !== undefined && (
        <Notice tone="bad" role="alert">
          {refused}
        </Notice>
      )}
      {stale && (
        <Notice tone="warn" role="alert">
          <p>{text.stale}</p>
          <p>{text.staleStored(stale.stored.agency.name, stale.stored.year)}</p>
          <div className="actions">
            <Button
              kind="primary"
              onClick={() => void save(stale.mine, stale.stored.detailsRevision)}
            >
              {text.staleKeep}
            </Button>
            <Button
              onClick={() => {
                setBase(stale.stored);
                setInitial(toForm(stale.stored));
                setStale(undefined);
              }}
            >
              {text.staleTake}
            </Button>
          </div>
        </Notice>
      )}
      <DetailsFormView
        key={JSON.stringify(initial)}
        initial={initial}
        submitLabel={text.save}
        outside={[]}
        onSubmit={(form) => save(form, base.detailsRevision)}
      />
    </Page>
  );
}
