import type { ReactNode } from 'react';
import './empty-state.css';
import { Icon } from '#ui/icons/icon.tsx';

interface EmptyStateProps {
  /** What is not there yet. */
  readonly title: string;
  /** What to do next, or where it comes from. */
  readonly children?: ReactNode;
  /** The buttons or links that do it. */
  readonly actions?: ReactNode;
}

/** What stands where a list would be as long as it has nothing: what to do next, with the way. */
export function EmptyState({ title, children, actions }: EmptyStateProps): ReactNode {
  return (
    <div className="empty-state">
      <Icon name="empty" />
      <p className="empty-state-title">{title}</p>
      {children !== undefined && <div className="empty-state-next">{children}</div>}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
