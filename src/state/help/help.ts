import { create } from 'zustand';

interface Help {
  /** Whether the help about the present page stands beside it. */
  readonly isOpen: boolean;
}

export const useHelp = create<Help>()(() => ({ isOpen: false }));

/** Opens the help about the page that is shown, from wherever it is asked for. */
export function openHelp(): void {
  useHelp.setState({ isOpen: true });
}

export function closeHelp(): void {
  useHelp.setState({ isOpen: false });
}
