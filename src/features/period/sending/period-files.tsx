import { useState, type ReactNode } from 'react';
import type { PeriodId } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useLive } from '#state/saving/live.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { bytes, dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { listPeriodFiles } from '#workflow/period/list-period-files.ts';
import { inGroups } from '#features/period/in-groups.ts';
import { sendText } from './text-send.ts';

const { files: text } = sendText;

interface PeriodFilesProps {
  readonly id: PeriodId;
  readonly title: string;
}

/** The files of a period that were made here or came here; none is ever overwritten. */
export function PeriodFiles({ id, title }: PeriodFilesProps): ReactNode {
  const desk = useDesk();
  const [refused, setRefused] = useState<string>();
  const found = useLive(() => listPeriodFiles(desk, id), [desk, id]);
  if (!found?.ok) return null;
  const again = async ({ id: fingerprint, fileName }: PackageRecord): Promise<void> => {
    const { rebuildPackage } = await import('#workflow/receive/package-file.ts');
    const file = await rebuildPackage(desk, fingerprint);
    if (file.ok) {
      setRefused(undefined);
      download(fileName, file.value);
    } else if (file.error.kind === 'storage') setRefused(failureText(file.error, 'reading'));
    else setRefused(text.broken);
  };
  return (
    <Section id="berkas-periode" title={title}>
      {found.value.length === 0 && (
        <EmptyState title={text.none.title}>{text.none.next}</EmptyState>
      )}
      {refused !== undefined && (
        <Notice tone="bad" role="alert">
          {refused}
        </Notice>
      )}
      {found.value.length > 0 && (
        <TableScroll label={text.caption}>
          <table>
            <caption className="hidden-visually">{text.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.revision}</th>
                <th scope="col">{text.at}</th>
                <th scope="col">{text.size}</th>
                <th scope="col">{text.signed}</th>
                <th scope="col">{text.fingerprint}</th>
                <th scope="col">{text.action}</th>
              </tr>
            </thead>
            <tbody>
              {found.value.map((record) => (
                <tr key={record.id}>
                  <th scope="row" className="numeric">
                    {record.about.revision}
                  </th>
                  <td>{dateTime(record.madeAt)}</td>
                  <td className="numeric">{bytes(record.bytes)}</td>
                  <td>
                    {record.signature ? text.signedBy(record.signature.signer.unit) : text.unsigned}
                  </td>
                  <td>
                    <code className="period-digits">{inGroups(record.id).slice(0, 14)}…</code>
                  </td>
                  <td>
                    <Button
                      kind="quiet"
                      aria-label={text.againOf(record.about.revision)}
                      onClick={() => void again(record)}
                    >
                      {text.again}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Section>
  );
}
