import { useState, type ReactNode } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import { Button } from '#ui/button.tsx';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import type { InspectedBackup } from '#workflow/backup/inspect-backup.ts';
import type { RestoreItem, RestorePreview } from '#workflow/backup/preview-restore.ts';
import type { RestoreChoice } from '#workflow/backup/restore.ts';
import { DamagedEntries } from './damaged-entries.tsx';
import './data-care.css';
import { comingInWords } from './text-coming.ts';
import { RESTORE } from './text-restore.ts';

interface ChoicesProps {
  readonly fileName: string;
  readonly backup: InspectedBackup;
  readonly preview: RestorePreview;
  readonly onBringIn: (choices: ReadonlyMap<AssessmentId, RestoreChoice>) => void;
  readonly onLeave: () => void;
}

/** What can be done with an assessment of the file; the first is proposed. */
function optionsFor({ standing }: RestoreItem): readonly RestoreChoice[] {
  switch (standing.kind) {
    case 'new':
      return ['take', 'skip'];
    case 'same':
      return ['skip'];
    case 'different':
      return ['beside', 'replace', 'skip'];
    case 'damaged-here':
      return ['beside', 'skip'];
  }
}

function standingText({ standing }: RestoreItem): string {
  return standing.kind === 'different'
    ? RESTORE.standing[standing.newer]
    : RESTORE.standing[standing.kind];
}

/** What is in the backup, and for each assessment what is to be done with it. */
export function RestoreChoices(props: ChoicesProps): ReactNode {
  const { fileName, backup, preview, onBringIn, onLeave } = props;
  const { manifest } = backup.opened;
  const [chosen, setChosen] = useState<Readonly<Record<string, RestoreChoice>>>({});
  const choiceOf = (item: RestoreItem): RestoreChoice =>
    chosen[item.id] ?? optionsFor(item)[0] ?? 'skip';
  const { items, orphans, newFiles, coming } = preview;
  const replaces = items.some((item) => choiceOf(item) === 'replace');
  return (
    <div className="stack">
      <h3>{RESTORE.preview.title(fileName)}</h3>
      <div className="prose">
        <p>{RESTORE.preview.made(dateTime(manifest.madeAt), manifest.app)}</p>
        <p>
          {RESTORE.preview.counts(
            manifest.counts.assessments,
            manifest.counts.documents,
            manifest.counts.files,
          )}{' '}
          {RESTORE.preview.newFiles(newFiles)}
        </p>
        {comingInWords(coming).map((words) => (
          <p key={words}>{words}</p>
        ))}
        {orphans > 0 && <p>{RESTORE.preview.orphans(orphans)}</p>}
      </div>
      {backup.damagedRows > 0 && (
        <Notice tone="warn">{RESTORE.preview.damagedRows(backup.damagedRows)}</Notice>
      )}
      <DamagedEntries backup={backup} />
      {items.length === 0 && <p>{RESTORE.preview.empty}</p>}
      <ul className="restore-items">
        {items.map((item) => (
          <Item
            key={item.id}
            item={item}
            choice={choiceOf(item)}
            onChoose={(choice) => setChosen({ ...chosen, [item.id]: choice })}
          />
        ))}
      </ul>
      {replaces && <Notice tone="info">{RESTORE.replaceNote}</Notice>}
      <div className="actions">
        <Button
          kind="primary"
          onClick={() => onBringIn(new Map(items.map((item) => [item.id, choiceOf(item)])))}
        >
          {RESTORE.bringIn}
        </Button>
        <Button onClick={onLeave}>{RESTORE.putAside}</Button>
      </div>
    </div>
  );
}

interface ItemProps {
  readonly item: RestoreItem;
  readonly choice: RestoreChoice;
  readonly onChoose: (choice: RestoreChoice) => void;
}

function Item({ item, choice, onChoose }: ItemProps): ReactNode {
  const { agency, year } = item.incoming;
  const options = optionsFor(item);
  const name = `${agency.name} (${year})`;
  return (
    <li className="restore-item">
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p className="soft">
          {standingText(item)} · {RESTORE.preview.documents(item.documents.length)}
        </p>
        {item.withoutBytes.length > 0 && (
          <p>{RESTORE.preview.withoutBytes(item.withoutBytes.length)}</p>
        )}
        {item.isJournalBroken && <p>{RESTORE.preview.brokenJournal}</p>}
      </div>
      {options.length > 1 && (
        <select
          className="input"
          aria-label={RESTORE.choice.label(name)}
          value={choice}
          onChange={(event) =>
            onChoose(options.find((option) => option === event.target.value) ?? 'skip')
          }
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {RESTORE.choice[option]}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
