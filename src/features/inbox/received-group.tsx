import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { InboxGroup, InboxRow } from '#core/package/inbox.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { bytes, dateTime } from '#ui/format.ts';
import { Tag } from '#ui/tag.tsx';
import { RemoveQuestion } from './remove-question.tsx';
import { ODDITY_TERMS, SENDER_TERMS } from '#core/package/receipt-terms.ts';
import { KIND_NAMES, text } from './text.ts';
import { TRUST_TONES } from './trust-tones.ts';

const { list } = text;

/** The revisions of one agency in one period. */
export function ReceivedGroup({ group }: { readonly group: InboxGroup }): ReactNode {
  const { period, agency, year, rows } = group;
  const name = agency?.name ?? list.noAgency;
  return (
    <li className="stack">
      <div>
        <h3>{name}</h3>
        <p className="soft">{period?.name ?? list.noPeriod(year)}</p>
      </div>
      <ul className="inbox-rows">
        {rows.map((row) => (
          <ReceivedRow key={row.record.id} row={row} name={name} />
        ))}
      </ul>
    </li>
  );
}

interface RowProps {
  readonly row: InboxRow;
  /** The agency, for those who hear only the link. */
  readonly name: string;
}

function ReceivedRow({ row, name }: RowProps): ReactNode {
  const { record, trust, odd, isNewest } = row;
  const { id, kind, about, fileName, signature } = record;
  const [asked, setAsked] = useState(false);
  return (
    <li className="inbox-row">
      <div className="inbox-row-head">
        <Link
          className="inbox-link"
          href={paths.received(id)}
          aria-label={list.openNamed(KIND_NAMES[kind], about.revision, name)}
        >
          {list.open(about.revision)}
        </Link>
        <span>{KIND_NAMES[kind]}</span>
        <Tag tone={isNewest ? 'info' : 'neutral'}>{isNewest ? list.newest : list.older}</Tag>
        <Button kind="quiet" aria-label={list.removeNamed(fileName)} onClick={() => setAsked(true)}>
          {list.remove}
        </Button>
      </div>
      <div className="inbox-row-head">
        <Tag tone={TRUST_TONES[trust]}>{SENDER_TERMS[trust]}</Tag>
        {odd
          .filter((one) => !SAID_BY_TRUST.includes(one.kind))
          .map((one) => (
            <Tag key={one.kind} tone="warn">
              {ODDITY_TERMS[one.kind]}
            </Tag>
          ))}
        {odd.length === 0 && <span className="soft">{list.plain}</span>}
      </div>
      <div className="inbox-facts">
        {signature && <span>{list.signedBy(signature.signer.name, signature.signer.unit)}</span>}
        <span>{list.received(dateTime(record.at))}</span>
        <span className="numeric">{bytes(record.bytes)}</span>
        <span>{fileName}</span>
      </div>
      {asked && <RemoveQuestion record={record} onClose={() => setAsked(false)} />}
    </li>
  );
}

/** These say nothing that the trust beside them does not. */
const SAID_BY_TRUST: readonly string[] = ['unsigned', 'unknown-key', 'rejected-key'];
