import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PackageRecord } from '#core/package/record.ts';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

const { broken: words } = text;

function nameOf({ kind, about, fileName }: PackageRecord): string {
  const name = kind === 'submission' || kind === 'final' ? kind : 'clarification';
  return words.name(words.kinds[name], about.revision, fileName);
}

function wayOut({ direction, kind }: PackageRecord): string {
  if (direction === 'received') return words.ways.received;
  return kind === 'submission' ? words.ways.submission : words.ways.sent;
}

interface BrokenFilesProps {
  readonly files: readonly PackageRecord[];
  /** Records of which nothing can be told. */
  readonly damaged: number;
}

/** What cannot be read any more, each by its name and with the way to have it back. */
export function BrokenFiles({ files, damaged }: BrokenFilesProps): ReactNode {
  if (files.length === 0 && damaged === 0) return null;
  return (
    <Notice tone="bad" title={words.title}>
      {files.length > 0 && <p>{words.lead}</p>}
      {files.length > 0 && (
        <ul>
          {files.map((record) => (
            <li key={record.id}>
              {nameOf(record)} {wayOut(record)}{' '}
              {record.direction === 'received' && (
                <Link className="talk-link" href={paths.received(record.id)}>
                  {words.open(record.fileName)}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {damaged > 0 && <p>{words.records(damaged)}</p>}
      {(damaged > 0 || files.some(({ direction }) => direction === 'sent')) && (
        <Link className="talk-link" href={paths.dataCare}>
          {words.restore}
        </Link>
      )}
    </Notice>
  );
}
