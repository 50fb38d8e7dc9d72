import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { rowIdOf, type ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { paths } from '#state/paths.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { text as all } from './text.ts';
import { useInitiativeActions } from './use-initiative-actions.ts';

const { actions: text } = all;

interface InitiativeActionsProps {
  readonly one: ListedInitiative;
  /** All that are here: what another one names cannot be removed. */
  readonly list: readonly ListedInitiative[];
}

/** What can be done with an initiative. */
export function InitiativeActions({ one, list }: InitiativeActionsProps): ReactNode {
  const [, navigate] = useLocation();
  const { setAside, drop } = useInitiativeActions(one);
  const [isRefused, setRefused] = useState(false);
  const { rubric, initiative, origin, isSetAside } = one;
  const { id } = initiative;
  const users = list.filter(
    ({ initiative: { requires, excludes } }) => requires.includes(id) || excludes.includes(id),
  );
  const remove = async (): Promise<void> => {
    if (users.length > 0) setRefused(true);
    else if (await drop()) navigate(paths.initiativesOf(rubric));
  };
  return (
    <>
      <div className="actions">
        <Link href={paths.initiativeEdit(rowIdOf(rubric, id))} className={buttonClass('primary')}>
          {all.one.edit}
        </Link>
        <Button onClick={() => void setAside(!isSetAside)}>
          {isSetAside ? text.again : text.setAside}
        </Button>
        {origin === 'changed' && <Button onClick={() => void drop()}>{text.revert}</Button>}
        {origin === 'own' && (
          <Button kind="danger" onClick={() => void remove()}>
            {text.remove}
          </Button>
        )}
        <Link href={paths.initiativesOf(rubric)} className={buttonClass('quiet')}>
          <Icon name="arrow-left" />
          {all.back}
        </Link>
      </div>
      {isRefused && users.length > 0 && (
        <Notice tone="warn" role="alert">
          <p>{text.needed(users.map(({ initiative: { title } }) => `"${title}"`))}</p>
        </Notice>
      )}
    </>
  );
}
