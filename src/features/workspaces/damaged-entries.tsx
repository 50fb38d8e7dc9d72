import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

/** Entries of the register that cannot be read; kept, and handed out as they are. */
export function DamagedEntries({ damaged }: { readonly damaged: readonly unknown[] }): ReactNode {
  if (damaged.length === 0) return null;
  const save = (): void => {
    const content = new Blob([JSON.stringify(damaged, null, 2)], { type: 'application/json' });
    download('timbang-ruang-kerja-rusak.json', content);
  };
  return (
    <Notice tone="bad">
      <p>{text.list.damaged(damaged.length)}</p>
      <div className="actions">
        <Button onClick={save}>{text.list.damagedSave}</Button>
      </div>
    </Notice>
  );
}
