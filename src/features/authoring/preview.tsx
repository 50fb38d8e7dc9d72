import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RecountedExample } from '#core/scoring/recount-examples.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { decimal } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import type { AdoptFailure } from '#workflow/rubrics/adopt-rubric.ts';
import { withIdentity, type RubricPreview } from '#workflow/rubrics/preview-rubric.ts';
import { DiffList } from './diff-list.tsx';
import { IdentityForm } from './identity-form.tsx';
import { adoptFailureText, text } from './text.ts';

interface PreviewProps {
  readonly fileName: string;
  readonly preview: RubricPreview;
  readonly onAdopt: (rubric: Rubric) => Promise<AdoptFailure | null>;
  readonly onLeave: () => void;
}

/** What a sound file would bring: what is new against its basis, and under which name. */
export function Preview({ fileName, preview, onAdopt, onLeave }: PreviewProps): ReactNode {
  const { base, twin, diff, recounted, proposed } = preview;
  const [refusal, setRefusal] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="stack" aria-labelledby="import-preview">
      <h2 id="import-preview" tabIndex={-1} ref={heading}>
        {text.preview.title(fileName)}
      </h2>
      <Notice tone="good" role="status">
        <p>{text.preview.sound}</p>
        <p>{base ? text.preview.base(base.rubric.title, base.ref.version) : text.preview.noBase}</p>
      </Notice>
      {twin && (
        <Notice tone="info">{text.preview.here(twin.rubric.shortTitle, twin.ref.version)}</Notice>
      )}
      {diff && (
        <div className="card stack">
          <h2>{text.preview.changes(diff.length)}</h2>
          {diff.length === 0 ? <p>{text.preview.same}</p> : <DiffList diff={diff} />}
        </div>
      )}
      {recounted.length > 0 && <Recounted recounted={recounted} />}
      <IdentityForm
        proposed={proposed}
        refusal={refusal}
        onLeave={onLeave}
        onAdopt={(identity) => {
          const rubric = withIdentity(preview, identity, text.preview.recountedMark);
          void onAdopt(rubric).then((failure) =>
            setRefusal(failure ? adoptFailureText(failure) : undefined),
          );
        }}
      />
    </section>
  );
}

function Recounted({ recounted }: { readonly recounted: readonly RecountedExample[] }): ReactNode {
  const shown = ({ index, predikat }: RecountedExample['after']): string =>
    text.preview.expectation(decimal(index), predikat);
  return (
    <details className="card">
      <summary>
        {text.preview.recounted} ({recounted.length})
      </summary>
      <p className="prose">{text.preview.recountedLead}</p>
      <ul className="numeric">
        {recounted.map(({ id, before, after }) => (
          <li key={id}>{text.preview.recountedRow(id, shown(before), shown(after))}</li>
        ))}
      </ul>
    </details>
  );
}
