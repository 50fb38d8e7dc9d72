import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InboxRow } from '#core/package/inbox.ts';
import { SENDER_TERMS } from '#core/package/receipt-terms.ts';
import { paths } from '#state/paths.ts';
import { dateTime } from '#ui/format.ts';
import { Tag } from '#ui/tag.tsx';
import { fingerprintOf } from '#workflow/keys/key-card.ts';
import { Fact } from './fact.tsx';
import { InstrumentFact } from './instrument-fact.tsx';
import { RECEIPT } from './text-receipt.ts';
import { TRUST_TONES } from './trust-tones.ts';
import { KIND_NAMES } from './text.ts';

const { facts } = RECEIPT;

/** Everything the receipt states, one fact a line. */
export function ReceiptFacts({ row }: { readonly row: InboxRow }): ReactNode {
  const { record } = row;
  const { receipt, about } = record;
  return (
    <dl className="receipt-facts">
      <Fact name={facts.kind}>{KIND_NAMES[record.kind]}</Fact>
      {about.agency && <Fact name={facts.agency}>{about.agency.name}</Fact>}
      <Fact name={facts.period}>{about.period?.name ?? facts.noPeriod(about.year)}</Fact>
      <Revision row={row} />
      <Fact name={facts.made}>{dateTime(record.madeAt)}</Fact>
      <Fact name={facts.received}>{dateTime(record.at)}</Fact>
      {receipt && (
        <Fact name={facts.checked}>
          {facts.checkedValue(receipt.checked.entries, receipt.checked.journal)}
        </Fact>
      )}
      <Signer row={row} />
      {receipt && (
        <Fact name={facts.sealed}>{receipt.wasSealed ? facts.wasSealed : facts.notSealed}</Fact>
      )}
      <InstrumentFact name={facts.rubric} of={about.rubric} />
      <Fact name={facts.file}>{facts.fileValue(record.fileName, record.bytes)}</Fact>
      <Fact name={facts.fingerprint}>
        <span className="numeric">{record.id}</span>
      </Fact>
    </dl>
  );
}

function Signer({ row }: { readonly row: InboxRow }): ReactNode {
  const { signature, receipt } = row.record;
  if (!signature) return <Fact name={facts.signer}>{facts.unsigned}</Fact>;
  const { name, position, unit } = signature.signer;
  const then = receipt?.trust ?? row.trust;
  return (
    <>
      <Fact name={facts.signer}>{facts.signerValue(name, position, unit)}</Fact>
      <Fact name={facts.signedAt}>{dateTime(signature.signedAt)}</Fact>
      <Fact name={facts.trust}>
        <Tag tone={TRUST_TONES[row.trust]}>{SENDER_TERMS[row.trust]}</Tag>
        {then !== row.trust && ` ${facts.trustThen(SENDER_TERMS[then])}`}
      </Fact>
      <Fact name={facts.key}>
        <span className="numeric">{fingerprintOf(signature.publicKey).join(' ')}</span>
      </Fact>
    </>
  );
}

/** Which revision it is, with a way to the one before where that is here. */
function Revision({ row }: { readonly row: InboxRow }): ReactNode {
  const { about } = row.record;
  const isMissing = row.odd.some(({ kind }) => kind === 'missing-previous');
  if (about.previous === null) return <Fact name={facts.revision}>{facts.first}</Fact>;
  return (
    <Fact name={facts.revision}>
      {facts.follows(about.revision)}{' '}
      {isMissing ? (
        facts.previousMissing
      ) : (
        <Link href={paths.received(about.previous)}>{facts.previous(about.revision - 1)}</Link>
      )}
    </Fact>
  );
}
