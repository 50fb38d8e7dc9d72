import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from '#ui/page.tsx';
import '#ui/styles.css';
import { Actions } from './actions.tsx';
import { Charts } from './charts.tsx';
import { Dialogs } from './dialogs.tsx';
import { Fields } from './fields.tsx';
import './gallery.css';
import { Imports } from './imports.tsx';
import { Said } from './said.tsx';
import { Tables } from './tables.tsx';

/** One picture each; a part that changes is found in the picture of its kind. */
const PICTURES = {
  tindakan: Actions,
  perkataan: Said,
  isian: Fields,
  tabel: Tables,
  impor: Imports,
  bagan: Charts,
} as const;

/** All parts of src/ui in all their states, for looking at and for photographing. */
function Gallery(): ReactNode {
  return (
    <main>
      <Page title="Galeri bagian" kicker="Hanya untuk pengembang" lead="Semua bagian src/ui.">
        {Object.entries(PICTURES).map(([name, Parts]) => (
          <div key={name} id={`gambar-${name}`} className="gallery-picture stack">
            <Parts />
          </div>
        ))}
        <Dialogs />
      </Page>
    </main>
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
