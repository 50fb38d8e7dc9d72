import { useMemo, type ComponentType, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { digestSchema, type Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useResult } from '#state/result/use-result.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { ReadResult } from '#workflow/result/read-result.ts';
import { Closed } from './closed.tsx';
import { columnsOf } from './columns.ts';
import { GroupTable } from './group-table.tsx';
import { Head } from './head.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { MeetingPart } from './meeting-part.tsx';
import { RestsPart } from './rests-part.tsx';
import './result.css';
import { text } from './text.ts';
import { VersionsPart } from './versions-part.tsx';

interface ResultPageProps {
  /** The papers that are made of a result. */
  readonly Papers: ComponentType<{ readonly record: PackageRecord }>;
}

/** One result, at any desk: what came out, how, by whom, and what it rests on. */
export function ResultPage({ Papers }: ResultPageProps): ReactNode {
  const { fingerprint } = useParams();
  const known = digestSchema.safeParse(fingerprint);
  if (!known.success) return <Missing />;
  return <Read key={known.data} fingerprint={known.data} Papers={Papers} />;
}

function Missing(): ReactNode {
  return (
    <Page
      title={text.missing.title}
      lead={
        <Link className="result-link" href={paths.inbox}>
          {text.missing.inbox}
        </Link>
      }
    >
      <Notice tone="info">{text.missing.body}</Notice>
    </Page>
  );
}

interface ReadProps extends ResultPageProps {
  readonly fingerprint: Digest;
}

function Read({ fingerprint, Papers }: ReadProps): ReactNode {
  const read = useResult(fingerprint);
  if (!read) return <p className="page">{text.loading}</p>;
  if (read.ok) return <Shown result={read.value} Papers={Papers} />;
  if (read.error.kind === 'closed') return <Closed why={read.error.why} sheet={read.error.sheet} />;
  if (read.error.kind !== 'storage') return <Missing />;
  return (
    <Page title={text.missing.title}>
      <Notice tone="bad" role="alert">
        {failureText(read.error, 'reading')}
      </Notice>
    </Page>
  );
}

function Shown({ result, Papers }: ResultPageProps & { readonly result: ReadResult }): ReactNode {
  const { record, final, rubric } = result;
  const { agency, year } = record.about;
  const columns = useMemo(
    () =>
      rubric &&
      columnsOf(rubric, final, {
        claimed: text.claimed,
        final: text.stage[final.stage],
        lastYear: text.lastYear(final.lastYear?.year ?? year - 1),
      }),
    [rubric, final, year],
  );
  return (
    <Page title={agency?.name ?? record.fileName} kicker={text.kicker(year)}>
      <Head result={result} />
      <div className="result-papers">
        <Papers record={record} />
      </div>
      {rubric && columns && (
        <>
          <GroupTable rubric={rubric} columns={columns} />
          <IndicatorTable rubric={rubric} final={final} columns={columns} />
        </>
      )}
      <MeetingPart final={final} />
      <VersionsPart result={result} />
      <RestsPart result={result} />
    </Page>
  );
}
