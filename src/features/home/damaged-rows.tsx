import { useState, type ReactNode } from 'react';
import { damagedParts } from '#state/backup/damaged-place.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { eraseAssessment } from '#workflow/assessments/erase-assessment.ts';
import type { AssessmentList } from '#workflow/assessments/list-assessments.ts';
import { damagedName } from './damaged-name.ts';
import { EraseQuestion } from './erase-question.tsx';
import { text } from './text.ts';

type DamagedRow = AssessmentList['damaged'][number];

/** Rows that cannot be read: named, downloadable, removable one by one; the rest works on. */
export function DamagedRows({ rows }: { readonly rows: readonly DamagedRow[] }): ReactNode {
  const desk = useDesk();
  const [erasing, setErasing] = useState<DamagedRow>();
  const save = (row: DamagedRow): void =>
    download(
      `timbang-catatan-rusak-${row.key === '' ? 'tanpa-pengenal' : row.key}.json`,
      new Blob([JSON.stringify(row.raw, null, 2)], { type: 'application/json' }),
    );
  const erase = async (row: DamagedRow): Promise<void> => {
    const gone = await eraseAssessment(desk, row.key);
    // The button that had the focus goes with its row.
    if (gone.ok) document.querySelector('h1')?.focus();
    say(gone.ok ? text.said.rowErased : failureText(gone.error, 'changing'));
  };
  return (
    <Notice tone="bad" title={text.damaged.title}>
      <p>{text.damaged.body}</p>
      {rows.map((row) => (
        <div key={row.key} className="stack">
          <p>{text.damaged.row(damagedName(row), damagedParts(row.places))}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={[row.key, ...row.places].join('\n')} />
          <div className="actions">
            <Button icon="download" onClick={() => save(row)}>
              {text.damaged.download}
            </Button>
            <Button kind="danger" onClick={() => setErasing(row)}>
              {text.actions.erase}
            </Button>
          </div>
        </div>
      ))}
      {erasing && (
        <EraseQuestion
          body={text.eraseQuestion.rowBody}
          onCancel={() => setErasing(undefined)}
          onErase={() => void erase(erasing)}
        />
      )}
    </Notice>
  );
}
