import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

type State<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly View: ComponentType<Props> }
  | { readonly kind: 'unreachable' };

/** A part of a page that arrives when it is first shown; without a network it says so. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function LazyPart(props: Props): ReactNode {
    const [state, setState] = useState<State<Props>>({ kind: 'loading' });
    useEffect(() => {
      if (state.kind !== 'loading') return undefined;
      let left = false;
      load().then(
        (View) => left || setState({ kind: 'ready', View }),
        () => left || setState({ kind: 'unreachable' }),
      );
      return () => {
        left = true;
      };
    }, [state.kind]);
    if (state.kind === 'ready') return <state.View {...props} />;
    if (state.kind === 'loading') return <p role="status">{text.loadingPart}</p>;
    return (
      <Notice tone="bad" role="alert">
        <p>{text.unreachable.body}</p>
        <Button onClick={() => setState({ kind: 'loading' })}>{text.unreachable.retry}</Button>
      </Notice>
    );
  };
}
