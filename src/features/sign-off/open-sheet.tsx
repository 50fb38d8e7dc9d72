import type { ReactNode } from 'react';
import { canSign, checkSheet, SHEET_RULES } from '#core/review/check-sheet.ts';
import { hasUnsavedWords, type SignOff } from '#state/result/use-sign-off.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { SignOffState } from '#workflow/result/read-sign-off.ts';
import type { SignedSheet } from '#workflow/review/sign-sheet.ts';
import { Decline } from './decline.tsx';
import { ProblemList } from './problem-list.tsx';
import { SignForm } from './sign-form.tsx';
import { Summary } from './summary.tsx';
import { text } from './text.ts';

interface OpenSheetProps {
  readonly state: SignOffState;
  readonly work: NonNullable<SignOffState['work']>;
  readonly signOff: SignOff;
  readonly onMade: (made: SignedSheet) => void;
}

const RULES = Object.keys(SHEET_RULES).length;
const words = text.check;

/** An open sheet: what stands in the way, what it says, and the signature. */
export function OpenSheet({ state, work, signOff, onMade }: OpenSheetProps): ReactNode {
  const { sheet, content } = work;
  const submission = state.record.id;
  const problems = checkSheet({ ...content.check, unsaved: hasUnsavedWords(sheet) });
  const outcome = canSign(problems);
  const blocking = outcome === true ? [] : outcome;
  const warnings = problems.filter(({ severity }) => severity === 'warns');
  return (
    <>
      {sheet.replacing && (
        <Notice tone="warn">
          <p>{text.reopen.replacing(sheet.replacing.reason)}</p>
        </Notice>
      )}
      {sheet.carriedFrom !== null && (
        <Notice tone="info">
          <p>{text.summary.carried}</p>
        </Notice>
      )}
      {blocking.length > 0 ? (
        <Notice tone="bad" title={words.blocked(blocking.length)}>
          <ProblemList submission={submission} problems={blocking} />
        </Notice>
      ) : (
        <Notice tone="good" title={words.free} role="status">
          <p>{words.rules(RULES)}</p>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Section id="peringatan" title={words.warnings(warnings.length)}>
          <p className="prose">{words.warningsLead}</p>
          <ProblemList submission={submission} problems={warnings} />
        </Section>
      )}
      <Summary content={content} isOpen />
      {blocking.length > 0 ? (
        <p className="soft">{words.later}</p>
      ) : (
        <SignForm state={state} sheet={sheet} signOff={signOff} onMade={onMade} />
      )}
      <Decline
        onDecline={(_, reason) =>
          signOff.decline(
            { name: sheet.asesor.name, institution: sheet.asesor.institution },
            reason,
          )
        }
      />
    </>
  );
}
