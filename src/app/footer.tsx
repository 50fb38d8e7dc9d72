import type { ReactNode } from 'react';
import './footer.css';
import { text } from './text.ts';

/** The foot of every page: whose work is in it. The file is written by the build. */
export function Footer(): ReactNode {
  return (
    <footer className="foot">
      <a href="lisensi-pihak-ketiga.txt" target="_blank" rel="noreferrer">
        {text.licences}
      </a>
    </footer>
  );
}
