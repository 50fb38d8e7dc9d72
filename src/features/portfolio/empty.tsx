import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

const words = text.empty;

/** Nothing is here yet: what to do first. */
export function Empty(): ReactNode {
  return (
    <Notice tone="info" title={words.title}>
      <p>{words.body}</p>
      <ol className="portfolio-steps">
        <li>
          <Link href={paths.periods}>{words.period}</Link>
        </li>
        <li>
          <Link href={paths.inbox}>{words.inbox}</Link>
        </li>
        <li>
          <Link href={paths.portfolioImport}>{words.import}</Link>
        </li>
      </ol>
    </Notice>
  );
}
