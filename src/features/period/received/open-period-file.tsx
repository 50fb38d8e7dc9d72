import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { usePeriodFile } from '#state/period/use-period-file.ts';
import { FileDrop } from '#ui/file-drop.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { arrivalText as text, refusalText } from './text-arrival.ts';

/** The door for a period file; what is in it is shown before anything is taken. */
export function OpenPeriodFile(): ReactNode {
  const [, navigate] = useLocation();
  const { state, open } = usePeriodFile((fingerprint) => navigate(paths.periodFile(fingerprint)));
  return (
    <Section id="buka-periode" title={text.open.title}>
      <FileDrop
        label={text.open.label}
        hint={text.open.hint}
        choose={text.open.choose}
        accept=".zip,application/zip"
        onFile={(file) => void open(file)}
      />
      {state.kind === 'reading' && <p role="status">{text.open.reading(state.fileName)}</p>}
      {state.kind === 'refused' && (
        <Notice tone="bad" role="alert" title={text.open.refused(state.fileName)}>
          <p>{refusalText(state.failure)}</p>
          <TechnicalDetail
            label={DETAIL_LABEL}
            detail={state.failure.kind === 'unexpected' ? state.failure.detail : undefined}
          />
        </Notice>
      )}
    </Section>
  );
}
