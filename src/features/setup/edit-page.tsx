import { useRef, useState, type ReactNode } from 'react';
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

/** So that a button outside the form can hand it in. */
const FORM = 'details';

/** Changes agency, year and people; a change made elsewhere meanwhile is shown, never overwritten. */
export function EditDetailsPage(): ReactNode {
  const desk = useDesk();
  const { editor } = useAssessmentHandle();
  const { assessment, rubric } = useAssessment();
  /** The stored version that the next save rests on. */
  const base = useRef(assessment);
  const [initial, setInitial] = useState(assessment);
  const [stale, setStale] = useState<Assessment>();
  const [refused, setRefused] = useState<string>();

  const save = async (form: DetailsForm): Promise<void> => {
    const { detailsRevision } = base.current;
    const saved = await saveDetails(desk, assessment.id, detailsRevision, toDetails(form));
    setStale(undefined);
    setRefused(undefined);
    if (saved.ok) {
      editor.receive(saved.value);
      base.current = saved.value;
      say(text.saved);
    } else if (saved.error.kind === 'stale') setStale(saved.error.stored);
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
          <p>{text.staleStored(stale.agency.name, stale.year)}</p>
          <div className="actions">
            <Button
              kind="primary"
              type="submit"
              form={FORM}
              onClick={() => {
                base.current = stale;
              }}
            >
              {text.staleKeep}
            </Button>
            <Button
              onClick={() => {
                base.current = stale;
                setInitial(stale);
                setStale(undefined);
              }}
            >
              {text.staleTake}
            </Button>
          </div>
        </Notice>
      )}
      <DetailsFormView
        key={initial.detailsRevision}
        id={FORM}
        initial={toForm(initial)}
        submitLabel={text.save}
        outside={[]}
        onSubmit={save}
      />
    </Page>
  );
}
