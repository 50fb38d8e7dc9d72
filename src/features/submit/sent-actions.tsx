import { useState, type ReactNode } from 'react';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { canChooseFile } from '#state/saving/file-access.ts';
import { saveFile, type Saved } from '#state/saving/save-file.ts';
import type { SentSubmission } from '#state/files/use-submit.ts';
import { useSentFile, useSentReport } from '#state/files/use-sent.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { ReadSent } from '#workflow/submit/read-sent.ts';
import { FileTrouble } from './file-trouble.tsx';
import { SENT } from './text-sent.ts';

interface SentActionsProps {
  readonly sent: ReadSent;
  /** The sealed file that was just made: what was sealed is not handed on open by the next press. */
  readonly sealed?: Pick<SentSubmission, 'file' | 'fileName'>;
}

/** The file again, byte for byte, and the report that belongs to it. */
export function SentActions({ sent, sealed }: SentActionsProps): ReactNode {
  const { record, bodies } = sent;
  const { agency, year } = bodies['assessment.json'];
  const { about } = record;
  const fileName = sealed?.fileName ?? record.fileName;
  const file = useSentFile(record.id);
  const report = useSentReport();
  const [saved, setSaved] = useState<Saved>();
  const making = report.state.kind === 'making' ? report.state : undefined;
  const hand = (give: (bytes: Blob) => void): void =>
    sealed ? give(sealed.file) : void file.rebuild(give);
  const save = (): void => hand((bytes) => void saveFile(bytes, fileName).then(setSaved));
  const pdfName = SENT.pdfName(agency.shortName || agency.name, year, about.revision);
  const pdf = (): void => void report.make(sent, (bytes) => download(pdfName, bytes));
  return (
    <Section id="simpan" title={SENT.actions}>
      <div className="actions">
        <Button kind="primary" onClick={() => hand((bytes) => download(fileName, bytes))}>
          {sealed ? SENT.downloadSealed : SENT.download}
        </Button>
        {canChooseFile() && <Button onClick={save}>{SENT.save}</Button>}
        <Button onClick={pdf} disabled={making !== undefined}>
          {SENT.pdf}
        </Button>
      </div>
      {making && (
        <>
          <p role="status">{SENT.pdfMaking(making.done, making.total)}</p>
          <Progress
            label={SENT.pdfMaking(making.done, making.total)}
            value={making.done}
            max={making.total}
          />
        </>
      )}
      {saved?.kind === 'saved' && <p role="status">{SENT.saved(saved.name)}</p>}
      {saved?.kind === 'failed' && <Notice tone="bad">{SENT.saveFailed}</Notice>}
      {report.state.kind === 'failed' && (
        <Notice tone="bad" role="alert">
          <p>{SENT.pdfFailed}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={report.state.detail} />
        </Notice>
      )}
      {file.state.kind === 'ready' && !file.state.outcome.ok && (
        <FileTrouble failure={file.state.outcome.error} />
      )}
      {!sealed && <p className="prose soft">{SENT.unsealed}</p>}
      <p className="prose soft">{SENT.pdfHint}</p>
    </Section>
  );
}
