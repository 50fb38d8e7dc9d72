import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface TwoVersionsProps {
  readonly title: string;
  /** What differs, and why it is asked. */
  readonly children: ReactNode;
  readonly words: { readonly mine: string; readonly stored: string };
  readonly onKeep: (version: 'mine' | 'stored') => void;
}

/** Something else was stored meanwhile: nothing is written over it until a person has chosen. */
export function TwoVersions({ title, children, words, onKeep }: TwoVersionsProps): ReactNode {
  return (
    <Notice tone="warn" role="alert" title={title}>
      {children}
      <div className="actions">
        <Button kind="primary" onClick={() => onKeep('mine')}>
          {words.mine}
        </Button>
        <Button onClick={() => onKeep('stored')}>{words.stored}</Button>
      </div>
    </Notice>
  );
}
