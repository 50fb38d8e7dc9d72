import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { bringsSomething } from '#core/evidence/carry-chosen.ts';
import type { CarryEntry } from '#core/evidence/carry-types.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { DocumentLink } from './document-link.tsx';
import { itemText, ReasonLine } from './reason-line.tsx';
import { TEXT } from './text.ts';

interface EntryItemProps {
  readonly entry: CarryEntry;
  readonly year: number;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One indicator of the new year: what it can bring, and why it has to be renewed. */
export function EntryItem({ entry, year, chosen, onChoose }: EntryItemProps): ReactNode {
  const { assessment } = useAssessment();
  const { indicator, links, kind } = entry;
  const name = TEXT.list.bring(indicator.code, indicator.title);
  const isNew = kind === 'renew' && entry.reasons.some((reason) => reason.kind === 'new-indicator');
  return (
    <li className="carry-item">
      <div className="carry-head">
        {bringsSomething(entry) ? (
          <Checkbox
            label={<strong>{name}</strong>}
            hint={
              kind === 'propose'
                ? TEXT.list.answerAnd(links.length)
                : TEXT.list.evidenceOnly(links.length)
            }
            checked={chosen}
            onChange={onChoose}
          />
        ) : (
          <strong>{name}</strong>
        )}
        {!isNew && (
          <Link href={paths.indicator(assessment.id, indicator.id)}>
            {TEXT.list.open(assessment.year)}
            <span className="hidden-visually">{TEXT.list.openWhich(indicator.code)}</span>
          </Link>
        )}
      </div>
      {kind === 'renew' && (
        <ul className="carry-lines" aria-label={TEXT.list.reasons}>
          {entry.reasons.map((reason, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <ReasonLine key={at} reason={reason} from={assessment.year} year={year} />
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <details>
          <summary>{TEXT.list.documents}</summary>
          <ul className="carry-lines">
            {links.map((link) => (
              <li key={`${link.document.id} ${link.item?.id}`}>
                <DocumentLink document={link.document} /> {`(${itemText(link)})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
