import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { canFinalize, checkFinalize } from '#core/review/can-finalize.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { useSession } from '#state/session.ts';
import { useFinalize } from '#state/result/use-finalize.ts';
import { useKeyring, useSigning } from '#state/files/use-identity.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { finalizeContext } from '#workflow/result/finalize-context.ts';
import { FinalDone } from './final-done.tsx';
import { FinalForm, type FinalDraft } from './final-form.tsx';
import { FinalOutcome } from './final-outcome.tsx';
import { FinalProblems } from './final-problems.tsx';
import { FinalTrouble } from './final-trouble.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { ReopenPart } from './reopen-part.tsx';
import { FINAL } from './text-rules.ts';
import { text } from './text.ts';

/** What a result would be made of a first time: interim, so that the agency may object. */
function firstStage(last: FinalRecord | undefined): FinalRecord['stage'] {
  return last ? 'final' : 'interim';
}

/** Makes the result of a meeting, when no rule stands in the way. */
export function FinalizePage({ saved }: { readonly saved: ReactNode }): ReactNode {
  const { id, meeting, consensus, model, now } = useOpenMeeting();
  const { agency, year } = meeting.submission.bodies['assessment.json'];
  const person = useSession(({ person: name }) => name);
  const keyring = useKeyring();
  const missing = useSigning();
  const own = keyring?.ok ? keyring.value.current : null;
  const [draft, setDraft] = useState<FinalDraft>({
    stage: firstStage(meeting.last?.final),
    objectUntil: '',
    name: person,
    position: '',
    unit: '',
  });
  const { state, make } = useFinalize(id, agency.shortName || agency.name, year);
  const signs = own !== null && missing === null;
  const objectUntil =
    draft.stage === 'interim' && draft.objectUntil !== '' ? draft.objectUntil : null;
  const problems = checkFinalize(
    finalizeContext(meeting, consensus, {
      stage: draft.stage,
      objectUntil,
      byName: draft.name,
      today: localDay(now()),
      signs,
    }),
  );
  const isFree = canFinalize(problems) === true;
  const unit = own?.card.identity.unit ?? draft.unit;
  const send = (): void =>
    void make({
      stage: draft.stage,
      objectUntil,
      by: { name: draft.name, position: draft.position },
      unit: unit.trim() === '' ? draft.name : unit,
      recipients: [],
      goneReason: text.sheets.superseded,
    });
  const lead = (
    <div className="consensus-lead">
      <Link href={paths.consensus(id)}>
        <Icon name="arrow-left" /> {text.toMeeting}
      </Link>
      {saved}
    </div>
  );
  if (state.kind === 'ready' && state.outcome.ok) {
    return (
      <Page title={FINAL.title} kicker={agency.name} lead={lead}>
        <FinalDone sent={state.outcome.value} />
      </Page>
    );
  }
  return (
    <Page title={FINAL.title} kicker={agency.name} lead={lead}>
      <ReopenPart />
      <FinalOutcome model={model} />
      <FinalForm draft={draft} onDraft={setDraft} ownUnit={own?.card.identity.unit ?? null} />
      <FinalProblems problems={problems} />
      {state.kind === 'failed' && <FinalTrouble trouble={null} detail={state.detail} />}
      {state.kind === 'ready' && !state.outcome.ok && (
        <FinalTrouble trouble={state.outcome.error} />
      )}
      {state.kind === 'making' ? (
        <p role="status">{FINAL.making}</p>
      ) : (
        <div className="actions">
          <Button kind="primary" disabled={!isFree} onClick={send}>
            {FINAL.make[draft.stage]}
          </Button>
          {!isFree && <p className="soft">{FINAL.blockedHint}</p>}
        </div>
      )}
    </Page>
  );
}
