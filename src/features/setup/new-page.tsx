import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Rubric } from '#core/rubric/types.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/failure-text.ts';
import { paths } from '#state/paths.ts';
import { requestPersistence } from '#state/persistence.ts';
import { useRubrics } from '#state/use-rubrics.ts';
import type { SummaryItem } from '#ui/error-summary.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { createAssessment } from '#workflow/create-assessment.ts';
import { AgencyFields } from './agency-fields.tsx';
import { DetailsFormView } from './details-form.tsx';
import { FocusedAlert } from './focused-alert.tsx';
import { draftKey, keepDraft, readDraft } from './form-draft.ts';
import { toDetails, type DetailsForm } from './form-schema.ts';
import { InstrumentChoice } from './instrument-choice.tsx';
import { KindChoice } from './kind-choice.tsx';
import { PeopleFields } from './people-fields.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { toScope, WHOLE, type ScopeDraft } from './scope-draft.ts';
import { SCOPE_LIST_ID } from './scope-list.tsx';
import { scopeText } from './text-scope.ts';
import { text } from './text.ts';
import { useDetailsForm } from './use-details-form.ts';

const EMPTY: DetailsForm = {
  kind: 'real',
  name: '',
  shortName: '',
  code: '',
  government: '',
  year: String(new Date().getFullYear()),
  people: [],
};
const GROUND = { form: EMPTY, revision: 0 };
const KEY = draftKey('new');

interface Refusal {
  readonly attempt: number;
  readonly sentence: string;
  readonly detail: string | undefined;
}

/** What is missing outside the form: an instrument, or the indicators of a part of it. */
function problemsOf(rubric: Rubric | undefined, scope: ScopeDraft): readonly SummaryItem[] {
  if (!rubric) return [{ fieldId: 'instrument', text: text.instrument.missing }];
  return toScope(rubric, scope, '')?.indicators.length === 0
    ? [{ fieldId: SCOPE_LIST_ID, text: scopeText.missing }]
    : [];
}

/** Starts an assessment: instrument and how much of it, agency, year, kind and people on one page. */
export function NewAssessmentPage(): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const rubrics = useRubrics();
  const [restored, setRestored] = useState(() => readDraft(KEY));
  const [digest, setDigest] = useState(restored?.instrument ?? '');
  const [scope, setScope] = useState(restored?.scope ?? WHOLE);
  const [refused, setRefused] = useState<Refusal>();
  const [tried, setTried] = useState(false);
  const open = useDetailsForm({ key: KEY, restored, ground: GROUND, instrument: digest, scope });

  const chosen = rubrics?.find((found) => found.ok && found.value.ref.digest === digest);
  const rubric = chosen?.ok ? chosen.value.rubric : undefined;
  const choose = (instrument: string): void => {
    if (instrument !== digest) setScope(WHOLE);
    setDigest(instrument);
  };
  const outside = problemsOf(rubric, scope);
  const start = async (form: DetailsForm): Promise<void> => {
    if (!chosen?.ok) return;
    const { ref, rubric: whole } = chosen.value;
    const part = toScope(whole, scope, form.name);
    const made = await createAssessment(desk, ref, toDetails(form), part);
    if (made.ok) {
      keepDraft(KEY, undefined);
      void requestPersistence();
      navigate(paths.tasks(made.value));
      return;
    }
    const { error } = made;
    const attempt = (refused?.attempt ?? 0) + 1;
    setRefused(
      error.kind === 'invalid-details'
        ? { attempt, sentence: text.invalid(error.paths), detail: error.paths.join('\n') }
        : { attempt, sentence: failureText(error, 'creating'), detail: failureDetail(error) },
    );
  };
  const discard = (): void => {
    setRestored(undefined);
    setRefused(undefined);
    choose('');
    open.form.reset(EMPTY);
  };

  return (
    <Page title={text.newTitle} lead={text.newLead}>
      {restored && (
        <Notice tone="info" role="status">
          {text.draft.restored}
        </Notice>
      )}
      <div onSubmit={() => setTried(true)}>
        <DetailsFormView
          form={open.form}
          dirty={open.dirty}
          submitLabel={text.start}
          outside={outside}
          onSubmit={start}
          onDiscard={discard}
          beside={
            refused && (
              <FocusedAlert tone="bad" attempt={refused.attempt}>
                <p>{refused.sentence}</p>
                <TechnicalDetail label={DETAIL_LABEL} detail={refused.detail} />
              </FocusedAlert>
            )
          }
        >
          <InstrumentChoice
            rubrics={rubrics}
            chosen={digest}
            error={tried && !chosen ? text.instrument.missing : undefined}
            onChoose={choose}
          />
          {rubric?.unit === 'pemda' && (
            <ScopeChoice
              rubric={rubric}
              scope={scope}
              error={tried && outside.length > 0 ? scopeText.missing : undefined}
              onChange={setScope}
            />
          )}
          <AgencyFields />
          <KindChoice />
          <PeopleFields />
        </DetailsFormView>
      </div>
    </Page>
  );
}
