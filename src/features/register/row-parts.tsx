import { memo, type ReactNode } from 'react';
import { CLASS_TERMS, fileTypeTerm, STANDING_TERMS } from '#core/evidence/register-terms.ts';
import { isExpired, supportedIndicators, type RegisterRow } from '#core/evidence/register.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { Tag } from '#ui/tag.tsx';
import { text } from './text.ts';

/** Everything a row is drawn from. `today` is a calendar day. */
export interface RowProps {
  readonly row: RegisterRow;
  readonly today: string;
  readonly picked: boolean;
  readonly onPick: (id: DocumentId, picked: boolean) => void;
  /** Remarks of the evidence check that wait for an answer. */
  readonly findings: number;
}

/** Picks the row; the whole square can be pressed. */
export function PickPart({ row, picked, onPick }: RowProps): ReactNode {
  return (
    <label className="register-pick">
      <input
        type="checkbox"
        checked={picked}
        aria-label={text.row.pick(row.name)}
        onChange={(event) => onPick(row.document.id, event.target.checked)}
      />
    </label>
  );
}

/** The name as the way to the document, with what tells two alike apart. */
export const NamePart = memo(function NamePart(props: Pick<RowProps, 'row' | 'findings'>) {
  const { row, findings } = props;
  const { document, name } = row;
  const { file, informationClass, exclusion } = document;
  const known = [
    document.number === '' ? '' : text.row.reference(document.number),
    document.title === '' ? '' : file.name,
    fileTypeTerm(file.type),
  ].filter((part) => part !== '');
  const noBasis =
    informationClass === 'dikecualikan' &&
    (!exclusion || exclusion.basis.trim() === '' || exclusion.until === '');
  return (
    <div className="register-name">
      {/* A plain link: hundreds of links that each follow the address would slow the list down. */}
      <a href={`#${paths.document(document.assessmentId, document.id)}`}>{name}</a>
      <span className="soft register-small">{known.join(' · ')}</span>
      {noBasis && <Tag tone="warn">{text.row.noBasis}</Tag>}
      {findings > 0 && <Tag tone="warn">{text.row.findings(findings)}</Tag>}
    </div>
  );
});

export function StandingPart({ row }: Pick<RowProps, 'row'>): ReactNode {
  const { standing } = row.document;
  if (standing === '') return <span className="soft">{text.row.unsaid}</span>;
  return <Tag tone={standing === 'konsep' ? 'warn' : 'good'}>{STANDING_TERMS[standing]}</Tag>;
}

export function ExpiredPart({ row, today }: Pick<RowProps, 'row' | 'today'>): ReactNode {
  return isExpired(row.document, today) && <Tag tone="bad">{text.row.expired}</Tag>;
}

export function ClassPart({ row }: Pick<RowProps, 'row'>): ReactNode {
  const { informationClass } = row.document;
  if (informationClass === '') return <span className="soft">{text.row.unclassified}</span>;
  const tone = informationClass === 'dikecualikan' ? 'bad' : 'info';
  return <Tag tone={tone}>{CLASS_TERMS[informationClass]}</Tag>;
}

/** Codes of the indicators, in the order of the instrument. */
export function codesOf(row: RegisterRow): string {
  return supportedIndicators(row)
    .map(({ code }) => code)
    .join(', ');
}

export function SupportsPart({ row }: Pick<RowProps, 'row'>): ReactNode {
  const codes = codesOf(row);
  return codes === '' ? <Tag tone="warn">{text.row.unlinked}</Tag> : codes;
}
