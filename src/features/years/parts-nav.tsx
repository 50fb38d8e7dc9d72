import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import '#ui/tabs.css';
import { text } from './text.ts';

/** The parts of the page, as they stand in the address; the first has none. */
export const PARTS = {
  all: null,
  target: 'target',
  context: 'pembanding',
  expected: 'perkiraan',
  data: 'data',
} as const;
export type Part = keyof typeof PARTS;

const NAMES = Object.keys(PARTS) as readonly Part[];

/** The ways between the parts. */
export function PartsNav({ here }: { readonly here: Part }): ReactNode {
  return (
    <div className="years-head">
      <nav aria-label={text.parts.nav}>
        <ul className="tabs">
          {NAMES.map((part) => {
            const address = PARTS[part];
            return (
              <li key={part}>
                <Link
                  href={address === null ? paths.years : paths.yearsPart(address)}
                  aria-current={part === here ? 'page' : undefined}
                >
                  {text.parts[part]}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <Link href={paths.yearsImport} className={buttonClass('secondary')}>
        {text.import}
      </Link>
    </div>
  );
}
