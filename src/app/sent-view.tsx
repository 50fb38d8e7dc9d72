import type { ReactNode } from 'react';
import type { PackageRecord } from '#core/package/record.ts';
import { PackageReading } from '#features/inbox/package-reading.tsx';
import { SentPage } from '#features/submit/sent-page.tsx';
import { FILE_PREVIEW } from './file-preview.ts';

/** What was sent, read by the sender exactly as its receiver reads it. */
export function SentView(): ReactNode {
  return <SentPage Reading={Reading} />;
}

function Reading({ record }: { readonly record: PackageRecord }): ReactNode {
  return <PackageReading record={record} Preview={FILE_PREVIEW} />;
}
