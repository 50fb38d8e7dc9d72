import type { ReactNode } from 'react';
import { REASON_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { Meeting } from '#workflow/read-meeting.ts';
import { useOpenMeeting } from './meeting-context.ts';
import { ITEM } from './text-item.ts';

const words = ITEM.verdicts;

interface Row {
  readonly key: string;
  readonly title: string;
  /** In the order of the weighed reviews; null = that asesor says nothing of it. */
  readonly verdicts: readonly (EvidenceVerdict | null)[];
}

const keyOf = ({ document, item }: EvidenceVerdict): string => `${document} ${item}`;

/** What asesors judge differently among the evidence of one indicator. */
function differing(
  { weighing, submission, additional }: Meeting,
  indicator: string,
): readonly Row[] {
  const documents = [
    ...submission.bodies['documents.json'],
    ...additional.map(({ document }) => document),
  ];
  const of = weighing.weighed.map(({ review }) =>
    review.verdicts.filter((one) => one.indicator === indicator),
  );
  const first = new Map(of.flat().map((one) => [keyOf(one), one]));
  return [...first].flatMap(([key, one]) => {
    const verdicts = of.map((list) => list.find((other) => keyOf(other) === key) ?? null);
    if (new Set(verdicts.map((verdict) => verdict?.verdict)).size < 2) return [];
    const document = documents.find(({ id }) => id === one.document);
    const title = document ? document.title || document.file.name : words.absent;
    return [{ key, title, verdicts }];
  });
}

/** The evidence verdicts that differ, asesor beside asesor; nothing where none does. */
export function ItemVerdicts({ indicator }: { readonly indicator: string }): ReactNode {
  const { meeting } = useOpenMeeting();
  const rows = differing(meeting, indicator);
  if (rows.length === 0) return null;
  const asesors = meeting.weighing.weighed.map(({ fingerprint, review }) => ({
    id: fingerprint,
    name: review.by.name,
  }));
  return (
    <Section id="putusan-bukti" title={words.title}>
      <TableScroll label={words.caption}>
        <table className="consensus-table">
          <caption className="consensus-hidden">{words.caption}</caption>
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
            {rows.map(({ key, title, verdicts }) => (
              <tr key={key}>
                <th scope="row">{title}</th>
                {verdicts.map((one, at) => (
                  <td key={asesors[at]?.id}>
                    {one ? VERDICT_TERMS[one.verdict] : words.none}
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
