import { useState, type ReactNode } from 'react';
import { failureText } from '#state/words/failure-text.ts';
import { useRejections } from '#state/files/use-rejections.ts';
import { Choice } from '#ui/choice.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { RejectionRound } from '#workflow/receive/list-rejections.ts';
import './evaluation.css';
import { ParetoRound } from './pareto-round.tsx';
import { text } from './text.ts';

const words = text.pareto;

/** Why evidence did not count, over all results that are here: guidance for the next year. */
export function ParetoPage(): ReactNode {
  const found = useRejections();
  return (
    <Page title={words.title} lead={words.lead}>
      {!found && <p role="status">{words.reading}</p>}
      {found && !found.ok && (
        <Notice tone="bad" role="alert">
          {failureText(found.error, 'reading')}
        </Notice>
      )}
      {found?.ok && <Rounds rounds={found.value} />}
    </Page>
  );
}

function nameOf({ about, rubric }: RejectionRound): string {
  const period = about.period?.name ?? words.withoutPeriod(about.year);
  return words.roundName(period, rubric?.shortTitle ?? about.rubric.id, about.rubric.version);
}

function Rounds({ rounds }: { readonly rounds: readonly RejectionRound[] }): ReactNode {
  const [chosen, setChosen] = useState('');
  const round = rounds.find(({ key }) => key === chosen) ?? rounds[0];
  if (!round) return <EmptyState title={words.empty.title}>{words.empty.next}</EmptyState>;
  return (
    <div className="stack">
      <Choice
        label={words.round}
        value={round.key}
        words={Object.fromEntries(rounds.map((one) => [one.key, nameOf(one)]))}
        onChoose={setChosen}
      />
      {round.rubric ? (
        <ParetoRound key={round.key} round={round} rubric={round.rubric} />
      ) : (
        <Notice tone="warn">{words.noRubric}</Notice>
      )}
    </div>
  );
}
