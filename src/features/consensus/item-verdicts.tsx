import type { ReactNode } from 'react';
import {
  differingVerdicts,
  kindOf,
  type DifferingVerdict,
} from '#core/review/differing-verdicts.ts';
import { REASON_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import type { VerdictKind } from '#core/review/verdict.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { Meeting } from '#workflow/result/read-meeting.ts';
import { useOpenMeeting } from './meeting-context.ts';
import { ITEM } from './text-item.ts';

const words = ITEM.verdicts;

/** As much of an item's text as a row needs to be told from the next. */
const MOST_LETTERS = 120;

function itemText(item: NonNullable<DifferingVerdict['item']>): string {
  const line = item.text.replaceAll(/\s+/g, ' ').trim();
  const short = line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS).trimEnd()}…` : line;
  return words.item(item.level, short);
}

function titleOf({ submission, additional }: Meeting, { document }: DifferingVerdict): string {
  const documents = [
    ...submission.bodies['documents.json'],
    ...additional.map((one) => one.document),
  ];
  const found = documents.find(({ id }) => id === document);
  return found ? found.title || found.file.name : words.absent;
}

function kindText(kind: VerdictKind | null): string {
  return kind ? VERDICT_TERMS[kind] : words.none;
}

/** The evidence verdicts that differ, asesor beside asesor; nothing where none does. */
export function ItemVerdicts({ indicator }: { readonly indicator: string }): ReactNode {
  const { meeting } = useOpenMeeting();
  const placed = findIndicator(meeting.rubric, indicator);
  if (!placed) return null;
  const { weighed } = meeting.weighing;
  const rows = differingVerdicts(
    placed.indicator,
    weighed.map(({ review }) => review),
  );
  if (rows.length === 0) return null;
  const asesors = weighed.map(({ fingerprint, review }) => ({
    id: fingerprint,
    name: review.by.name,
  }));
  return (
    <Section id="putusan-bukti" title={words.title}>
      <TableScroll label={words.caption}>
        <table className="consensus-table table-cards">
          <caption className="hidden-visually">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              {asesors.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {titleOf(meeting, row)}
                  {row.item && <span className="consensus-under soft">{itemText(row.item)}</span>}
                </th>
                {row.verdicts.map((one, at) => (
                  <td key={asesors[at]?.id} data-label={asesors[at]?.name}>
                    {kindText(kindOf(one, row.document))}
                    {one && (
                      <span className="consensus-under soft">
                        {[REASON_TERMS[one.reason], one.note]
                          .filter((part) => part !== '')
                          .join('. ')}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}
