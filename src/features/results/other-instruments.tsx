import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { INSTRUMENTS } from './text-instruments.ts';
import type { ResultsView } from './view.ts';

/** The ways to another instrument and to another assessment. */
export function OtherInstruments({ view }: { readonly view: ResultsView }): ReactNode {
  const { id } = view.assessment;
  const ways = [
    { href: paths.replay(id), name: INSTRUMENTS.replay, hint: INSTRUMENTS.replayHint },
    { href: paths.compare(id), name: INSTRUMENTS.compare, hint: INSTRUMENTS.compareHint },
  ];
  return (
    <>
      <p>{INSTRUMENTS.lead}</p>
      <dl className="facts">
        {ways.map(({ href, name, hint }) => (
          <div key={href}>
            <dt>
              <Link href={href} className={buttonClass('secondary')}>
                {name}
              </Link>
            </dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
