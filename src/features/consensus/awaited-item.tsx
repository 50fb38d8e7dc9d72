import type { ReactNode } from 'react';
import type { MissingAsesor } from '#core/review/consensus.ts';
import { Tag } from '#ui/tag.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { SheetAction } from './sheet-action.tsx';
import { text } from './text.ts';

const words = text.sheets;

type Awaited = Omit<MissingAsesor, 'reason'>;

/** An assigned asesor whose sheet is not here: waited for, or excused with a reason. */
export function AwaitedItem({ awaited }: { readonly awaited: Awaited }): ReactNode {
  const { consensus, change } = useOpenMeeting();
  const { name, institution } = awaited;
  const isThis = (one: Awaited): boolean => one.name === name && one.institution === institution;
  const excused = consensus.missing.find(isThis);
  return (
    <li className="sheet-line">
      <div>
        <p>
          <strong>{name}</strong>{' '}
          <Tag tone={excused ? 'neutral' : 'warn'}>
            {excused ? words.awaitedWhy(excused.reason) : words.awaited}
          </Tag>
        </p>
        <p className="soft">{institution}</p>
      </div>
      <div className="sheet-actions">
        {excused ? (
          <SheetAction
            label={words.decideAgain}
            name={name}
            onPress={() =>
              change(({ missing }) => ({ missing: missing.filter((one) => !isThis(one)) }))
            }
          />
        ) : (
          <SheetAction
            label={words.excuse}
            name={name}
            preset=""
            onSave={(reason) =>
              change(({ missing }) => ({ missing: [...missing, { name, institution, reason }] }))
            }
          />
        )}
      </div>
    </li>
  );
}
