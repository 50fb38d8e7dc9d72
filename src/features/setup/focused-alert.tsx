import { useEffect, useRef, type ReactNode } from 'react';
import { Notice } from '#ui/notice.tsx';

interface FocusedAlertProps {
  readonly tone: 'bad' | 'warn';
  /** Changes with every refusal; 0 says nothing was asked for and leaves the focus alone. */
  readonly attempt: number;
  readonly children: ReactNode;
}

/** What stands in the way of saving; comes into view and takes the focus when it arises. */
export function FocusedAlert({ tone, attempt, children }: FocusedAlertProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  return (
    <div tabIndex={-1} ref={box}>
      <Notice tone={tone} role="alert">
        {children}
      </Notice>
    </div>
  );
}
