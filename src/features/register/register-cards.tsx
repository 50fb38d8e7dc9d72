import { memo, type ReactNode } from 'react';
import { bytes } from '#ui/format.ts';
import { dayText } from './days.ts';
import {
  ClassPart,
  codesOf,
  ExpiredPart,
  NamePart,
  PickPart,
  StandingPart,
  SupportsPart,
  type RowProps,
} from './row-parts.tsx';
import { text } from './text.ts';

const Card = memo(function Card(props: RowProps): ReactNode {
  const { row, today, picked } = props;
  const { date, validUntil, file } = row.document;
  const codes = codesOf(row);
  const facts = [
    dayText(date),
    validUntil === '' ? '' : text.row.validUntil(dayText(validUntil)),
    codes === '' ? '' : text.row.supports(codes),
    bytes(file.size),
  ].filter((fact) => fact !== '');
  return (
    <li className={picked ? 'register-card register-picked' : 'register-card'}>
      <PickPart {...props} />
      <div className="register-name">
        <NamePart row={row} findings={props.findings} />
        <span className="register-small">{facts.join(' · ')}</span>
        <div className="register-tags">
          <StandingPart row={row} />
          <ExpiredPart row={row} today={today} />
          <ClassPart row={row} />
          {codes === '' && <SupportsPart row={row} />}
        </div>
      </div>
    </li>
  );
});

interface RegisterCardsProps {
  readonly rows: readonly RowProps[];
  /** Picks everything that is shown. */
  readonly pickAll: ReactNode;
}

/** The list where a table has no room. */
export function RegisterCards({ rows, pickAll }: RegisterCardsProps): ReactNode {
  return (
    <div className="stack">
      <div className="register-pick-all">{pickAll}</div>
      <ul className="register-cards" aria-label={text.table}>
        {rows.map((props) => (
          <Card key={props.row.document.id} {...props} />
        ))}
      </ul>
    </div>
  );
}
