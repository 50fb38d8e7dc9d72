import { useState, type ReactNode } from 'react';
import { useRubricBook } from '#state/rubrics/use-rubric-book.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Field } from '#ui/field.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { text } from './text.ts';

/** Takes the workbook of an instrument away, to be changed elsewhere. */
export function BasisStep({ known }: { readonly known: readonly LoadedRubric[] }): ReactNode {
  const { state, make } = useRubricBook();
  const [chosen, setChosen] = useState(known[0]?.ref.digest);
  const basis = known.find(({ ref }) => ref.digest === chosen) ?? known[0];
  return (
    <section className="card stack">
      <h2>{text.steps.basis}</h2>
      <Field label={text.basisLabel}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={basis?.ref.digest}
            onChange={({ target }) =>
              setChosen(known.find(({ ref }) => ref.digest === target.value)?.ref.digest)
            }
          >
            {known.map(({ ref, rubric }) => (
              <option key={ref.digest} value={ref.digest}>
                {text.basisOption(rubric.title, ref.version)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="actions">
        <Button
          icon="download"
          kind="primary"
          onClick={() => basis && void make(basis.rubric, download)}
        >
          {text.download}
        </Button>
      </div>
      <p role="status" className="soft">
        {state.kind === 'making' && text.making}
        {state.kind === 'ready' && text.made(state.name, bytes(state.size))}
      </p>
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert">
          {text.makeFailed}
        </Notice>
      )}
    </section>
  );
}
