import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import './toast-list.css';

interface ToastListProps {
  readonly toasts: readonly {
    readonly id: number;
    readonly text: string;
    readonly action?: { readonly label: string; readonly run: () => void };
  }[];
  readonly dismissLabel: string;
  readonly onDismiss: (id: number) => void;
}

/** Short messages at the foot of the window. They stay until dismissed: nobody is hurried. */
export function ToastList({ toasts, dismissLabel, onDismiss }: ToastListProps): ReactNode {
  return (
    <div className="toasts">
      {toasts.map(({ id, text, action }) => (
        <div className="toast" role="status" key={id}>
          <span>{text}</span>
          {action && (
            <Button
              kind="quiet"
              onClick={() => {
                onDismiss(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          <Button kind="quiet" onClick={() => onDismiss(id)}>
            {dismissLabel}
          </Button>
        </div>
      ))}
    </div>
  );
}
