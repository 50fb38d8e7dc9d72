import type { ReactNode } from 'react';
import { contentsNamedBy } from '#core/backup/references.ts';
import { Notice } from '#ui/notice.tsx';
import type { InspectedBackup } from '#workflow/backup/inspect-backup.ts';
import { RESTORE } from './text-restore.ts';

/** The parts of a backup that are damaged, by the names people know. */
export function DamagedEntries({ backup }: { readonly backup: InspectedBackup }): ReactNode {
  const { damages, documents, vault } = backup;
  if (damages.length === 0) return null;
  const titles = new Map(
    documents.flatMap((one) =>
      (contentsNamedBy(one) ?? []).map((digest) => [vault.name(digest), one.file.name] as const),
    ),
  );
  const nameOf = (entry: string): string => {
    const digest = /^evidence\/([0-9a-f]{64})/.exec(entry)?.[1] ?? '';
    return titles.get(digest) ?? entry;
  };
  return (
    <Notice tone="warn" title={RESTORE.preview.damages}>
      <ul>
        {damages.map(({ kind, entry }) => (
          <li key={entry}>{RESTORE.entry[kind](nameOf(entry))}</li>
        ))}
      </ul>
      <p>{RESTORE.preview.damagesBody}</p>
    </Notice>
  );
}
