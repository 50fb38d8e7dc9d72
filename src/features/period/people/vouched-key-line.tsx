import type { ReactNode } from 'react';
import { DESK_TERMS } from '#core/glossary.ts';
import type { Contact } from '#core/keys/identity.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import type { VouchedKey } from '#core/period/period.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tag } from '#ui/tag.tsx';
import { fingerprintOf } from '#workflow/keys/key-card.ts';
import { KeyDigits } from '#features/period/key-digits.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { peopleText } from './text-people.ts';
import { useProblemAt } from '#features/period/use-problem-at.ts';

const { keys: text } = peopleText;

interface VouchedKeyLineProps {
  readonly vouched: VouchedKey;
  readonly contacts: readonly Contact[];
}

const startOf = (key: PublicKey): string => fingerprintOf(key)[0] ?? '';

/** One vouched key: whose it is, its fingerprint, and which earlier key it replaces. */
export function VouchedKeyLine({ vouched, contacts }: VouchedKeyLineProps): ReactNode {
  const { draft, change } = useOpenPeriod();
  const error = useProblemAt()(`kunci-${vouched.signKey}`);
  const { signKey, unit, role, person, replaces } = vouched;
  const set = (edit: Partial<VouchedKey>): void =>
    change((shown) => ({
      ...shown,
      keys: shown.keys.map((one) => (one.signKey === signKey ? { ...one, ...edit } : one)),
    }));
  const remove = (): void => {
    change((shown) => ({ ...shown, keys: shown.keys.filter((one) => one.signKey !== signKey) }));
    const undo = (): void => change((shown) => ({ ...shown, keys: [...shown.keys, vouched] }));
    say(text.removed(unit), { label: peopleText.undo, run: undo });
    document.getElementById('kunci-dijamin')?.focus();
  };
  const contact = contacts.find(({ id }) => id === signKey);
  const others = contacts.filter(
    ({ id }) => id !== signKey && draft.keys.every((key) => key.signKey !== id),
  );
  const isElsewhere = replaces !== null && others.every(({ id }) => id !== replaces);
  return (
    <div className="period-key" id={`kunci-${signKey}`} tabIndex={-1}>
      <p className="period-facts">
        <strong>{unit}</strong>
        <Tag tone="neutral">{DESK_TERMS[role]}</Tag>
      </p>
      {error !== undefined && <p className="field-error">{error}</p>}
      <KeyDigits signKey={signKey} label={text.fingerprint} />
      {contact?.trust === 'new' && <Notice tone="warn">{text.newWarning(unit)}</Notice>}
      <div className="period-line">
        <Field label={text.person}>
          {(control) => (
            <input
              {...control}
              className="input"
              aria-label={text.of(text.person, unit)}
              value={person}
              onChange={(event) => set({ person: event.target.value })}
            />
          )}
        </Field>
        <Field label={text.replaces}>
          {(control) => (
            <select
              {...control}
              className="input"
              aria-label={text.of(text.replaces, unit)}
              value={replaces ?? ''}
              onChange={(event) => {
                const { value } = event.target;
                set({ replaces: value === '' ? null : (value as PublicKey) });
              }}
            >
              <option value="">{text.replacesNone}</option>
              {isElsewhere && (
                <option value={replaces}>{text.replacesUnknown(startOf(replaces))}</option>
              )}
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {text.replacesOf(other.unit, startOf(other.id))}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button kind="quiet" onClick={remove}>
          {text.remove(unit)}
        </Button>
      </div>
    </div>
  );
}
