import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { checkInitiatives } from '#core/invest/initiative/check-catalogue.ts';
import { rowIdOf } from '#core/invest/initiative/initiative-list.ts';
import { paths } from '#state/paths.ts';
import type { InitiativesOf } from '#state/plans/use-initiatives.ts';
import { Notice } from '#ui/notice.tsx';
import { namesIn } from './names.ts';
import { faultText } from './text-faults.ts';
import { text } from './text.ts';

/** As many are told one by one. */
const MOST = 12;

/** Everything that is wrong with the initiatives that are here, each with the way to it. */
export function ProblemsPart({ here }: { readonly here: InitiativesOf }): ReactNode {
  const { rubric, ladders, list } = here;
  const problems = checkInitiatives(
    list.map(({ initiative }) => initiative),
    ladders,
  );
  if (problems.length === 0) return null;
  const names = namesIn(here);
  return (
    <Notice tone="warn" title={text.problems.title(problems.length)}>
      <ul>
        {problems.slice(0, MOST).map(({ id, fault }) => (
          <li key={`${id} ${JSON.stringify(fault)}`}>
            <Link href={paths.initiative(rowIdOf(rubric.id, id))}>{names.initiative(id)}</Link>
            {': '}
            {faultText(fault, names)}
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p>{text.problems.more(problems.length - MOST)}</p>}
    </Notice>
  );
}
