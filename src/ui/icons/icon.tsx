import type { ReactNode } from 'react';
import './icon.css';
import { SHAPES, type IconName } from './shapes.ts';

/** An icon as large as the words it stands beside; they say it all, so it is not read out. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
