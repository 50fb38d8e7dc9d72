import type { ReactNode } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import { REASON_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import { useResult } from '#state/use-result.ts';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { record } from './text-record.ts';

const words = record.evidence;

export interface EvidenceProps {
  readonly id: Digest;
  /** Ids of the indicators that are looked at. */
  readonly wanted: ReadonlySet<string>;
  readonly nameOf: (indicator: string) => string;
}

/** Every verdict on the evidence of a result, as the file says. */
export function EvidenceOfFinal({ id, wanted, nameOf }: EvidenceProps): ReactNode {
  const read = useResult(id);
  if (!read) return <p role="status">{words.reading}</p>;
  if (!read.ok) return <p>{words.unreadable}</p>;
  const verdicts = read.value.final.verdicts.filter(({ indicator }) => wanted.has(indicator));
  if (verdicts.length === 0) return <p>{words.none}</p>;
  const heads: readonly (readonly [string, number])[] = [
    [words.document, 16],
    [words.indicator, 14],
    [words.verdict, 9],
    [words.reason, 11],
    [words.by, 9],
  ];
  return (
    <VirtualTable
      label={words.verdicts}
      columns={heads.map(([head, width]) => ({
        id: head,
        width,
        head: <th scope="col">{head}</th>,
      }))}
      count={verdicts.length}
      renderRow={(index) => {
        const one = verdicts[index];
        if (!one) return null;
        return (
          <>
            <th scope="row">{one.title || words.absent}</th>
            <td>{nameOf(one.indicator)}</td>
            <td>{VERDICT_TERMS[one.verdict]}</td>
            <td>{[REASON_TERMS[one.reason], one.note].filter((said) => said !== '').join('. ')}</td>
            <td>{one.by}</td>
          </>
        );
      }}
    />
  );
}
