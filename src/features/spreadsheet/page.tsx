import type { ReactNode } from 'react';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { useAnswerImport } from '#state/assessments/use-answer-import.ts';
import { FileDrop } from '#ui/file-drop.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { ExportCard } from './export-card.tsx';
import { Review } from './review.tsx';
import './spreadsheet.css';
import { Taken } from './taken.tsx';
import { refusalText } from './text-problems.ts';
import { text } from './text.ts';

/** Filling in an assessment with a spreadsheet program, and bringing back what was typed there. */
export function SpreadsheetPage(): ReactNode {
  const { assessment } = useAssessment();
  const importer = useAnswerImport();
  const { state } = importer;
  const kicker = `${assessment.agency.name} · ${assessment.year}`;
  return (
    <Page title={text.title} kicker={kicker} lead={text.lead}>
      <ExportCard />
      <Section id="masukkan" title={text.in.title}>
        <div className="stack">
          <FileDrop
            label={text.in.label}
            hint={text.in.hint}
            choose={text.in.choose}
            accept=".xlsx"
            onFile={(file) => void importer.open(file)}
          />
          <p role="status">{state.kind === 'reading' && text.in.reading(state.fileName)}</p>
          {state.kind === 'refused' && (
            <Notice tone="bad" role="alert" title={text.in.refused(state.fileName)}>
              <p>{refusalText(state.failure)}</p>
              {state.failure.kind === 'unexpected' && (
                <TechnicalDetail label={DETAIL_LABEL} detail={state.failure.detail} />
              )}
            </Notice>
          )}
          {state.kind === 'taken' && <Taken state={state} onUndo={importer.undo} />}
          {state.kind === 'undone' && (
            <Notice tone="good" role="status" title={text.done.undone}>
              {text.done.undoneBody(state.fileName)}
            </Notice>
          )}
        </div>
      </Section>
      {state.kind === 'opened' && (
        <Review
          key={state.fileName + state.book.about.madeAt}
          fileName={state.fileName}
          book={state.book}
          onTake={importer.take}
          onLeave={importer.leave}
        />
      )}
    </Page>
  );
}
