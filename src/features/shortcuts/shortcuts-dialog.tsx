import type { ReactNode } from 'react';
import { allowSingleKeys, useSession } from '#state/session.ts';
import {
  isSingleKey,
  SHORTCUT_IDS,
  SHORTCUTS,
  type ShortcutId,
  type ShortcutPlace,
} from '#state/help/shortcut-table.ts';
import { hideShortcuts, useActiveShortcuts } from '#state/help/shortcuts.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { KeyCaps } from './key-caps.tsx';
import './shortcuts.css';
import { text } from './text.ts';

const PLACES = Object.keys(text.places) as readonly ShortcutPlace[];

/** Every shortcut there is: those that work on this page first, and the switch of bare keys. */
export function ShortcutsDialog(): ReactNode {
  const active = useActiveShortcuts();
  const singleKeys = useSession((session) => session.singleKeys);
  const here = SHORTCUT_IDS.filter((id) => (active[id] ?? 0) > 0);
  const others = SHORTCUT_IDS.filter((id) => !here.includes(id));
  return (
    <Dialog
      title={text.title}
      size="wide"
      onClose={hideShortcuts}
      actions={
        <Button kind="primary" onClick={hideShortcuts}>
          {text.close}
        </Button>
      }
    >
      <Checkbox
        label={text.singleKeys}
        hint={text.singleKeysHint}
        checked={singleKeys}
        onChange={allowSingleKeys}
      />
      <p className="soft">{text.typing}</p>
      <section className="shortcuts">
        <h3>{text.here}</h3>
        <ShortcutList ids={here} areOn={singleKeys} />
      </section>
      <details>
        <summary>{text.others}</summary>
        {PLACES.map((place) => {
          const ids = others.filter((id) => SHORTCUTS[id].place === place);
          return (
            ids.length > 0 && (
              <section key={place} className="shortcuts">
                <h3>{text.places[place]}</h3>
                <ShortcutList ids={ids} areOn={singleKeys} />
              </section>
            )
          );
        })}
      </details>
    </Dialog>
  );
}

interface ListProps {
  readonly ids: readonly ShortcutId[];
  /** Whether bare keys do anything. */
  readonly areOn: boolean;
}

function ShortcutList({ ids, areOn }: ListProps): ReactNode {
  return (
    <dl className="shortcut-list">
      {ids.map((id) => (
        <div key={id} className={!areOn && isSingleKey(id) ? 'shortcut-off' : undefined}>
          <dt>
            <KeyCaps keys={SHORTCUTS[id].keys} />
          </dt>
          <dd>{text.does(id)}</dd>
        </div>
      ))}
    </dl>
  );
}
