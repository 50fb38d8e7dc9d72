import type { ReactNode } from 'react';
import { STAGE_TERMS } from '#core/review/review-terms.ts';
import { STAGES } from '#core/review/stages.ts';
import type { CastVote } from '#core/review/votes.ts';
import { findingNumber, findingWords } from '#state/review/finding-words.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { SaidFact } from '#ui/said-fact.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { ITEM } from './text-item.ts';
import type { Item } from './use-item.ts';

const words = ITEM.votes;

/** Every vote as it was given, side by side; nothing of it is changed here. */
export function ItemVotes({ item }: { readonly item: Item }): ReactNode {
  const { votes, silent } = item.votes;
  return (
    <Section id="suara" title={words.title}>
      {votes.length === 0 && <p>{words.none}</p>}
      {silent.length > 0 && votes.length > 0 && (
        <p className="soft">{words.silent(silent.map(({ name }) => name).join(', '))}</p>
      )}
      <ol className="vote-cards">
        {votes.map((cast, at) => (
          <li key={cast.review}>
            <VoteCard item={item} cast={cast} at={at} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface VoteCardProps {
  readonly item: Item;
  readonly cast: CastVote;
  readonly at: number;
}

function VoteCard({ item, cast, at }: VoteCardProps): ReactNode {
  const { rubric } = useOpenMeeting().meeting;
  const { indicator, agreed, decide, say } = item;
  const { name, institution, vote } = cast;
  const show = (finding: typeof vote.finding): string => findingNumber(rubric, indicator, finding);
  const stages = STAGES.filter((stage) => vote.stages[stage].is !== 'open');
  const hasWords = vote.shortcoming !== '' || vote.recommendation !== '';
  return (
    <article className="vote-card" aria-label={`${words.number(at + 1)}: ${name}`}>
      <header className="vote-head">
        <kbd aria-hidden="true">{at + 1}</kbd>
        <div>
          <h3>{name}</h3>
          <p className="soft">{institution}</p>
        </div>
      </header>
      <p className="vote-value">{findingWords(rubric, indicator, vote.finding)}</p>
      <dl className="vote-facts">
        {stages.length > 0 && (
          <SaidFact name={words.stages}>
            {stages.map((stage) => `${STAGE_TERMS[stage]} ${show(vote.stages[stage])}`).join(' · ')}
          </SaidFact>
        )}
        {vote.supported.is !== 'open' && (
          <SaidFact name={words.supported}>{show(vote.supported)}</SaidFact>
        )}
        <SaidFact name={words.departure}>{vote.departure}</SaidFact>
        <SaidFact name={words.fact}>{vote.fact}</SaidFact>
        <SaidFact name={words.analysis}>{vote.analysis}</SaidFact>
        <SaidFact name={words.shortcoming}>{vote.shortcoming}</SaidFact>
        <SaidFact name={words.recommendation}>{vote.recommendation}</SaidFact>
      </dl>
      <div className="actions">
        <Button
          aria-label={words.takeNamed(name)}
          onClick={() => decide(vote.finding, 'agreement')}
        >
          {words.take}
        </Button>
        {hasWords && agreed && (
          <Button
            kind="quiet"
            aria-label={words.takeWordsNamed(name)}
            onClick={() =>
              say({ shortcoming: vote.shortcoming, recommendation: vote.recommendation })
            }
          >
            {words.takeWords}
          </Button>
        )}
      </div>
    </article>
  );
}
