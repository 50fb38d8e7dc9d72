import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AgencyProgress } from '#core/period/progress.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { progressText, STATE_TONES } from './text-progress.ts';

const { table: text, states, attended } = progressText;

interface ProgressRowProps {
  readonly one: AgencyProgress;
  readonly onEdit: (id: string) => void;
  readonly onRemind: (id: string) => void;
}

/** Where one agency stands, and what can be done about it. */
export function ProgressRow({ one, onEdit, onRemind }: ProgressRowProps): ReactNode {
  const { draft } = useOpenPeriod();
  const { row } = one;
  const { id, name } = row;
  const batch = draft.batches.find((known) => known.id === row.batch);
  return (
    <tr>
      <th scope="row">
        {name}
        {row.why !== '' && <span className="soft">{text.reason(row.why)}</span>}
        {row.target !== '' && <span className="soft">{text.target(row.target)}</span>}
      </th>
      <td data-label={text.column.state}>
        <Tag tone={STATE_TONES[one.state]}>{states[one.state]}</Tag>
        <StateDetail one={one} />
      </td>
      <td data-label={text.column.batch}>{batch?.name ?? text.noBatch}</td>
      <td data-label={text.column.attended}>{attended[row.attended]}</td>
      <td data-label={text.column.last}>
        <Last one={one} />
        {row.extension !== '' && <span className="soft">{text.extended(row.extensionWhy)}</span>}
      </td>
      <td>
        <div className="period-row-tags">
          <Button kind="quiet" aria-label={text.of(text.edit, name)} onClick={() => onEdit(id)}>
            {text.edit}
          </Button>
          <Button kind="quiet" aria-label={text.of(text.remind, name)} onClick={() => onRemind(id)}>
            {text.remind}
          </Button>
        </div>
      </td>
    </tr>
  );
}

/** Days count only as long as something is awaited. */
function Last({
  one: { last, days, submission, cause },
}: {
  readonly one: AgencyProgress;
}): ReactNode {
  if (last === null) return text.noLast;
  return text.last(last, submission || cause === 'decided' ? null : days);
}

function StateDetail({ one }: { readonly one: AgencyProgress }): ReactNode {
  const { row, cause, submission, result, odd } = one;
  return (
    <>
      {cause === 'decided' && <span>{text.cause.decided(row.notAssessed)}</span>}
      {cause === 'deadline' && <span>{text.cause.deadline}</span>}
      {result?.stage === 'interim' && <span>{text.interim}</span>}
      {submission && (
        <span>
          <Link
            href={paths.received(submission.id)}
            aria-label={text.of(text.open.submission, row.name)}
          >
            {text.sent(submission.revision, submission.madeOn)}
          </Link>
        </span>
      )}
      {result && (
        <span className="period-result-link">
          <Link href={paths.result(result.id)} aria-label={text.of(text.open.result, row.name)}>
            {text.open.result}
          </Link>
        </span>
      )}
      {odd.map((what) => (
        <span key={what} className="period-tied">
          {progressText.odd[what]}
        </span>
      ))}
    </>
  );
}
