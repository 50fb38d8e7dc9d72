import { useRef, type ReactNode } from 'react';
import { useAssessment, useAssessmentHandle } from '#state/assessments/assessment-context.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { AgencyFields } from './agency-fields.tsx';
import { DetailsFormView } from './details-form.tsx';
import { FocusedAlert } from './focused-alert.tsx';
import { OriginLine } from './origin-line.tsx';
import { PeopleFields } from './people-fields.tsx';
import { scopeText } from './text-scope.ts';
import { text } from './text.ts';
import { TwoVersions } from './two-versions.tsx';
import { useDetailsEdit } from './use-details-edit.ts';
import './setup.css';

/** Changes agency, year and people; a change made elsewhere meanwhile is shown, never overwritten. */
export function EditDetailsPage(): ReactNode {
  const { editor } = useAssessmentHandle();
  const { assessment, rubric, part } = useAssessment();
  /** The next time the form is handed in, it goes over the version that was shown. */
  const over = useRef(false);
  const edit = useDetailsEdit(assessment, editor.receive);
  const { form, values, dirty, stale, refused, attempt } = edit;
  return (
    <Page title={text.editTitle} lead={text.editLead} kicker={rubric.shortTitle}>
      {edit.restored && (
        <Notice tone="info" role="status">
          {text.draft.restored}
        </Notice>
      )}
      <Notice tone="info">
        <p>{text.instrument.fixed}</p>
        <p>{text.kind.fixed(assessment.kind)}</p>
        {assessment.origin && <OriginLine origin={assessment.origin} />}
        {part && (
          <p>
            {scopeText.fixedPart(part.owner, part.indicators, part.of)} {scopeText.fixed}
          </p>
        )}
        {!part && rubric.unit === 'pemda' && (
          <p>
            {scopeText.fixedWhole} {scopeText.fixed}
          </p>
        )}
      </Notice>
      <DetailsFormView
        form={form}
        dirty={dirty}
        submitLabel={text.save}
        outside={[]}
        onSubmit={(submitted) => {
          const isOver = over.current;
          over.current = false;
          return edit.save(submitted, isOver);
        }}
        onDiscard={edit.takeStored}
        beside={
          <>
            {stale && (
              <FocusedAlert tone="warn" attempt={attempt}>
                <TwoVersions
                  mine={values}
                  stored={stale}
                  onKeepMine={() => {
                    over.current = true;
                  }}
                  onTakeStored={edit.takeStored}
                />
              </FocusedAlert>
            )}
            {refused && (
              <FocusedAlert tone="bad" attempt={attempt}>
                <p>{refused.sentence}</p>
                <TechnicalDetail label={DETAIL_LABEL} detail={refused.detail} />
              </FocusedAlert>
            )}
          </>
        }
      >
        <AgencyFields />
        <PeopleFields />
      </DetailsFormView>
    </Page>
  );
}
