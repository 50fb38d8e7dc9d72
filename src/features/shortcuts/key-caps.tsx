import { Fragment, type ReactNode } from 'react';
import { text } from './text.ts';

/** The keys of a shortcut as they are printed on the board; many in a row as from and to. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }): ReactNode {
  const isRange = keys.length > 2;
  const shown = isRange ? [keys[0] ?? '', keys.at(-1) ?? ''] : keys;
  return shown.map((combination, at) => (
    <Fragment key={combination}>
      {at > 0 && <span className="soft"> {isRange ? text.to : text.or} </span>}
      {combination.split(' ').map((key, place) => (
        <Fragment key={key}>
          {place > 0 && <span aria-hidden="true"> + </span>}
          <kbd>{text.cap(key)}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}
