import { useState, type ReactNode } from 'react';
import { DESK_TERMS } from '#core/glossary.ts';
import type { KeyCard } from '#core/keys/key-card.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { useDesk } from '#state/desk.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { openCardFile, openCardText, takeCard } from '#workflow/keys/key-card.ts';
import { Fingerprint } from './fingerprint.tsx';
import { text } from './text.ts';

interface OpenSectionProps {
  /** The person wants to compare this key at once; it is in the list by now. */
  readonly onCompare: (key: PublicKey) => void;
}

/** Reads the key card of somebody else; nothing is kept before the person says so. */
export function OpenSection({ onCompare }: OpenSectionProps): ReactNode {
  const desk = useDesk();
  const [typed, setTyped] = useState('');
  const [card, setCard] = useState<KeyCard>();
  const [failure, setFailure] = useState<string>();
  const show = async (reading: ReturnType<typeof openCardText>): Promise<void> => {
    const read = await reading;
    setCard(read.ok ? read.value : undefined);
    setFailure(read.ok ? undefined : text.open.failure(read.error));
  };
  const keep = async (taken: KeyCard, then: () => void): Promise<void> => {
    const kept = await takeCard(desk, taken);
    setFailure(kept.ok ? undefined : text.open.failure(kept.error));
    setCard(undefined);
    if (!kept.ok) return;
    setTyped('');
    then();
  };
  return (
    <Section id="buka-kartu" title={text.open.title}>
      <FileDrop
        label={text.open.file}
        hint={text.open.fileHint}
        choose={text.open.choose}
        accept=".json,application/json"
        onFile={(file) => void show(openCardFile(file))}
      />
      <Field label={text.open.pasted}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            value={typed}
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button onClick={() => void show(openCardText(typed))}>{text.open.read}</Button>
      </div>
      {failure !== undefined && (
        <Notice tone="bad" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      {card && (
        <Preview
          card={card}
          onCompare={() => void keep(card, () => onCompare(card.identity.signKey))}
          onKeep={() => void keep(card, () => say(text.open.kept(card.identity.unit)))}
          onLeave={() => setCard(undefined)}
        />
      )}
    </Section>
  );
}

interface PreviewProps {
  readonly card: KeyCard;
  readonly onCompare: () => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

function Preview({ card, onCompare, onKeep, onLeave }: PreviewProps): ReactNode {
  const { identity, replaces, previousSignature } = card;
  return (
    <div className="stack" role="status">
      <h3>{text.open.from(identity.unit, DESK_TERMS[identity.role])}</h3>
      <Fingerprint signKey={identity.signKey} size="large" />
      <p className="prose">{text.open.proof}</p>
      {replaces !== null && (
        <>
          <Fingerprint signKey={replaces} label={text.known.replaces} />
          <p className="prose">
            {previousSignature === null ? text.open.notEndorsed : text.open.endorsed}
          </p>
        </>
      )}
      <div className="actions">
        <Button kind="primary" onClick={onCompare}>
          {text.open.compare}
        </Button>
        <Button onClick={onKeep}>{text.open.keep}</Button>
        <Button kind="quiet" onClick={onLeave}>
          {text.open.leave}
        </Button>
      </div>
    </div>
  );
}
