import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useSession, workAs } from '#state/session.ts';
import { requestPersistence } from '#state/persistence.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { createAssessment } from '#workflow/create-assessment.ts';
import { shippedRubrics, type ShippedRubrics } from '#workflow/shipped-rubrics.ts';
import { DetailsFormView } from './details-form.tsx';
import { toDetails, type DetailsForm } from './form-schema.ts';
import { InstrumentChoice } from './instrument-choice.tsx';
import { text } from './text.ts';

const EMPTY: DetailsForm = {
  kind: 'real',
  name: '',
  shortName: '',
  code: '',
  government: '',
  year: String(new Date().getFullYear()),
  people: [],
};

/** Starts an assessment: instrument, agency, year, kind and people on one page. */
export function NewAssessmentPage(): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const person = useSession((session) => session.person);
  const [rubrics, setRubrics] = useState<ShippedRubrics>();
  const [digest, setDigest] = useState('');
  const [refused, setRefused] = useState<string>();
  const [tried, setTried] = useState(false);
  useEffect(() => void shippedRubrics().then(setRubrics), []);

  const chosen = rubrics?.find((found) => found.ok && found.value.ref.digest === digest);
  const outside = chosen ? [] : [{ fieldId: 'instrument', text: text.instrument.missing }];
  const start = async (form: DetailsForm): Promise<void> => {
    if (!chosen?.ok) return;
    const made = await createAssessment(desk, chosen.value.ref, toDetails(form));
    if (!made.ok) {
      setRefused(
        made.error.kind === 'invalid-details'
          ? text.invalid(made.error.paths)
          : failureText(made.error),
      );
      return;
    }
    const first = form.people[0];
    if (person === '' && first) workAs(first.name);
    void requestPersistence();
    navigate(paths.tasks(made.value));
  };

  return (
    <Page title={text.newTitle} lead={text.newLead}>
      {refused !== undefined && (
        <Notice tone="bad" role="alert">
          {refused}
        </Notice>
      )}
      <div onSubmit={() => setTried(true)}>
        <DetailsFormView
          initial={EMPTY}
          submitLabel={text.start}
          outside={outside}
          onSubmit={start}
        >
          <InstrumentChoice
            rubrics={rubrics}
            chosen={digest}
            error={tried && !chosen ? text.instrument.missing : undefined}
            onChoose={setDigest}
          />
        </DetailsFormView>
      </div>
    </Page>
  );
}
