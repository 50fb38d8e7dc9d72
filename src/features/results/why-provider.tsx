import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { ResultsView } from './view.ts';
import { WhyContext } from './why-context.ts';
import { WhyDialog } from './why-dialog.tsx';
import type { WhySubject } from './why-subject.ts';

interface WhyProviderProps {
  readonly view: ResultsView;
  readonly children: ReactNode;
}

/** Keeps which number is being explained, the way back, and where the focus came from. */
export function WhyProvider({ view, children }: WhyProviderProps): ReactNode {
  const [trail, setTrail] = useState<readonly WhySubject[]>([]);
  const opener = useRef<Element | null>(null);
  const ask = useCallback((subject: WhySubject) => {
    opener.current = document.activeElement;
    setTrail([subject]);
  }, []);
  const close = (): void => {
    setTrail([]);
    const { current } = opener;
    if (current instanceof HTMLElement) requestAnimationFrame(() => current.focus());
  };
  const subject = trail.at(-1);
  return (
    <WhyContext value={ask}>
      {children}
      {subject && (
        <WhyDialog
          view={view}
          subject={subject}
          canGoBack={trail.length > 1}
          onOpen={(next) => setTrail([...trail, next])}
          onBack={() => setTrail(trail.slice(0, -1))}
          onClose={close}
        />
      )}
    </WhyContext>
  );
}
