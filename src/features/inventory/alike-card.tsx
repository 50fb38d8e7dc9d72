import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { decisionOf } from '#core/inventory/decide.ts';
import type { ShortGroup } from '#core/inventory/inventory-ask.ts';
import { ANSWER_NAMES, STATUS_NAMES } from '#core/inventory/inventory-terms.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PromptDialog } from '#ui/prompt-dialog.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import {
  alikeText as text,
  groundText,
  groupTitle,
  keptName,
  memberWords,
  proposalText,
  roleText,
  signText,
} from './text-alike.ts';
import { text as inventory } from './text.ts';
import type { Answer } from './use-decisions.ts';

const TONES: Readonly<Record<ShortGroup['state'], Tone>> = {
  open: 'neutral',
  accepted: 'good',
  rejected: 'info',
  changed: 'warn',
};

interface AlikeCardProps {
  readonly group: ShortGroup;
  readonly onDecide: (group: ShortGroup, answer: Answer | null) => Promise<void>;
}

/** One group: why they belong together, what is proposed and why, and what was decided. */
export function AlikeCard({ group, onDecide }: AlikeCardProps): ReactNode {
  const [asked, setAsked] = useState(false);
  const { advice, members, size, agencies, signs, state } = group;
  const title = groupTitle(group);
  const [first] = members;
  const decided = first && decisionOf(first, group);
  const decide = (answer: Answer | null): void => void onDecide(group, answer);
  return (
    <article className="card stack" aria-label={title}>
      <div className="inventory-head">
        <h2>{title}</h2>
        <Tag tone={TONES[state]}>{text.states[state]}</Tag>
      </div>
      <p className="soft">{text.across(agencies, size)}</p>
      <ul>
        {signs.map((sign) => (
          <li key={sign.kind}>{signText(sign)}</li>
        ))}
      </ul>
      <MemberTable group={group} />
      {size > members.length && <p className="soft">{text.moreInFile(size - members.length)}</p>}
      <p>
        <strong>{text.proposal}</strong> {proposalText(group)}
      </p>
      <p className="soft">
        <strong>{text.why}</strong> {groundText(advice.ground, keptName(group))}
      </p>
      {state === 'changed' && <Notice tone="warn">{text.changed}</Notice>}
      {decided && state !== 'changed' && (
        <p>
          {text.decidedBy(
            ANSWER_NAMES[decided.answer],
            localDay(decided.at),
            decided.by,
            decided.reason,
          )}
        </p>
      )}
      <div className="actions">
        {state !== 'accepted' && (
          <Button
            aria-label={text.of(text.accept, title)}
            onClick={() => decide({ answer: 'accepted', reason: '' })}
          >
            {text.accept}
          </Button>
        )}
        {state !== 'rejected' && (
          <Button aria-label={text.of(text.reject, title)} onClick={() => setAsked(true)}>
            {text.reject}
          </Button>
        )}
        {state !== 'open' && (
          <Button kind="quiet" aria-label={text.of(text.leave, title)} onClick={() => decide(null)}>
            {text.leave}
          </Button>
        )}
      </div>
      {asked && (
        <PromptDialog
          title={text.dialog.title}
          words={{ ...text.dialog, problems: FORM_PROBLEMS }}
          isLong
          check={(reason) => (reason === '' ? text.dialog.missing : undefined)}
          onGive={(reason) => {
            setAsked(false);
            decide({ answer: 'rejected', reason });
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </article>
  );
}

function MemberTable({ group }: { readonly group: ShortGroup }): ReactNode {
  const { columns } = text;
  const words = group.members.map(({ id }) => memberWords(group, id));
  const hasWords = words.some((said) => said !== '');
  return (
    <TableScroll label={text.members}>
      <table className="table-cards">
        <caption className="hidden-visually">{text.members}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.agency}</th>
            <th scope="col">{columns.status}</th>
            {hasWords && <th scope="col">{columns.words}</th>}
            <th scope="col">{columns.advice}</th>
          </tr>
        </thead>
        <tbody>
          {group.members.map((member, at) => (
            <tr key={member.id}>
              <th scope="row">
                <Link href={paths.application(member.id)}>{member.name}</Link>
              </th>
              <td data-label={columns.agency}>{member.agency}</td>
              <td data-label={columns.status}>
                {member.status ? STATUS_NAMES[member.status] : inventory.list.unknown}
              </td>
              {hasWords && <td data-label={columns.words}>{words[at]}</td>}
              <td data-label={columns.advice}>{roleText(group, member.id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
