import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { ahead } from './build/ahead.ts';
import { CHUNKS, WORKER_CHUNKS } from './build/chunks.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { guide } from './build/guide.ts';
import { manifest } from './build/manifest.ts';
import { moduleList } from './build/module-list.ts';
import { reportFonts } from './build/report-fonts.ts';
import { thirdParty } from './build/third-party.ts';

const inBuild = (name: string): string => fileURLToPath(new URL(`build/${name}`, import.meta.url));
const modules = moduleList();
const empty = inBuild('empty-module.ts');
const packages = thirdParty();

export default defineConfig({
  base: './',
  plugins: [
    react(),
    reportFonts(),
    guide(),
    ahead(),
    contentSecurityPolicy(),
    packages.page,
    modules.page,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest,
      workbox: {
        globPatterns: ['**/*.{html,js,mjs,css,svg,png,webp,ttf,json,txt,wasm}'],
        // The solver has 3.4 MiB, and proposes without a network too.
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  // It finds its WebAssembly beside itself, which bundling beforehand would break.
  optimizeDeps: { exclude: ['highs'] },
  worker: {
    format: 'es',
    plugins: () => [reportFonts(), packages.worker(), modules.worker()],
    rolldownOptions: { output: { codeSplitting: WORKER_CHUNKS } },
  },
  // jsPDF's optional helpers for HTML, SVG and PNG input; the report uses none of them.
  resolve: {
    alias: { html2canvas: empty, canvg: empty, dompurify: empty, 'fast-png': inBuild('no-png.ts') },
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: CHUNKS } },
  },
});
