import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The gallery of parts: apart from the application, so that nothing of it is ever delivered. */
export default defineConfig({
  root: here('.'),
  publicDir: here('../../public'),
  cacheDir: here('../../.cache/vite-gallery'),
  plugins: [react()],
  build: { outDir: here('../../.cache/gallery'), emptyOutDir: true, target: 'es2022' },
});
