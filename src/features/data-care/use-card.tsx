import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FileOwner } from '#core/backup/storage-use.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { paths } from '#state/paths.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { bytes } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { StorageUse } from '#workflow/evidence/storage-use.ts';
import './data-care.css';
import { HEALTH } from './text-health.ts';

/** How much is stored, and which files take most of it. */
export function UseCard({ use }: { readonly use: StorageUse }): ReactNode {
  const { files, recordBytes, biggest } = use;
  return (
    <Section id="isi-penyimpanan" title={HEALTH.use.title}>
      <div className="prose numeric">
        <p>{HEALTH.use.files(files.names.length, bytes(files.bytes))}</p>
        <p>{HEALTH.use.records(bytes(recordBytes))}</p>
      </div>
      <h3 id="terbesar">{HEALTH.use.biggest}</h3>
      {biggest.length === 0 ? (
        <EmptyState title={HEALTH.use.none.title}>{HEALTH.use.none.next}</EmptyState>
      ) : (
        <TableScroll label={HEALTH.use.biggest}>
          <table className="use-table" aria-labelledby="terbesar">
            <thead>
              <tr>
                <th scope="col">{HEALTH.use.file}</th>
                <th scope="col">{HEALTH.use.size}</th>
                <th scope="col">{HEALTH.use.belongs}</th>
              </tr>
            </thead>
            <tbody>
              {biggest.map((owner) => (
                <FileRow key={owner.digest} owner={owner} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Section>
  );
}

/** What the file is called where it is named, also as an earlier one. */
function fileName({ digest, documents }: FileOwner): string {
  const files = documents.flatMap(({ file, original, earlier }) => [
    file,
    original,
    ...earlier.flatMap((one) => [one.file, one.original]),
  ]);
  return files.find((file) => file?.digest === digest)?.name ?? '';
}

function FileRow({ owner }: { readonly owner: FileOwner }): ReactNode {
  return (
    <tr>
      <td>{fileName(owner)}</td>
      <td className="numeric">{bytes(owner.bytes)}</td>
      <td>
        <ul>
          {owner.documents.map((document) => (
            <li key={document.id}>
              <DocumentLink document={document} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function DocumentLink({ document }: { readonly document: EvidenceDocument }): ReactNode {
  const { assessmentId, id, title, status } = document;
  const name = title === '' ? HEALTH.use.noTitle : title;
  return (
    <>
      <Link href={paths.document(assessmentId, id)}>{name}</Link>
      {status === 'deleted' && <span className="soft"> {HEALTH.use.deleted}</span>}
    </>
  );
}
