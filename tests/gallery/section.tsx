import type { ReactNode } from 'react';

interface GallerySectionProps {
  /** So that a link leads here. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Parts of one kind in all their states. */
export function GallerySection({ id, title, children }: GallerySectionProps): ReactNode {
  return (
    <section id={id} className="gallery-section stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** Long enough to break in every place that is narrow. */
export const LONG =
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';

/** Nothing happens in a gallery. */
export const still = (): void => {};
