import type { ReactNode } from 'react';
import type { RosterEdit } from '#core/roster/edit.ts';
import { followProposal, type RosterProposal } from '#core/roster/proposals.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { text as all } from './text.ts';

const { proposals: text } = all;

interface ProposalsPartProps {
  readonly proposals: readonly RosterProposal[];
  readonly onSave: (edits: readonly RosterEdit[], said: string) => Promise<boolean>;
}

const keyOf = (proposal: RosterProposal): string =>
  `${proposal.kind} ${proposal.row.id} ${proposal.kind === 'predecessor' ? proposal.other.id : ''}`;

function sentenceOf(proposal: RosterProposal): string {
  switch (proposal.kind) {
    case 'predecessor':
      return text.predecessor(proposal.row, proposal.other);
    case 'ends':
      return text.ends(proposal.row, proposal.year);
    case 'kind':
      return proposal.value;
  }
}

/** What the roster leaves open and its notes and names tell; nothing changes before it is agreed to. */
export function ProposalsPart({ proposals, onSave }: ProposalsPartProps): ReactNode {
  const single = proposals.filter(({ kind }) => kind !== 'kind');
  const kinds = proposals.filter(({ kind }) => kind === 'kind');
  const ends = proposals.filter(({ kind }) => kind === 'ends');
  // Two proposals about one row would each be made from how it stands now.
  const follow = (list: readonly RosterProposal[]): void => {
    const edits = list.map((one) => ({ before: one.row, after: followProposal(one) }));
    void onSave(edits, text.followed(list.length));
  };
  return (
    <Section id="usulan" title={text.title(single.length + (kinds.length > 0 ? 1 : 0))}>
      <p className="soft prose">{text.lead}</p>
      <ul className="roster-proposals">
        {single.map((one) => (
          <li key={keyOf(one)}>
            <div>
              <p>{sentenceOf(one)}</p>
              {one.kind === 'predecessor' && <p className="soft">{text.note(one.row.note)}</p>}
            </div>
            <Button aria-label={text.acceptOf(sentenceOf(one))} onClick={() => follow([one])}>
              {text.accept}
            </Button>
          </li>
        ))}
        {kinds.length > 0 && (
          <li>
            <p>{text.kinds(kinds.length)}</p>
            <Button onClick={() => follow(kinds)}>{text.acceptKinds(kinds.length)}</Button>
          </li>
        )}
      </ul>
      {ends.length > 1 && (
        <div className="actions">
          <Button onClick={() => follow(ends)}>{text.acceptAll(ends.length)}</Button>
        </div>
      )}
      <p className="soft">{text.later}</p>
    </Section>
  );
}
