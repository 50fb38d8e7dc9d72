import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import './footer.css';
import { text } from './text.ts';

/** Below every page: what belongs to none of them. The file of licences is written by the build. */
export function Footer(): ReactNode {
  return (
    <footer className="footer">
      <Link href={paths.accessibility}>{text.accessibility}</Link>
      <a href="lisensi-pihak-ketiga.txt" hrefLang="en" target="_blank" rel="noreferrer">
        {text.licences}
      </a>
    </footer>
  );
}
