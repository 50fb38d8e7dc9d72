import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Consensus } from '#core/review/consensus.ts';
import { shownConsensus } from '#state/result/consensus-editor.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useConsensusEditor, useConsensusState, useMeeting } from '#state/result/use-meeting.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { Meeting } from '#workflow/result/read-meeting.ts';
import { BeginPage } from './begin-page.tsx';
import { FinalizePage } from './finalize-page.tsx';
import { ItemPage } from './item-page.tsx';
import { MeetingContext } from './meeting-context.ts';
import { MeetingPage } from './meeting-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { useModel } from './model.ts';
import { SaveLine } from './save-line.tsx';
import { text } from './text.ts';

interface OnePageProps {
  readonly id: AssessmentId;
  readonly part: string;
  readonly indicator: string;
}

/** One meeting: what there is of it is read, and what may not be opened stays closed. */
export function OnePage({ id, part, indicator }: OnePageProps): ReactNode {
  const read = useMeeting(id);
  if (!read) return <p className="page">{text.loading}</p>;
  if (!read.ok) {
    if (read.error.kind === 'no-submission') return <MissingPage />;
    return (
      <Page
        title={text.title}
        lead={
          <Link className="consensus-link" href={paths.consensusList}>
            <Icon name="arrow-left" />
            {text.back}
          </Link>
        }
      >
        <Notice tone="bad" role="alert">
          {failureText(read.error, 'reading')}
        </Notice>
      </Page>
    );
  }
  const meeting = read.value;
  const { consensus } = meeting;
  if (!consensus || meeting.gate !== 'open') return <BeginPage id={id} meeting={meeting} />;
  return <Begun id={id} meeting={meeting} record={consensus} part={part} indicator={indicator} />;
}

interface BegunProps extends OnePageProps {
  readonly meeting: Meeting;
  readonly record: Consensus;
}

function Begun({ id, meeting, record, part, indicator }: BegunProps): ReactNode {
  const desk = useDesk();
  const editor = useConsensusEditor(record);
  const state = useConsensusState(editor);
  const consensus = useMemo(() => shownConsensus(state), [state]);
  const model = useModel(meeting, consensus);
  const open = useMemo(
    () => ({
      id,
      meeting,
      consensus,
      model,
      change: editor.change,
      flush: editor.flush,
      now: desk.now,
    }),
    [id, meeting, consensus, model, editor, desk],
  );
  const saved = <SaveLine editor={editor} state={state} />;
  return (
    <MeetingContext value={open}>
      {part === 'i' && <ItemPage key={indicator} indicator={indicator} saved={saved} />}
      {part === 'pengesahan' && <FinalizePage saved={saved} />}
      {part !== 'i' && part !== 'pengesahan' && <MeetingPage saved={saved} />}
    </MeetingContext>
  );
}
