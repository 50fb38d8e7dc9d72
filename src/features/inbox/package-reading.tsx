import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { useDesk } from '#state/desk.ts';
import { Notice } from '#ui/notice.tsx';
import {
  readPackageContent,
  readPreviousContent,
  type ContentFailure,
  type PackageContent,
} from '#workflow/receive/read-package.ts';
import { AgreedGate } from './agreed-gate.tsx';
import { DifferenceCard } from './difference-card.tsx';
import type { FilePreview } from './file-preview.ts';
import './inbox.css';
import { PeriodReading } from './period-reading.tsx';
import { FinalReading } from './final-reading.tsx';
import { RecapReading } from './recap-reading.tsx';
import { ReviewReading } from './review-reading.tsx';
import { SubmissionReading } from './submission-reading.tsx';
import { TalkReading } from './talk-reading.tsx';
import { READING } from './text-reading.ts';

interface ReadingProps {
  readonly record: PackageRecord;
  readonly Preview: FilePreview;
}

interface Read {
  readonly content: Result<PackageContent, ContentFailure>;
  readonly previous: PackageContent | null;
}

/** What a stored package says, sent or received, from its own bytes; read only. */
export function PackageReading({ record, Preview }: ReadingProps): ReactNode {
  // What an asesor says is not even read here: it has a door of its own.
  return record.kind === 'review' ? (
    <ReviewReading record={record} />
  ) : (
    <ContentReading record={record} Preview={Preview} />
  );
}

function ContentReading({ record, Preview }: ReadingProps): ReactNode {
  const desk = useDesk();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let left = false;
    const both = [readPackageContent(desk, record.id), readPreviousContent(desk, record)] as const;
    void Promise.all(both).then(([content, previous]) => left || setRead({ content, previous }));
    return () => {
      left = true;
    };
    // The content of a stored package never changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [desk, record.id]);
  if (!read) return <p role="status">{READING.opening}</p>;
  const { content, previous } = read;
  if (!content.ok) {
    return (
      <Notice tone="bad" role="alert">
        {failureOf(content.error)}
      </Notice>
    );
  }
  return (
    <>
      {previous && <DifferenceCard content={content.value} previous={previous} />}
      <Bodies content={content.value} Preview={Preview} />
    </>
  );
}

function failureOf(failure: ContentFailure): string {
  return failure.kind === 'broken-entries'
    ? READING.broken(failure.names.join(', '))
    : READING.unreadable;
}

interface BodiesProps {
  readonly content: PackageContent;
  readonly Preview: FilePreview;
}

function Bodies({ content, Preview }: BodiesProps): ReactNode {
  const { bodies, record } = content;
  switch (bodies.kind) {
    case 'submission':
      return <SubmissionReading record={record} bodies={bodies} Preview={Preview} />;
    case 'period':
      return <PeriodReading bodies={bodies} />;
    case 'clarification':
      return bodies['clarification.json'].messages.some(({ kind }) => kind === 'decision') ? (
        <AgreedGate record={record} submission={bodies['clarification.json'].submission}>
          <TalkReading record={record} bodies={bodies} />
        </AgreedGate>
      ) : (
        <TalkReading record={record} bodies={bodies} />
      );
    case 'review':
      return null;
    case 'final':
      return (
        <AgreedGate record={record} submission={bodies['final.json'].submission}>
          <FinalReading bodies={bodies} />
        </AgreedGate>
      );
    case 'recap':
      return <RecapReading bodies={bodies} />;
  }
}
