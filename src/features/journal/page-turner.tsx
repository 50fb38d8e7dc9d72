import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { TEXT } from './text.ts';

interface PageTurnerProps {
  /** From 0. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onTurn: (page: number) => void;
}

/** Leads through a list that is longer than one page. */
export function PageTurner({ page, size, total, onTurn }: PageTurnerProps): ReactNode {
  if (total <= size) return null;
  const last = Math.ceil(total / size) - 1;
  const turn = (to: number): void => {
    onTurn(to);
    window.scrollTo(0, 0);
  };
  return (
    <nav className="actions" aria-label={TEXT.pages.label}>
      <Button disabled={page === 0} onClick={() => turn(page - 1)}>
        {TEXT.pages.newer}
      </Button>
      <p className="numeric" role="status">
        {TEXT.pages.here(page * size + 1, Math.min((page + 1) * size, total), total)}
      </p>
      <Button disabled={page === last} onClick={() => turn(page + 1)}>
        {TEXT.pages.older}
      </Button>
    </nav>
  );
}
