/* global document, DecompressionStream, Worker, MessageEvent */
/**
 * What runs in the single file itself. Each function is written into the page as its own text, so
 * it may use nothing but its arguments and what every browser has.
 */

/**
 * Makes packed files usable, each when it is first needed. Runs in the page and in every worker:
 * an address made in one of them leads nowhere in the other.
 * @param {Record<string, { from: number, to: number, type: string, needs: string[] }>} index
 * @param {Blob} archive all files, one after the other, each gzip in base64
 */
export function openArchive(index, archive) {
  const addresses = new Map();

  async function unpack(name) {
    const { from, to } = index[name];
    const text = await archive.slice(from, to).text();
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
  }

  async function make(name) {
    const { type, needs } = index[name];
    const content = await unpack(name);
    if (type !== 'text/javascript') {
      return URL.createObjectURL(new Blob([await content.arrayBuffer()], { type }));
    }
    const [code, ...places] = await Promise.all([content.text(), ...needs.map(addressOf)]);
    const linked = needs.reduce(
      (text, need, at) => text.replaceAll(`"timbang:${need}"`, JSON.stringify(places[at])),
      code,
    );
    return URL.createObjectURL(new Blob([linked], { type }));
  }

  function addressOf(name) {
    if (!addresses.has(name)) addresses.set(name, make(name));
    return addresses.get(name);
  }

  globalThis.timbangImport = async (name) => import(await addressOf(name));
}

/** The first thing in a worker: what is said to it before its module runs is handed on after. */
export function startWorker(open) {
  const early = [];
  const hold = (event) => {
    event.stopImmediatePropagation();
    early.push(event);
  };
  const begin = ({ data: { index, archive, entry } }) => {
    globalThis.addEventListener('message', hold);
    open(index, archive);
    globalThis.timbangImport(entry).then(
      () => {
        globalThis.removeEventListener('message', hold);
        for (const { data, ports } of early) {
          globalThis.dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
        }
      },
      // Heard by whoever started the worker, as when its address cannot be read.
      (error) =>
        setTimeout(() => {
          throw error;
        }),
    );
  };
  globalThis.addEventListener('message', begin, { once: true });
}

/** Starts the application once the whole page was read. */
export function startPage({ index, entry, length, open, work, words }) {
  const tell = (sentence) => {
    const line = document.createElement('p');
    line.textContent = sentence;
    document.body.insertBefore(line, document.body.firstChild);
  };
  document.addEventListener('DOMContentLoaded', () => {
    const packed = document.querySelector('#timbang-archive');
    if (packed?.textContent.length !== length) return tell(words.torn);
    if (typeof DecompressionStream !== 'function') return tell(words.old);
    const archive = new Blob([packed.textContent]);
    packed.remove();
    open(index, archive);
    const bootstrap = URL.createObjectURL(
      new Blob([`(${work})(${open})`], { type: 'text/javascript' }),
    );
    globalThis.timbangWorker = (name) => {
      const worker = new Worker(bootstrap);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
      worker.postMessage({ index, archive, entry: name });
      return worker;
    };
    void globalThis.timbangImport(entry);
  });
}
