import type { ReactNode } from 'react';
import type { ReviewSheet } from '#core/review/sheet.ts';
import type { SignOff } from '#state/result/use-sign-off.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { SignOffState } from '#workflow/result/read-sign-off.ts';
import { Rows } from './rows.tsx';
import { Reopen } from './reopen.tsx';
import { text } from './text.ts';

interface DeclinedProps {
  readonly state: SignOffState;
  readonly sheet: ReviewSheet;
  readonly signOff: SignOff;
}

const words = text.decline;

/** It was declined: why and when, and the way back while there is one. */
export function Declined({ state, sheet, signOff }: DeclinedProps): ReactNode {
  if (sheet.state.is !== 'recused') return null;
  const { at, reason } = sheet.state;
  return (
    <Section id="tidak-menilai" title={words.title}>
      <Notice tone="info" role="status">
        <p>{words.said}</p>
      </Notice>
      <Rows
        rows={[
          [words.saidReason, reason],
          [words.saidAt, dateTime(at)],
          [text.done.by, `${sheet.asesor.name}, ${sheet.asesor.institution}`],
        ]}
      />
      {state.reopen === true ? (
        <Reopen
          action={words.takeBack}
          ask={words.takeBackAsk}
          onReopen={(why) => void signOff.reopen(sheet, why)}
        />
      ) : (
        <p className="prose soft">{words.othersHere}</p>
      )}
    </Section>
  );
}
