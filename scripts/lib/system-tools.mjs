import { findBrowser, LIGHT_CHROMIUM } from './find-browser.mjs';
import { findProgram } from './find-program.mjs';
import { run } from './run.mjs';

const POPPLER = ['pdftotext', 'pdftoppm', 'pdfinfo'];

/** What the tests need beside npm packages, and how a person would get it. */
const TOOLS = [
  {
    isThere: () => findBrowser() !== undefined,
    debian: 'chromium',
    missing:
      'Peramban tidak ditemukan: pasang Chromium, Google Chrome, atau Microsoft Edge, ' +
      'atau isi CHROMIUM_PATH dengan letaknya.',
  },
  {
    isThere: () => POPPLER.every((program) => findProgram([program])),
    debian: 'poppler-utils',
    missing: 'Pembaca PDF tidak ditemukan: pasang Poppler (di Debian: poppler-utils).',
  },
  {
    isThere: () => findProgram(['unzip']) !== undefined,
    debian: 'unzip',
    missing: 'Pembuka ZIP tidak ditemukan: pasang unzip (di Debian: unzip).',
  },
];

/** How apt-get may be called here; undefined when it may not. */
async function aptPrefix() {
  if (!findProgram(['apt-get'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).ok ? ['sudo', '-n'] : undefined;
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  const prefix = await aptPrefix();
  if (!prefix) return;
  console.log(`Memasang ${packages.join(' dan ')} (satu kali) …`);
  const apt = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    return run(command, rest);
  };
  await apt('update', '-q');
  await apt('install', '-q', '-y', '--no-install-recommends', ...packages);
}

/**
 * Sees to it that a browser, a PDF reader and a ZIP program are there.
 * @returns {Promise<string[]>} one sentence for each that could not be had
 */
export async function ensureSystemTools() {
  // Where every minute counts. Without it, any browser that is there does.
  if (process.env.CI !== undefined && !findProgram([LIGHT_CHROMIUM])) {
    await aptInstall([LIGHT_CHROMIUM]);
  }
  const wanted = TOOLS.filter((tool) => !tool.isThere());
  if (wanted.length > 0) await aptInstall(wanted.map((tool) => tool.debian));
  return wanted.filter((tool) => !tool.isThere()).map((tool) => tool.missing);
}
