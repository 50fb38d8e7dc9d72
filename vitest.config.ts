import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BROWSER_FLAGS, findBrowser } from './scripts/lib/find-browser.mjs';
import viteConfig from './vite.config.ts';

const executablePath = findBrowser();

/** Both projects see the modules of the app as its build does: same plugins, same aliases. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // The server bundles what the pages need while the browser waits for it.
      browser: { connectTimeout: 300_000 },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            // Files share their modules: loading those anew for each file took longer than testing.
            isolate: false,
            setupFiles: ['tests/support/before-units.ts'],
            // Only ends what hangs; a busy machine may take its time.
            testTimeout: 60_000,
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/browser/**', 'tests/e2e/**'],
          },
        },
        {
          extends: true,
          // Found late, they would make the server start its tests anew.
          optimizeDeps: {
            include: [
              'docx',
              'fflate',
              'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
              'saxen',
              'uqr',
            ],
          },
          test: {
            name: 'browser',
            isolate: false,
            // A busy machine may take its time; nothing waits for time to pass.
            testTimeout: 60_000,
            expect: { poll: { timeout: 15_000 } },
            retry: process.env['CI'] === undefined ? 0 : 1,
            include: ['tests/browser/**/*.test.{ts,tsx}'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) },
                contextOptions: { locale: 'id-ID', timezoneId: 'Asia/Makassar' },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
