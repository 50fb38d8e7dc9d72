import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheOf, HEADERS, policyWithFrames, typesOf } from './expected.mjs';
import { servedFiles, sha256 } from './served-files.mjs';

/** So many questions at once: a small server is not a test of strength. */
const AT_ONCE = 6;
/** From this size on text is worth pressing together (bytes). */
const BIG = 50_000;

/**
 * @typedef {{ kind: string, file: string, detail?: string }} Finding
 * @typedef {{ files: number, wrong: Finding[], advice: Finding[] }} Checked
 */

/** The policy that the built page holds. @param {string} folder */
function policyOf(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  if (!content) throw new Error('dist/index.html has no policy');
  return content.replaceAll('&#39;', "'");
}

/** Rules in any order, with any spaces, mean the same. @param {string | null} policy */
const rulesOf = (policy) =>
  (policy ?? '')
    .split(';')
    .map((rule) => rule.trim().replaceAll(/\s+/g, ' '))
    .filter((rule) => rule !== '')
    .sort()
    .join('; ');

/** @returns {Finding[]} */
function wrongIn(file, answer, policy) {
  const { headers } = answer;
  const wrong = [];
  const said = (name) => headers.get(name);
  const type = (said('content-type') ?? '').split(';')[0].trim().toLowerCase();
  const types = typesOf(file);
  if (types && !types.includes(type)) {
    wrong.push({ kind: 'type', file, detail: `${type || '–'} → ${types[0]}` });
  }
  for (const [name, value] of Object.entries(HEADERS)) {
    if (said(name)?.replaceAll(/\s/g, '') !== value.replaceAll(/\s/g, '')) {
      wrong.push({ kind: 'header', file, detail: `${name}: ${value}` });
    }
  }
  if (rulesOf(said('content-security-policy')) !== rulesOf(policy)) {
    wrong.push({ kind: 'policy', file });
  }
  const cache = (said('cache-control') ?? '').toLowerCase();
  const isKept = /max-age=\d{7,}/.test(cache);
  const isAsked = /no-cache|no-store|max-age=0\b/.test(cache);
  if (cacheOf(file).includes('immutable') ? !isKept : !isAsked) {
    wrong.push({ kind: 'cache', file, detail: cacheOf(file) });
  }
  return wrong;
}

/** @returns {Promise<{ wrong: Finding[], advice: Finding[] }>} */
async function checkFile(base, folder, file, policy) {
  const bytes = readFileSync(join(folder, file));
  const address = new URL(file.split('/').map(encodeURIComponent).join('/'), base);
  let answer;
  let body;
  try {
    answer = await fetch(address, { cache: 'no-store', redirect: 'manual' });
    body = Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    const detail = error.cause?.code ?? error.message;
    return { wrong: [{ kind: 'silent', file, detail }], advice: [] };
  }
  if (answer.status !== 200) {
    return { wrong: [{ kind: 'missing', file, detail: String(answer.status) }], advice: [] };
  }
  const wrong = wrongIn(file, answer, policy);
  if (sha256(body) !== sha256(bytes)) wrong.unshift({ kind: 'content', file });
  const isPressed = answer.headers.get('content-encoding') !== null;
  const isWorthIt = bytes.length > BIG && /\.(?:js|css|json|wasm|svg)$/.test(file);
  return { wrong, advice: isWorthIt && !isPressed ? [{ kind: 'pressed', file }] : [] };
}

/** The page as people type it: the address of the folder, and no other host behind it. */
async function checkStart(base, folder) {
  try {
    const answer = await fetch(base, { cache: 'no-store' });
    const body = Buffer.from(await answer.arrayBuffer());
    const isOurs = sha256(body) === sha256(readFileSync(join(folder, 'index.html')));
    if (answer.ok && isOurs) return [];
    return [{ kind: 'start', file: '', detail: String(answer.status) }];
  } catch (error) {
    return [{ kind: 'silent', file: '', detail: error.cause?.code ?? error.message }];
  }
}

const isLocal = ({ hostname }) => /^(?:localhost|127\.|\[::1\])/.test(hostname);

/**
 * Compares what a server gives with the build it should give: bytes, MIME types, headers.
 * @param {string} address of the folder, as people open it
 * @param {string} folder the build
 * @returns {Promise<Checked>}
 */
export async function checkHost(address, folder) {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const start = await checkStart(base, folder);
  const advice = base.protocol === 'https:' || isLocal(base) ? [] : [{ kind: 'plain', file: '' }];
  if (start.some(({ kind }) => kind === 'silent')) return { files: 0, wrong: start, advice };
  const policy = policyWithFrames(policyOf(folder));
  const waiting = servedFiles(folder);
  const files = waiting.length;
  const wrong = [...start];
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const found = await checkFile(base, folder, file, policy);
      wrong.push(...found.wrong);
      advice.push(...found.advice);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { files, wrong, advice };
}
