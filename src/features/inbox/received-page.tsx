import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { digestSchema, type Digest } from '#core/lib/ids.ts';
import type { InboxRow } from '#core/package/inbox.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { listReceived } from '#workflow/receive/list-received.ts';
import type { FilePreview } from './file-preview.ts';
import './inbox.css';
import { PackageReading } from './package-reading.tsx';
import { ReceiptActions } from './receipt-actions.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import { RECEIPT } from './text-receipt.ts';
import { KIND_NAMES, text } from './text.ts';

interface PageProps {
  readonly Preview: FilePreview;
}

/** One package that was received: its receipt, what it says, and what can be done with it. */
export function ReceivedPage({ Preview }: PageProps): ReactNode {
  const { fingerprint } = useParams();
  const known = digestSchema.safeParse(fingerprint);
  return known.success ? (
    <Received key={known.data} fingerprint={known.data} Preview={Preview} />
  ) : (
    <NotHere />
  );
}

interface ReceivedProps extends PageProps {
  readonly fingerprint: Digest;
}

function Received({ fingerprint, Preview }: ReceivedProps): ReactNode {
  const desk = useDesk();
  const list = useLive(() => listReceived(desk, localDay), [desk]);
  if (!list) return null;
  const row = list.ok ? list.value.rows.find(({ record }) => record.id === fingerprint) : undefined;
  return row ? <Shown row={row} Preview={Preview} /> : <NotHere />;
}

function Shown({ row, Preview }: PageProps & { readonly row: InboxRow }): ReactNode {
  const { record } = row;
  const { agency, period, revision } = record.about;
  const name = agency?.name ?? period?.name ?? record.fileName;
  return (
    <Page
      title={`${name}, ${text.list.open(revision).toLowerCase()}`}
      kicker={KIND_NAMES[record.kind]}
      lead={<Back />}
    >
      <ReceiptCard row={row} />
      <ReceiptActions record={record} />
      <PackageReading record={record} Preview={Preview} />
    </Page>
  );
}

function NotHere(): ReactNode {
  return (
    <Page title={RECEIPT.missing.title} lead={<Back />}>
      <Notice tone="info">{RECEIPT.missing.body}</Notice>
    </Page>
  );
}

function Back(): ReactNode {
  return (
    <Link className="inbox-link" href={paths.inbox}>
      <Icon name="arrow-left" />
      {RECEIPT.back}
    </Link>
  );
}
