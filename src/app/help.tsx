import type { ReactNode } from 'react';
import { closeHelp, openHelp, useHelp } from '#state/help/help.ts';
import './help.css';
import { lazyPart } from './lazy-part.tsx';
import { PARTS } from './parts.ts';
import { text } from './text.ts';

const HelpPanel = lazyPart(PARTS.help);

/** Opens the help about the page that is shown, and closes it. */
export function HelpButton(): ReactNode {
  const isOpen = useHelp((state) => state.isOpen);
  return (
    <button
      type="button"
      className="help-button"
      aria-expanded={isOpen}
      onClick={isOpen ? closeHelp : openHelp}
    >
      {text.help}
    </button>
  );
}

/** The help itself, brought in when it is first asked for. */
export function Help(): ReactNode {
  const isOpen = useHelp((state) => state.isOpen);
  return isOpen ? <HelpPanel /> : null;
}
