import type { ReactNode } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import { REASON_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { useResult } from '#state/result/use-result.ts';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { record } from './text-record.ts';

const words = record.evidence;

export interface EvidenceProps {
  readonly id: Digest;
  /** Ids of the indicators that are looked at. */
  readonly wanted: ReadonlySet<string>;
  readonly nameOf: (indicator: string) => string;
}

const placeOf = (indicator: string, item: string): string => `${indicator}\n${item}`;

/** What evidence an instrument asks for, by where it asks. */
function askedEvidence(rubric: Rubric): readonly (readonly [string, string])[] {
  return placedIndicators(rubric).flatMap(({ indicator: { id, levels } }) =>
    levels.flatMap(({ level, evidence }) =>
      evidence.map((item) => [placeOf(id, item.id), words.itemOf(level, item.text)] as const),
    ),
  );
}

/** Every verdict on the evidence of a result, as the file says. */
export function EvidenceOfFinal({ id, wanted, nameOf }: EvidenceProps): ReactNode {
  const read = useResult(id);
  if (!read) return <p role="status">{words.reading}</p>;
  if (!read.ok) return <p>{words.unreadable}</p>;
  const verdicts = read.value.final.verdicts.filter(({ indicator }) => wanted.has(indicator));
  if (verdicts.length === 0) return <p>{words.none}</p>;
  const { rubric } = read.value;
  const asked = new Map(rubric ? askedEvidence(rubric) : []);
  const heads: readonly (readonly [string, number])[] = [
    [words.document, 14],
    [words.indicator, 12],
    [words.item, 16],
    [words.verdict, 8],
    [words.reason, 10],
    [words.by, 8],
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
            <td>{one.item === null ? words.whole : asked.get(placeOf(one.indicator, one.item))}</td>
            <td>{VERDICT_TERMS[one.verdict]}</td>
            <td>{[REASON_TERMS[one.reason], one.note].filter((said) => said !== '').join('. ')}</td>
            <td>{one.by}</td>
          </>
        );
      }}
    />
  );
}
