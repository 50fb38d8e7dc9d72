import type { ReactNode } from 'react';
import type { ImportedFile, ResultsImport } from '#core/intake/results-import.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { importNotes } from '#workflow/portfolio/import-notes.ts';
import { Link } from 'wouter';
import { text } from './text.ts';
import { ODDITY_WORDS, refusalText, rosterNoteText } from './text-fate.ts';

const { refused, odd, roster, fates } = text;

type Listed = Pick<ImportedFile, 'path' | 'id' | 'fate'>;

interface FileListProps<T extends Listed> {
  readonly label: string;
  readonly files: readonly T[];
  readonly head: string;
  /** Name of the file it can be saved as. */
  readonly name: string;
  readonly words: (file: T) => string;
}

/** Files with what is to be said of each; hundreds of them stay easy to scroll. */
function FileList<T extends Listed>(props: FileListProps<T>): ReactNode {
  const { label, files, head, name, words } = props;
  const exported = useTableExport({
    name,
    tables: () => [
      {
        name,
        length: files.length,
        columns: [
          { head: refused.file, holds: 'text', width: 50 },
          { head, holds: 'text', width: 80 },
        ],
        rows: (from, to) =>
          Promise.resolve(files.slice(from, to).map((file) => [file.path, words(file)])),
      },
    ],
  });
  if (files.length === 0) return null;
  return (
    <div className="stack">
      <VirtualTable
        label={label}
        caption={label}
        columns={[
          { id: 'file', width: 20, head: <th scope="col">{refused.file}</th> },
          { id: 'words', width: 32, head: <th scope="col">{head}</th> },
        ]}
        count={files.length}
        rowHeight={64}
        rowKey={(at) => `${at} ${files[at]?.path ?? ''}`}
        renderRow={(at) => {
          const file = files[at];
          if (!file) return null;
          return (
            <>
              <th scope="row" className="results-in-path">
                {file.id !== null && file.fate === 'taken' ? (
                  <Link className="results-in-link" href={paths.received(file.id)}>
                    {file.path}
                  </Link>
                ) : (
                  file.path
                )}
              </th>
              <td>{words(file)}</td>
            </>
          );
        }}
        printNote={refused.print}
      />
      <TableExport {...exported} of={label} />
    </div>
  );
}

/** What was not taken, each with its reason and the way out, and what is odd about the rest. */
export function Report({ account }: { readonly account: ResultsImport }): ReactNode {
  const { files, state } = account;
  const desk = useDesk();
  const read = useLive(() => importNotes(desk, files), [desk, files]);
  const isIn = state !== 'undone' && files.some(({ fate }) => fate === 'taken');
  const notes = isIn && read?.ok ? read.value : null;
  const isUncounted = ({ id }: ImportedFile): boolean =>
    id !== null && notes?.uncounted.has(id) === true;
  const out = files.filter(({ fate }) => fate !== 'taken' && fate !== 'here');
  const noted = files.filter((file) => file.odd.length > 0 || isUncounted(file));
  const strangers = (notes?.roster ?? []).map(({ note, file }) => ({ ...file, note }));
  return (
    <>
      <FileList
        label={refused.caption(out.length)}
        files={out}
        head={refused.why}
        name={refused.export}
        words={(file) => `${fates[file.fate]}. ${refusalText(file)}`}
      />
      <FileList
        label={odd.caption(noted.length)}
        files={noted}
        head={odd.what}
        name={odd.export}
        words={(file) =>
          [
            ...file.odd.map((kind) => ODDITY_WORDS[kind]),
            ...(isUncounted(file) ? [odd.uncounted] : []),
          ].join('; ')
        }
      />
      <FileList
        label={roster.caption(strangers.length)}
        files={strangers}
        head={roster.what}
        name={roster.export}
        words={({ note }) => rosterNoteText(note)}
      />
      {out.length + noted.length + strangers.length === 0 && <p>{odd.none}</p>}
      {isIn && (
        <p>
          {odd.apart}{' '}
          <Link className="results-in-link" href={paths.portfolioView('terpisah')}>
            {odd.apartLink}
          </Link>
        </p>
      )}
    </>
  );
}
