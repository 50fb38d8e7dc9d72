import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { MessageId } from '#core/lib/ids.ts';
import type { SaidBy } from '#core/review/about.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { MESSAGE_TERMS } from '#core/review/review-terms.ts';
import { talkName } from '#state/backup/backup-name.ts';
import { paths } from '#state/paths.ts';
import { useSession } from '#state/session.ts';
import { useKeyring, useSigning } from '#state/files/use-identity.ts';
import type { useSendTalk } from '#state/talk/use-send-talk.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { ErrorSummary, type SummaryItem } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { SentCarried } from '#workflow/submit/send-carried.ts';
import { itemName } from './names.ts';
import { useRoom } from './room.ts';
import { SendTrouble } from './send-trouble.tsx';
import { SEND } from './text-send.ts';

/** Id of the heading, which can take the focus. */
export const SEND_CARD = 'kirim';
const NAME = 'pengirim-nama';
const UNIT = 'pengirim-unit';

interface SendCardProps {
  readonly drafts: readonly MessageDraft[];
  readonly sender: ReturnType<typeof useSendTalk>;
  readonly onSent: (sent: SentCarried, count: number) => void;
}

/** Makes one file of the messages that wait. */
export function SendCard({ drafts, sender, onSent }: SendCardProps): ReactNode {
  const room = useRoom();
  const keyring = useKeyring();
  const cannot = useSigning();
  const { person } = useSession();
  const [left, setLeft] = useState<ReadonlySet<MessageId>>(new Set());
  const [name, setName] = useState(person);
  const [position, setPosition] = useState('');
  const [unit, setUnit] = useState('');
  const [attempt, setAttempt] = useState(0);
  const identity = keyring?.ok ? keyring.value.current?.card.identity : undefined;
  const { agency, year } = room.submission.record.about;
  const shownUnit = identity?.unit ?? (room.side === 'agency' ? (agency?.name ?? unit) : unit);
  const chosen = drafts.filter(({ id }) => !left.has(id));
  const lacks: readonly SummaryItem[] = [
    ...(chosen.length === 0 ? [{ fieldId: SEND_CARD, text: SEND.nothing }] : []),
    ...(name.trim() === '' ? [{ fieldId: NAME, text: SEND.nameMissing }] : []),
    ...(shownUnit.trim() === '' ? [{ fieldId: UNIT, text: SEND.unitMissing }] : []),
  ];
  const make = (): void => {
    setAttempt((count) => count + 1);
    if (lacks.length > 0) return;
    const agencyName = agency?.shortName || agency?.name || '';
    const by = { name: name.trim(), unit: shownUnit.trim(), role: roleOf(room.side, identity) };
    void sender.send(
      {
        assessment: room.assessment,
        ids: chosen.map(({ id }) => id),
        by: { ...by, position: position.trim() },
        recipients: [],
        fileName: (revision) => talkName(room.side, agencyName, year, revision),
      },
      (sent) => onSent(sent, chosen.length),
    );
  };
  return (
    <Section id={SEND_CARD} title={SEND.title(chosen.length)}>
      <p className="prose">{SEND.lead}</p>
      <ErrorSummary title={SEND.error} items={attempt > 0 ? lacks : []} attempt={attempt} />
      <SendTrouble state={sender.state} drafts={drafts} />
      <fieldset className="talk-documents">
        <legend className="field-label">{SEND.choose}</legend>
        {drafts.map((draft) => (
          <Checkbox
            key={draft.id}
            label={SEND.item(MESSAGE_TERMS[draft.kind], itemName(room, draft.about))}
            checked={!left.has(draft.id)}
            onChange={(isOn) => {
              const others = [...left].filter((id) => id !== draft.id);
              setLeft(new Set(isOn ? others : [...others, draft.id]));
            }}
          />
        ))}
      </fieldset>
      <div className="talk-form">
        <Field id={NAME} label={SEND.name} hint={SEND.nameHint}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="name"
              maxLength={200}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label={SEND.position} hint={SEND.positionHint}>
          {(control) => (
            <input
              {...control}
              className="input"
              maxLength={200}
              value={position}
              onChange={({ target }) => setPosition(target.value)}
            />
          )}
        </Field>
        {!identity && room.side === 'asesor' && (
          <Field id={UNIT} label={SEND.unit} hint={SEND.unitHint}>
            {(control) => (
              <input
                {...control}
                className="input"
                maxLength={200}
                value={unit}
                onChange={({ target }) => setUnit(target.value)}
              />
            )}
          </Field>
        )}
      </div>
      {identity && cannot === null ? (
        <p className="soft">{SEND.signed(identity.unit)}</p>
      ) : (
        <Notice tone="warn">
          <p>{SEND.unsigned}</p>
          <Link className="talk-link" href={paths.keys}>
            {SEND.toKeys}
          </Link>
        </Notice>
      )}
      {sender.state.kind === 'making' ? (
        <div className="actions">
          <p role="status">{SEND.making}</p>
          <Button onClick={sender.cancel}>{SEND.cancel}</Button>
        </div>
      ) : (
        <div className="actions">
          <Button kind="primary" onClick={make}>
            {SEND.make}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** At which desk somebody speaks; Diskominfo that leads the meeting says so. */
function roleOf(
  side: 'asesor' | 'agency',
  identity: Pick<SaidBy, 'role'> | undefined,
): SaidBy['role'] {
  if (side === 'agency') return 'opd';
  return identity?.role === 'diskominfo' ? 'diskominfo' : 'asesor';
}
