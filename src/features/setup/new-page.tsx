import { useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Period } from '#core/period/period.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { requestPersistence } from '#state/saving/persistence.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import type { SummaryItem } from '#ui/error-summary.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import { DetailsFormView } from './details-form.tsx';
import { FocusedAlert } from './focused-alert.tsx';
import { draftKey, keepDraft, readDraft } from './form-draft.ts';
import { toDetails, type DetailsForm } from './form-schema.ts';
import { KindChoice } from './kind-choice.tsx';
import { PeopleFields } from './people-fields.tsx';
import { toScope, WHOLE, type ScopeDraft } from './scope-draft.ts';
import { SCOPE_LIST_ID } from './scope-list.tsx';
import { scopeText } from './text-scope.ts';
import { periodText } from './text-period.ts';
import { text } from './text.ts';
import { useChosenPeriod } from './use-chosen-period.ts';
import { useDetailsForm } from './use-details-form.ts';
import { WhatIsRated } from './what-is-rated.tsx';

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
function problemsOf(
  rubric: Rubric | undefined,
  scope: ScopeDraft,
  period: Period | undefined,
): readonly SummaryItem[] {
  if (!rubric && period) return [{ fieldId: 'periode', text: periodText.rubricMissing }];
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
  const { period: asked = '' } = useParams();
  const [periodId, setPeriodId] = useState(asked === '' ? (restored?.period ?? '') : asked);
  const open = useDetailsForm({
    key: KEY,
    restored,
    ground: GROUND,
    instrument: digest,
    scope,
    period: periodId,
  });

  const {
    periods,
    period,
    choose: choosePeriod,
  } = useChosenPeriod(periodId, setPeriodId, open.form.setValue);
  const wanted = period ? period.rubric.digest : digest;
  const chosen = rubrics?.find((found) => found.ok && found.value.ref.digest === wanted);
  const rubric = chosen?.ok ? chosen.value.rubric : undefined;
  const choose = (instrument: string): void => {
    if (instrument !== digest) setScope(WHOLE);
    setDigest(instrument);
  };
  const outside = problemsOf(rubric, scope, period);
  const start = async (form: DetailsForm): Promise<void> => {
    if (!chosen?.ok) return;
    const { ref, rubric: whole } = chosen.value;
    const part = toScope(whole, scope, form.name);
    const made = await createAssessment(desk, ref, toDetails(form), part, period?.id ?? null);
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
    setPeriodId('');
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
          <WhatIsRated
            periods={periods}
            period={period}
            onPeriod={(id) => {
              setScope(WHOLE);
              choosePeriod(id);
            }}
            rubrics={rubrics}
            instrument={chosen?.ok ? chosen.value : undefined}
            digest={digest}
            onInstrument={choose}
            scope={scope}
            onScope={setScope}
            tried={tried}
            scopeEmpty={outside.length > 0}
          />
          <KindChoice />
          <PeopleFields />
        </DetailsFormView>
      </div>
    </Page>
  );
}
