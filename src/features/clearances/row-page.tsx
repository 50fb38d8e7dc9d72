import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { clearanceParts } from '#state/plans/clearance-parts.ts';
import { clearanceFailureText, clearanceRemovalText } from '#state/plans/clearance-failure-text.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { useClearanceEditor } from '#state/plans/use-clearance-editor.ts';
import { useClearances } from '#state/plans/use-clearances.ts';
import { LEFT_TEXT } from '#state/words/left-text.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { Tag } from '#ui/tag.tsx';
import { TwoVersions } from '#ui/two-versions.tsx';
import { addClearances, removeClearance } from '#workflow/plans/clearances.ts';
import { CodePart } from './code-part.tsx';
import { CostPart } from './cost-part.tsx';
import { DecisionPart } from './decision-part.tsx';
import { FateRowPart } from './fate-row-part.tsx';
import { GapsPart } from './gaps-part.tsx';
import { GatesPart } from './gates-part.tsx';
import { LetterPart } from './letter-part.tsx';
import { LockPart } from './lock-part.tsx';
import { RequestPart } from './request-part.tsx';
import { decisionWords } from './row-words.ts';
import { text } from './text.ts';
import { rowText as words } from './text-row.ts';

interface RowProps {
  readonly stored: Clearance;
  readonly all: readonly Clearance[];
}

function Row({ stored, all }: RowProps): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const { row, editor, status, left } = useClearanceEditor(stored);
  const { tone, name } = decisionWords(row);
  const change = editor.change;
  // A line found in a budget has a fate though nobody asked or decided.
  const hasFate = row.decision !== null || row.origin === 'budget' || row.fate !== null;
  const rows = all.map((one) => (one.id === row.id ? row : one));
  const remove = async (): Promise<void> => {
    await editor.flush();
    const seen = editor.store.getState().stored;
    const removed = await removeClearance(desk, seen);
    if (!removed.ok) {
      say(clearanceRemovalText(removed.error));
      return;
    }
    const undo = async (): Promise<void> => {
      const back = await addClearances(desk, [removed.value]);
      say(back.ok ? words.back(row.title) : failureText(back.error, 'changing'));
    };
    say(words.removed(row.title), { label: words.undo, run: () => void undo() });
    navigate(paths.clearances);
  };
  return (
    <Page
      title={row.title}
      kicker={words.kicker(row.agency, row.year)}
      lead={
        <>
          <Tag tone={tone}>{name}</Tag>{' '}
          <Link href={paths.clearances}>
            <Icon name="arrow-left" /> {text.back}
          </Link>
        </>
      }
    >
      {status.kind === 'failed' ? (
        <Notice tone="bad" role="alert">
          <p>{clearanceFailureText(status.failure)}</p>
          <Button onClick={() => void editor.flush()}>{words.again}</Button>
        </Notice>
      ) : (
        <SaveState className="clearance-saved">
          {status.kind === 'saved' ? words.saved : words.pending}
        </SaveState>
      )}
      {left && (
        <TwoVersions title={LEFT_TEXT.title} words={LEFT_TEXT} onKeep={editor.resolve}>
          <p>{LEFT_TEXT.body(clearanceParts(left.places))}</p>
        </TwoVersions>
      )}
      <LockPart row={row} change={change} flush={editor.flush}>
        <RequestPart row={row} change={change} />
        <GapsPart row={row} change={change} />
        <CodePart row={row} change={change} />
        <CostPart row={row} change={change} />
        <GatesPart row={row} change={change} />
      </LockPart>
      <DecisionPart row={row} change={change} />
      {row.decision && <LetterPart row={row} all={rows} />}
      {hasFate && <FateRowPart row={row} change={change} />}
      <div className="actions">
        <Button kind="danger" onClick={() => void remove()}>
          {words.remove}
        </Button>
      </div>
    </Page>
  );
}

/** One TIK line: what is asked, what it is held against, what is decided, what becomes of it. */
export function RowPage(): ReactNode {
  const { id } = useParams<{ readonly id: string }>();
  const list = useClearances();
  const key = decodeURIComponent(id);
  const stored = list?.ok ? list.value.sound.find((one) => one.id === key) : undefined;
  if (stored && list?.ok) return <Row key={stored.id} stored={stored} all={list.value.sound} />;
  return (
    <Page title={text.title}>
      {list ? (
        <>
          <p>{list.ok ? words.missing : text.failed}</p>
          <p>
            <Link href={paths.clearances}>
              <Icon name="arrow-left" /> {text.back}
            </Link>
          </p>
        </>
      ) : (
        <p role="status">{text.reading}</p>
      )}
    </Page>
  );
}
