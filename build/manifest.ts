import type { ManifestOptions } from 'vite-plugin-pwa';

/** The installed application as the operating system shows it. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Timbang – Penilaian Mandiri e-Government',
  short_name: 'Timbang',
  description: 'Penilaian mandiri e-Government perangkat daerah, bekerja tanpa jaringan.',
  lang: 'id',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f5f7f8',
  theme_color: '#0b4f6c',
  icons: [
    { src: 'ikon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'ikon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'ikon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
