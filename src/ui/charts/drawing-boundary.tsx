import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Shown when the drawing cannot be loaded: the table has the same numbers. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A drawing that fails to load or to draw never takes the page with it. */
export class DrawingBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
