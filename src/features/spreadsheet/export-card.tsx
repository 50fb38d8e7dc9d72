import type { ReactNode } from 'react';
import { answerTable } from '#core/spreadsheet/answer-table.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { useAnswerBook } from '#state/assessments/use-answer-book.ts';
import { useListFile } from '#state/evidence/use-list-file.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

/** Takes the assessment away as a workbook to fill in, or as a flat table to count with. */
export function ExportCard(): ReactNode {
  const { assessment, rubric, answers, documents } = useAssessment();
  const desk = useDesk();
  const book = useAnswerBook();
  const csv = useListFile();
  const name = text.out
    .fileName(assessment.agency.shortName || assessment.agency.name, assessment.year)
    .replaceAll(/[\\/:*?"<>|]+/g, '-');
  const makeBook = (): void => {
    const order = { assessment, rubric, documents, madeAt: desk.now() };
    void book.make(order, name, download);
  };
  const makeCsv = (): void => {
    void csv.make(answerTable(rubric, answers, documents), 'csv', name, download);
  };
  const failed = [book.state, csv.state].find(({ kind }) => kind === 'failed');
  const busy = book.state.kind === 'making' || csv.state.kind === 'making';
  return (
    <Section id="unduh" title={text.out.title}>
      <div className="stack">
        <p>{text.out.body}</p>
        <div className="actions">
          <Button kind="primary" onClick={makeBook}>
            {text.out.book}
          </Button>
          <Button onClick={makeCsv}>{text.out.csv}</Button>
        </div>
        <p className="soft">{text.out.csvHint}</p>
        <p role="status">
          {busy && text.out.making}
          {!busy &&
            book.state.kind === 'ready' &&
            book.state.outcome === 'written' &&
            text.out.made(book.state.name, book.state.cells, bytes(book.state.size))}{' '}
          {!busy &&
            csv.state.kind === 'ready' &&
            csv.state.outcome === 'written' &&
            text.out.madeCsv(csv.state.name, csv.state.rows, bytes(csv.state.size))}
        </p>
        {book.state.kind === 'ready' && book.state.outcome === 'refused' && (
          <Notice tone="bad" role="alert" title={text.out.failed}>
            <ul>
              {book.state.faults.map(({ sheet, cell, length, limit }) => (
                <li key={`${sheet}!${cell}`}>
                  {text.out.tooLong(`${sheet}!${cell}`, length, limit)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {failed?.kind === 'failed' && (
          <Notice tone="bad" role="alert" title={text.out.failed}>
            <p>{text.out.failedBody}</p>
            <TechnicalDetail label={DETAIL_LABEL} detail={failed.detail} />
          </Notice>
        )}
      </div>
    </Section>
  );
}
