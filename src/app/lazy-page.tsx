import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useFirstLook } from '#state/first-look.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { text } from './text.ts';

interface LazyPageProps {
  /** Must be the same function at every render. */
  readonly load: () => Promise<ComponentType>;
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly View: ComponentType }
  | { readonly kind: 'unreachable' };

/** A page that arrives when it is needed; without a network it says so instead of failing. */
export function LazyPage({ load }: LazyPageProps): ReactNode {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const placed = useFirstLook(({ done }) => done);
  useEffect(() => {
    if (state.kind !== 'loading') return undefined;
    let left = false;
    load().then(
      // A long page is drawn in pieces, between which hands are answered.
      (View) => left || startTransition(() => setState({ kind: 'ready', View })),
      () => left || setState({ kind: 'unreachable' }),
    );
    return () => {
      left = true;
    };
  }, [load, state.kind]);
  if (state.kind === 'ready' && placed) return <state.View />;
  if (state.kind !== 'unreachable') {
    return (
      <p className="page waiting" role="status">
        {text.loading}
      </p>
    );
  }
  return (
    <Page title={text.unreachable.title}>
      <Notice tone="bad" role="alert">
        {text.unreachable.body}
      </Notice>
      <div className="actions">
        <Button kind="primary" onClick={() => setState({ kind: 'loading' })}>
          {text.unreachable.retry}
        </Button>
      </div>
    </Page>
  );
}
