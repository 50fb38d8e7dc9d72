import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useVerify } from '#state/files/use-verify.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { DropZone } from '#ui/drop-zone.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { bytes, dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Progress } from '#ui/progress.tsx';
import { Section } from '#ui/section.tsx';
import { Meaning } from './meaning.tsx';
import { ResultCard } from './result-card.tsx';
import { text } from './text.ts';
import { TypedForm } from './typed-form.tsx';
import './verify.css';

/** Drop a file, learn whether it is as it was made. Works before any workspace is open. */
export function VerifyPage(): ReactNode {
  const verifier = useVerify();
  const { files, knowledge, running, hasDesk, verify, stop, clear, stopped } = verifier;
  const hint = useId();
  const words = running && text.checking(running.name, bytes(running.done), bytes(running.total));
  const last = files.at(-1);
  return (
    <Page title={text.title} lead={text.lead} {...(!hasDesk && { kicker: text.product })}>
      {!hasDesk && (
        <Notice tone="info">
          <p>{text.noDesk}</p>
          <p className="verify-screen">
            <Link href={paths.home} className={buttonClass('secondary')}>
              {text.toDoor}
            </Link>
          </p>
        </Notice>
      )}
      <div className="verify-screen stack">
        <DropZone label={text.drop.label} onFiles={(dropped) => void verify(dropped)}>
          <span className="field-label">{text.drop.label}</span>
          <p className="field-hint" id={hint}>
            {text.drop.hint}
          </p>
          <FileButton
            text={text.drop.choose}
            label={text.drop.pick}
            describedBy={hint}
            multiple
            onFiles={(chosen) => void verify(chosen)}
          />
        </DropZone>
        {running && words !== undefined && (
          <div className="stack">
            <p>{words}</p>
            {running.waiting > 0 && <p className="soft">{text.waiting(running.waiting)}</p>}
            <Progress label={words} value={running.done} max={running.total} />
            <div className="actions">
              <Button onClick={stop}>{text.stop}</Button>
            </div>
          </div>
        )}
        {stopped && <Notice tone="warn">{text.stopped}</Notice>}
      </div>
      <p className="hidden-visually" role="status">
        {last ? text.done(last.name) : ''}
      </p>
      {last && (
        <section className="stack" aria-labelledby="hasil-verifikasi">
          <h2 id="hasil-verifikasi">{text.results}</h2>
          <p className="verify-printed">{text.printedAt(dateTime(last.at))}</p>
          {files.map((file) => (
            <ResultCard key={file.id} file={file} others={files} knowledge={knowledge} />
          ))}
          <Meaning />
          <div className="actions verify-screen">
            <Button icon="print" kind="primary" onClick={() => window.print()}>
              {text.print}
            </Button>
            <Button onClick={clear}>{text.clear}</Button>
          </div>
        </section>
      )}
      <div className="verify-screen">
        <Section id="cocokkan" title={text.typed.title}>
          <TypedForm files={files} knowledge={knowledge} />
        </Section>
      </div>
    </Page>
  );
}
