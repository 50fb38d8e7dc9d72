import { useState, type ReactNode } from 'react';
import { DESK_TERMS } from '#core/glossary.ts';
import { keyCardName } from '#state/backup/backup-name.ts';
import { say } from '#state/saving/toasts.ts';
import { useWorkspace } from '#state/workspaces/workspace.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { cardText, fingerprintOf } from '#workflow/keys/key-card.ts';
import type { OwnIdentity } from '#workflow/keys/own-identity.ts';
import { CopyButton } from './copy-button.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { text } from './text.ts';

interface OwnCardProps {
  readonly own: OwnIdentity;
  /** Whether this browser signs at this address. */
  readonly canSign: boolean;
}

/** The identity of this desk: for whom it speaks, its fingerprint, its card. */
export function OwnCard({ own, canSign }: OwnCardProps): ReactNode {
  const { card, secret } = own;
  const { identity } = card;
  const isProtected = useWorkspace((state) => state.workspace.protection !== null);
  const [isAsked, setAsked] = useState(false);
  const isOdd = secret === 'gone' || (secret === 'held' && isProtected);
  const content = cardText(card);
  const save = (): void => {
    const name = keyCardName(identity.unit);
    download(name, new Blob([content], { type: 'application/json' }));
    say(text.own.downloaded(name));
  };
  return (
    <>
      <dl className="key-facts">
        <dt>{text.own.unit}</dt>
        <dd>{identity.unit}</dd>
        <dt>{text.own.role}</dt>
        <dd>{DESK_TERMS[identity.role]}</dd>
        <dt>{text.own.made}</dt>
        <dd>{dateTime(card.madeAt)}</dd>
      </dl>
      <Fingerprint signKey={identity.signKey} size="large" />
      <p className="prose soft">{text.own.read}</p>
      <div className="actions">
        <Button icon="download" kind="primary" onClick={save}>
          {text.own.download}
        </Button>
        <CopyButton label={text.own.copyCard} content={content} done={text.own.cardCopied} />
        <CopyButton
          label={text.fingerprint.copy}
          content={fingerprintOf(identity.signKey).join(' ')}
          done={text.fingerprint.copied}
        />
        {canSign && <Button onClick={() => setAsked(true)}>{text.own.replace}</Button>}
      </div>
      <p className="prose">{text.own.cardBody}</p>
      {isOdd ? (
        <Notice tone="warn">
          <p>{text.own.secret(secret, isProtected)}</p>
        </Notice>
      ) : (
        <p className="prose">{text.own.secret(secret, isProtected)}</p>
      )}
      {identity.receiveKey === null && <p className="prose">{text.own.noReceive}</p>}
      {isAsked && <ReplaceDialog identity={identity} onClose={() => setAsked(false)} />}
    </>
  );
}
