import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useRubricImport, type RubricImport } from '#state/rubrics/use-rubric-import.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { buttonClass } from '#ui/button.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import './authoring.css';
import { BasisStep } from './basis-step.tsx';
import { Preview } from './preview.tsx';
import { ProblemList } from './problem-list.tsx';
import { importFailureText, text } from './text.ts';

/** From a shipped instrument to one of the kabupaten's own, without a programmer. */
export function AuthoringPage(): ReactNode {
  const rubrics = useRubrics();
  const importer = useRubricImport();
  const { state } = importer;
  const known = rubrics?.flatMap((found) => (found.ok ? [found.value] : [])) ?? [];
  if (!rubrics) {
    return (
      <p className="page" role="status">
        {text.opening}
      </p>
    );
  }
  return (
    <Page title={text.title} kicker={text.kicker} lead={text.lead}>
      <p>
        <Link href={paths.rubrics} className={buttonClass('secondary')}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
      </p>
      {state.kind === 'preview' ? (
        <Preview
          key={state.fileName}
          fileName={state.fileName}
          preview={state.preview}
          onAdopt={importer.adopt}
          onLeave={importer.leave}
        />
      ) : (
        <>
          {state.kind === 'adopted' && <Adopted state={state} />}
          {known.length > 0 && <BasisStep known={known} />}
          <section className="card">
            <h2>{text.steps.edit}</h2>
            <div className="prose">
              <ul>
                {text.editHints.map((hint) => (
                  <li key={hint}>{hint}</li>
                ))}
              </ul>
            </div>
          </section>
          <section className="card stack">
            <h2>{text.steps.open}</h2>
            <FileDrop
              label={text.fileLabel}
              hint={text.fileHint}
              choose={text.fileChoose}
              accept=".xlsx,.json"
              onFile={(file) => void importer.open(file, known)}
            />
            <p role="status">{state.kind === 'reading' && text.reading(state.fileName)}</p>
            {state.kind === 'refused' && <Refused state={state} />}
          </section>
        </>
      )}
    </Page>
  );
}

function Refused({ state }: { readonly state: RubricImport & { kind: 'refused' } }): ReactNode {
  const { fileName, failure } = state;
  if (failure.kind === 'problems') {
    return <ProblemList fileName={fileName} problems={failure.problems} />;
  }
  return (
    <Notice tone="bad" role="alert" title={text.refused(fileName)}>
      <p>{importFailureText(failure)}</p>
    </Notice>
  );
}

function Adopted({ state }: { readonly state: RubricImport & { kind: 'adopted' } }): ReactNode {
  const { ref, title } = state;
  return (
    <Notice tone="good" role="status" title={text.adopted(title)}>
      <p className="authoring-digest">{text.adoptedDigest(ref.digest)}</p>
      <div className="actions">
        <Link href={paths.rubric(ref.digest)} className={buttonClass('primary')}>
          {text.read}
        </Link>
        <Link href={paths.start} className={buttonClass('secondary')}>
          {text.start}
        </Link>
      </div>
    </Notice>
  );
}
