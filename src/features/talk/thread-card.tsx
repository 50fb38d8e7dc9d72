import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { dayAfter } from '#core/review/due.ts';
import type { Finding } from '#core/review/finding.ts';
import type { Said, TalkFile, Thread } from '#core/review/thread-types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import { DifferenceView } from './difference-view.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { dueText, itemName } from './names.ts';
import { useRoom, type Room } from './room.ts';
import { SaidItem } from './said-item.tsx';
import { text } from './text.ts';

const { actions } = text;

/** So many days are given for an answer where nobody says otherwise. */
export const USUAL_DAYS = 7;

const TONES: Readonly<Record<Thread['state'], Tone>> = {
  draft: 'neutral',
  agency: 'warn',
  asesor: 'warn',
  answered: 'good',
  redone: 'good',
  decided: 'good',
};

/** Messages about one thing, in their order, and what can be done next. */
export function ThreadCard({ thread }: { readonly thread: Thread }): ReactNode {
  const room = useRoom();
  const { id, state, due, round, messages, flaw, about } = thread;
  const heading = `percakapan-${id}`;
  const last = dueText(due);
  return (
    <article className={`card talk-thread talk-thread-${state}`} aria-labelledby={heading}>
      <header className="talk-thread-head">
        <h3 id={heading}>{itemName(room, about)}</h3>
        <p className="talk-tags">
          <Tag tone={TONES[state]}>{text.states[state]}</Tag>
          {round > 1 && <Tag tone="neutral">{text.round(round)}</Tag>}
          {last !== '' && <Tag tone={due.is === 'over' ? 'bad' : 'info'}>{last}</Tag>}
          <Ground thread={thread} />
        </p>
      </header>
      {flaw !== null && <Notice tone="warn">{text.flaws[flaw]}</Notice>}
      <ol className="talk-messages">
        {messages.map((said) =>
          said.from.is === 'draft' ? (
            <DraftEditor
              key={said.message.id}
              draft={said.from.draft}
              asked={askedIn(messages, said)}
            />
          ) : (
            <SaidItem key={said.message.id} said={said} />
          ),
        )}
      </ol>
      <DifferenceView thread={thread} />
      <Next thread={thread} />
    </article>
  );
}

/** What the objection asks for that a decision is about. */
function askedIn(messages: readonly Said[], { message }: Said): Finding | null {
  if (message.kind !== 'decision') return null;
  const objection = messages.filter((one) => one.message.kind === 'objection').at(-1);
  return objection?.message.value ?? null;
}

/** Which revision it is about where that is not the one at hand, and what of it is not here. */
function Ground({ thread }: { readonly thread: Thread }): ReactNode {
  const { place, submission } = useRoom();
  const [first] = thread.messages;
  if (first?.from.is !== 'file') return null;
  const { submission: about, result } = first.from.file;
  const known = place.submissions.find(({ record }) => record.id === about);
  const isResultHere = result === null || place.results.some(({ record }) => record.id === result);
  return (
    <>
      {!known && <Tag tone="warn">{text.unknownRevision}</Tag>}
      {known && about !== submission.record.id && (
        <Tag tone="neutral">{text.otherRevision(known.record.about.revision)}</Tag>
      )}
      {!isResultHere && <Tag tone="warn">{text.unknownResult}</Tag>}
    </>
  );
}

/** The last message that is said of one of these kinds. */
function lastOf(thread: Thread, kinds: readonly Said['message']['kind'][]): Said | undefined {
  return thread.messages
    .filter(({ message, from }) => from.is === 'file' && kinds.includes(message.kind))
    .at(-1);
}

function Next({ thread }: { readonly thread: Thread }): ReactNode {
  const room = useRoom();
  const hasDraft = thread.messages.some(({ from }) => from.is === 'draft');
  if (room.side === 'agency') return <AgencyNext thread={thread} hasDraft={hasDraft} />;
  return hasDraft ? null : <AsesorNext thread={thread} />;
}

interface NextProps {
  readonly thread: Thread;
  readonly hasDraft: boolean;
}

/** The agency answers; what was handed back is done again where it stands. */
function AgencyNext({ thread, hasDraft }: NextProps): ReactNode {
  const room = useRoom();
  const { assessment, begin, rubric } = room;
  const asked = lastOf(thread, ['question', 'return']);
  if (!asked || thread.state !== 'agency') return null;
  const { id, about, kind } = asked.message;
  const name = itemName(room, about);
  const isKnown = about.indicator !== null && findIndicator(rubric, about.indicator) !== undefined;
  return (
    <div className="talk-next">
      {kind === 'return' && <p className="soft">{actions.fixHint}</p>}
      <div className="actions">
        {!hasDraft && (
          <Button
            kind="primary"
            aria-label={actions.of(actions.answer, name)}
            onClick={() =>
              begin({ kind: 'answer', about, replyTo: id, deadline: null, ...on(asked) })
            }
          >
            {actions.answer}
          </Button>
        )}
        {kind === 'return' && isKnown && about.indicator !== null && (
          <Link
            className={buttonClass('secondary')}
            href={paths.indicator(assessment, about.indicator)}
            aria-label={actions.of(actions.fix, name)}
          >
            {actions.fix}
          </Link>
        )}
        {kind === 'return' && (
          <Link className="talk-link" href={paths.send(assessment)}>
            {actions.toSend}
          </Link>
        )}
      </div>
    </div>
  );
}

/** The asesor decides about an objection, or goes on asking. */
function AsesorNext({ thread }: { readonly thread: Thread }): ReactNode {
  const desk = useDesk();
  const room = useRoom();
  const { begin } = room;
  const { state, messages } = thread;
  const last = messages.at(-1)?.message;
  if (!last || state === 'agency') return null;
  const { about, id: replyTo } = last;
  const name = itemName(room, about);
  const deadline = dayAfter(localDay(desk.now()), USUAL_DAYS);
  const objection = lastOf(thread, ['objection']);
  const again = (kind: 'question' | 'return'): void => begin({ kind, about, replyTo, deadline });
  return (
    <div className="actions talk-next">
      {state === 'asesor' && objection && (
        <Button
          kind="primary"
          aria-label={actions.of(actions.decide, name)}
          onClick={() =>
            begin({
              kind: 'decision',
              about,
              replyTo: objection.message.id,
              deadline: null,
              before: beforeOf(room, objection),
              ...on(objection),
            })
          }
        >
          {actions.decide}
        </Button>
      )}
      <Button aria-label={actions.of(actions.ask, name)} onClick={() => again('question')}>
        {actions.ask}
      </Button>
      {state !== 'asesor' && (
        <Button aria-label={actions.of(actions.return, name)} onClick={() => again('return')}>
          {actions.return}
        </Button>
      )}
    </div>
  );
}

/** What a reply rests on: the submission and the result of what it answers. */
function on({ from }: Said): Partial<Pick<TalkFile, 'submission' | 'result'>> {
  return from.is === 'file' ? { submission: from.file.submission, result: from.file.result } : {};
}

/** The value that held in the result that is objected to. */
function beforeOf({ place }: Room, { from, message }: Said): Finding {
  const result = from.is === 'file' ? from.file.result : null;
  const { indicator } = message.about;
  const found = place.results.find(({ record }) => record.id === result);
  return (
    (indicator === null ? undefined : found?.final.values[indicator])?.finding ?? { is: 'open' }
  );
}
