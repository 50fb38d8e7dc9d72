import type { ReactNode } from 'react';
import { ASESOR_ROLE_TERMS } from '#core/assignment/assignment-terms.ts';
import type { DraftAsesor } from '#core/period/draft.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { freshId } from '#state/fresh-id.ts';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { withRow } from '#features/period/with-row.ts';
import { peopleText } from './text-people.ts';
import { useProblemAt } from '#features/period/use-problem-at.ts';

const { asesors: text } = peopleText;

/** Who will assess: name, institution, and the key of each. */
export function AsesorFields(): ReactNode {
  const { draft, change } = useOpenPeriod();
  const add = (): void => {
    const id = freshId();
    change((shown) => ({
      ...shown,
      asesors: [
        ...shown.asesors,
        { id, name: '', institution: '', key: '', role: 'member', conflicts: [] },
      ],
    }));
    setTimeout(() => document.getElementById(`asesor-${id}`)?.focus());
  };
  return (
    <Section id="asesor" title={text.title}>
      <p className="soft prose">{text.hint}</p>
      {draft.asesors.map((asesor) => (
        <AsesorLine key={asesor.id} asesor={asesor} />
      ))}
      <div className="actions">
        <Button icon="plus" onClick={add}>
          {text.add}
        </Button>
      </div>
    </Section>
  );
}

function AsesorLine({ asesor }: { readonly asesor: DraftAsesor }): ReactNode {
  const { draft, change } = useOpenPeriod();
  const problemAt = useProblemAt();
  const { id, name, institution, key, role } = asesor;
  const set = (edit: Partial<DraftAsesor>): void =>
    change((shown) => ({
      ...shown,
      asesors: withRow(shown.asesors, id, edit),
    }));
  const remove = (): void => {
    change((shown) => ({ ...shown, asesors: shown.asesors.filter((one) => one.id !== id) }));
    const undo = (): void => change((shown) => ({ ...shown, asesors: [...shown.asesors, asesor] }));
    say(text.removed(name), { label: peopleText.undo, run: undo });
    document.getElementById('asesor')?.focus();
  };
  const isGone = key !== '' && draft.keys.every(({ signKey }) => signKey !== key);
  return (
    <div className="period-line period-line-five">
      <Field id={`asesor-${id}`} label={text.name} error={problemAt(`asesor-${id}`)}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            value={name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={text.institution}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={institution}
            onChange={(event) => set({ institution: event.target.value })}
          />
        )}
      </Field>
      <Choice
        label={text.role}
        value={role}
        words={ASESOR_ROLE_TERMS}
        onChoose={(chosen) => set({ role: chosen })}
      />
      <Field id={`asesor-kunci-${id}`} label={text.key} error={problemAt(`asesor-kunci-${id}`)}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={key}
            onChange={(event) => set({ key: event.target.value })}
          >
            <option value="">{text.noKey}</option>
            {isGone && <option value={key}>{text.goneKey}</option>}
            {draft.keys.map(({ signKey, unit, person }) => (
              <option key={signKey} value={signKey}>
                {person === '' ? unit : `${person}, ${unit}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button kind="quiet" onClick={remove}>
        {text.remove(name)}
      </Button>
    </div>
  );
}
