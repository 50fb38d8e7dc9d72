import { useState, type ReactNode } from 'react';
import { failureText } from '#state/words/failure-text.ts';
import { explained } from '#state/words/glossary.ts';
import { useAgreement } from '#state/review/use-agreement.ts';
import { Choice } from '#ui/choice.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Terms } from '#ui/terms.tsx';
import type { Agreement } from '#workflow/review/agreement.ts';
import './agreement.css';
import { ClosedNotice } from './closed-notice.tsx';
import { Compared } from './compared.tsx';
import { text } from './text.ts';

const TERMS_HERE = explained('agreement');

/** How far asesors agree over everything that may be read here, by instrument. */
export function AgreementPage(): ReactNode {
  const found = useAgreement();
  return (
    <Page title={text.title} lead={<p>{text.lead}</p>}>
      <Terms {...TERMS_HERE} />
      {!found && <p role="status">{text.reading}</p>}
      {found && !found.ok && (
        <Notice tone="bad" role="alert">
          {failureText(found.error, 'reading')}
        </Notice>
      )}
      {found?.ok && <Shown agreement={found.value} />}
    </Page>
  );
}

function Shown({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { by, closed } = agreement;
  const [chosen, setChosen] = useState('');
  const judged = by.find(({ ref }) => ref.digest === chosen) ?? by[0];
  const names = Object.fromEntries(
    by.map(({ ref, rubric }) => [
      ref.digest,
      text.instrumentName(rubric?.shortTitle ?? ref.id, ref.version),
    ]),
  );
  return (
    <>
      <ClosedNotice closed={closed} />
      {by.length > 1 && judged && (
        <Choice
          label={text.instrument}
          value={judged.ref.digest}
          words={names}
          onChoose={setChosen}
        />
      )}
      {judged ? (
        <Compared key={judged.ref.digest} judged={judged} only={null} />
      ) : (
        <EmptyState title={text.empty.title}>{text.empty.next}</EmptyState>
      )}
    </>
  );
}
