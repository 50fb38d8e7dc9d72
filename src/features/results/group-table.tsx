import type { ReactNode } from 'react';
import type { GroupTrace } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { groupRows } from './group-rows.ts';
import { percentText, rounded } from './numbers.ts';
import { EVIDENCE } from './text-evidence.ts';
import { TEXT } from './text.ts';
import type { ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';

interface GroupRowProps {
  readonly group: GroupTrace;
  /** As the evidence supports it; null while nothing is attached. */
  readonly supported: GroupTrace | null;
  readonly depth: number;
  readonly digits: number;
}

function Row({ group, supported, depth, digits }: GroupRowProps): ReactNode {
  const { id, code, title, value, predikat, counts, share, contribution } = group;
  const applicable = counts.total - counts.notApplicable;
  return (
    <tr className={depth === 0 ? 'group-top' : undefined}>
      <th scope="row" className={depth === 0 ? undefined : 'group-inner'}>
        {code} {title}
      </th>
      <td>
        {value ? (
          <WhyNumber
            subject={{ kind: 'group', basis: 'claimed', id }}
            what={TEXT.valueOf(title)}
            shown={decimal(value.text)}
          />
        ) : (
          <span className="soft">{applicable === 0 ? TEXT.notApplicable : TEXT.noValue}</span>
        )}
      </td>
      {supported && (
        <td>
          {supported.value && (
            <WhyNumber
              subject={{ kind: 'group', basis: 'supported', id }}
              what={EVIDENCE.valueOf(title)}
              shown={decimal(supported.value.text)}
            />
          )}
        </td>
      )}
      <td>{predikat}</td>
      <td className="numeric">{TEXT.answeredOf(counts.rated, applicable)}</td>
      <td>
        <WhyNumber
          subject={{ kind: 'share', id }}
          what={TEXT.shareOf(code)}
          shown={percentText(share)}
        />
      </td>
      <td>
        {contribution && (
          <WhyNumber
            subject={{ kind: 'contribution', id }}
            what={TEXT.contributionOf(code)}
            shown={rounded(contribution, digits)}
          />
        )}
      </td>
    </tr>
  );
}

/** Every group with its value, its share and what it adds; subgroups below their group. */
export function GroupTable({ view }: { readonly view: ResultsView }): ReactNode {
  const digits = view.rubric.rounding.digits + 1;
  const backed = view.supportedGroups;
  const { predikat } = view.terms;
  return (
    <div className="table-scroll">
      <table className="group-table">
        <caption className="hidden-visually">{TEXT.groupTable}</caption>
        <thead>
          <tr>
            <th scope="col">{view.rubric.levelNames.slice(0, -1).join(' / ')}</th>
            <th scope="col">{backed ? EVIDENCE.claimedColumn : TEXT.groupValue}</th>
            {backed && <th scope="col">{EVIDENCE.column}</th>}
            <th scope="col">{backed ? EVIDENCE.ofClaimed(predikat) : predikat}</th>
            <th scope="col">{TEXT.groupAnswered}</th>
            <th scope="col">{TEXT.shareShort}</th>
            <th scope="col">{TEXT.contribution}</th>
          </tr>
        </thead>
        <tbody>
          {groupRows(view.score.groups).map(({ group, depth }) => (
            <Row
              key={group.id}
              group={group}
              supported={backed?.get(group.id) ?? null}
              depth={depth}
              digits={digits}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
