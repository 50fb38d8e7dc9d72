import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ODDITY_TERMS, SENDER_TERMS } from '#core/package/receipt-terms.ts';
import { paths } from '#state/paths.ts';
import type { OverviewHere } from '#state/review/use-overview.ts';
import { dateTime } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { dayText } from './day-text.ts';
import { OVERVIEW } from './text-overview.ts';
import { STATE_NAMES, text, WAITS_FOR } from './text.ts';
import { STATE_TONES } from './tones.ts';

const words = OVERVIEW.facts;

interface FactsProps {
  readonly here: OverviewHere;
}

/** What kind of submission this is, who signed it, and what was odd when it came. */
export function FactsCard({ here }: FactsProps): ReactNode {
  const { opened, entry } = here;
  const { record, rubric } = opened;
  const { about, signature } = record;
  const batch = entry?.batch;
  return (
    <Section id="kiriman" title={words.title}>
      <dl className="overview-facts">
        {entry && (
          <Fact name={words.state}>
            <Tag tone={STATE_TONES[entry.state]}>{STATE_NAMES[entry.state]}</Tag>{' '}
            {WAITS_FOR[entry.waitsFor]}
          </Fact>
        )}
        <Fact name={words.period}>{about.period?.name ?? text.row.noPeriod}</Fact>
        <Fact name={words.batch}>
          {batch
            ? text.filter.batchDay(batch.name, batch.day === null ? '' : dayText(batch.day))
            : text.row.noBatch}
        </Fact>
        <Fact name={words.revision}>
          {words.revisionValue(about.revision, dateTime(record.at))}
        </Fact>
        <Fact name={words.signer}>
          {signature ? `${signature.signer.name}, ${signature.signer.unit}` : words.unsigned}{' '}
          {entry && signature && (
            <Tag tone={entry.trust === 'rejected' ? 'bad' : 'neutral'}>
              {SENDER_TERMS[entry.trust]}
            </Tag>
          )}
        </Fact>
        <Fact name={words.rubric}>{`${rubric.shortTitle} ${rubric.version}`}</Fact>
        <Fact name={words.readers}>
          <Readers here={here} />
        </Fact>
      </dl>
      {entry && entry.odd.length > 0 && (
        <p className="queue-remarks">
          <strong>{OVERVIEW.odd.title}</strong>
          {entry.odd.map(({ kind }) => (
            <Tag key={kind} tone="warn">
              {ODDITY_TERMS[kind]}
            </Tag>
          ))}
          <Link href={paths.received(entry.submission)}>{OVERVIEW.odd.link}</Link>
        </p>
      )}
    </Section>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Fact({ name, children }: FactProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Readers({ here: { entry } }: FactsProps): ReactNode {
  const others = entry?.others ?? [];
  if (others.length === 0) return words.noReaders;
  return (
    <ul>
      {others.map(({ name, institution, standing }) => (
        <li key={`${name} ${institution}`}>{text.row.reader(name, institution, standing)}</li>
      ))}
    </ul>
  );
}
