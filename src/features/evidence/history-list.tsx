import type { ReactNode } from 'react';
import type { EarlierFile, EvidenceDocument } from '#core/evidence/document.ts';
import { bytes, dateTime } from '#ui/format.ts';
import { Button } from '#ui/button.tsx';
import { FileLine } from './history-file.tsx';
import { FileReplace } from './history-replace.tsx';
import { kindName } from './preview-kind.ts';
import { text } from './text-files.ts';
import { useFiles } from './use-files.ts';

interface FileHistoryProps {
  readonly document: EvidenceDocument;
  readonly onLook: (
    other: { readonly file: EarlierFile['file']; readonly sentence: string } | undefined,
  ) => void;
}

/** A history as short as this stands open. */
const FEW = 3;

/** The file that counts and those before it: each can be looked at and taken away. */
export function FileHistory({ document, onLook }: FileHistoryProps): ReactNode {
  const { file, original, earlier, addedAt, addedBy } = document;
  const { save } = useFiles(document);
  const last = earlier.at(-1);
  const since = last
    ? text.since(last.by, dateTime(last.replacedAt))
    : text.added(addedBy, dateTime(addedAt));
  return (
    <>
      <FileLine
        file={file}
        facts={[kindName(file.type), bytes(file.size), since]}
        onDownload={() => void save(file)}
      />
      {original && (
        <FileLine
          file={original}
          facts={[text.original, bytes(original.size)]}
          onLook={() => onLook({ file: original, sentence: text.viewingOriginal(original.name) })}
          onDownload={() => void save(original)}
        />
      )}
      <FileReplace document={document} onReplaced={() => onLook(undefined)} />
      {earlier.length === 0 ? (
        <p className="soft">{text.noEarlier}</p>
      ) : (
        <Earlier document={document} onLook={onLook} />
      )}
    </>
  );
}

/** The files that were replaced, newest first. */
function Earlier({ document, onLook }: FileHistoryProps): ReactNode {
  const { earlier } = document;
  const { bringBack, save } = useFiles(document);
  return (
    <details open={earlier.length <= FEW}>
      <summary>{text.earlier(earlier.length)}</summary>
      <ul className="file-history">
        {newestFirst(earlier).map((one) => {
          const when = dateTime(one.replacedAt);
          return (
            <li key={`${one.replacedAt} ${one.file.digest}`}>
              <FileLine
                file={one.file}
                facts={[bytes(one.file.size), text.replaced(one.by, when)]}
                onLook={() =>
                  onLook({ file: one.file, sentence: text.viewing(one.file.name, when) })
                }
                onDownload={() => void save(one.file)}
              >
                <Button
                  kind="quiet"
                  aria-label={text.bringBackNamed(one.file.name)}
                  onClick={() => void bringBack(one).then((done) => done && onLook(undefined))}
                >
                  {text.bringBack}
                </Button>
              </FileLine>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function newestFirst(earlier: readonly EarlierFile[]): readonly EarlierFile[] {
  return [...earlier].reverse();
}
