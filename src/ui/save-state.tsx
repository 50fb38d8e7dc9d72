import type { ReactNode } from 'react';
import './save-state.css';

interface SaveStateProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * How far what is typed has been saved, in words. It changes with every pause, and is read out only
 * when the writing rests (`voice/when-to-say.ts`).
 */
export function SaveState({ className, children }: SaveStateProps): ReactNode {
  return (
    <span className={`save-state ${className ?? ''}`} role="status" data-save="">
      {children}
    </span>
  );
}
