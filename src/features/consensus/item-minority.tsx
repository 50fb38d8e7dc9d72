import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { ITEM } from './text-item.ts';
import type { Item } from './use-item.ts';

const words = ITEM.minority;

/** Who disagrees, and in which words: kept and printed beside the value. */
export function ItemMinority({ item }: { readonly item: Item }): ReactNode {
  const { meeting, consensus } = useOpenMeeting();
  const { agreed, say } = item;
  const [draft, setDraft] = useState({ name: '', text: '' });
  if (!agreed) return null;
  const names = [
    ...new Set([
      ...meeting.weighing.weighed.map(({ review }) => review.by.name),
      ...consensus.meeting.attendance.map(({ name }) => name),
    ]),
  ];
  const isWhole = draft.name.trim() !== '' && draft.text.trim() !== '';
  const add = (): void => {
    if (!isWhole) return;
    say({
      minority: [...agreed.minority, { name: draft.name.trim(), text: draft.text.trim() }],
    });
    setDraft({ name: '', text: '' });
  };
  const numbered = agreed.minority.map((note, at) => ({ ...note, at }));
  return (
    <Section id="minoritas" title={words.title}>
      <p className="soft">{words.lead}</p>
      <ul className="minority-lines">
        {numbered.map(({ name, text, at }) => (
          <li key={at} className="minority-line">
            <p>
              <strong>{name}</strong> <span className="pre-line">{text}</span>
            </p>
            <Button
              kind="quiet"
              aria-label={words.removeNamed(name)}
              onClick={() => say({ minority: agreed.minority.filter((_, index) => index !== at) })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <SmallForm
        className="minority-add"
        onSubmit={() => {
          add();
        }}
      >
        <Field label={words.name}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={draft.name}
              onChange={({ target }) => setDraft({ ...draft, name: target.value })}
            >
              <option value="">{words.choose}</option>
              {names.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.text}>
          {(control) => (
            <textarea
              {...control}
              className="input"
              rows={2}
              value={draft.text}
              onChange={({ target }) => setDraft({ ...draft, text: target.value })}
            />
          )}
        </Field>
        <Button icon="plus" type="submit" disabled={!isWhole}>
          {words.add}
        </Button>
      </SmallForm>
    </Section>
  );
}
