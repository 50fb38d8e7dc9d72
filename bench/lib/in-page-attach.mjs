/**
 * Runs inside the page: attaches files of bytes that nothing has seen before, through the
 * field that people use, in turns with the bare work of the browser on the same bytes.
 */
export async function timeAttaching({ files, bytes, rounds }) {
  const random = () => {
    const content = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) {
      crypto.getRandomValues(content.subarray(at, at + 65_536));
    }
    // A kind that nobody takes apart: the checks of the evidence wait for none of it.
    content.set([1, 2, 3, 4]);
    return content;
  };
  const fresh = () => Array.from({ length: files }, (_, at) => new File([random()], `b${at}.bin`));
  const close = () => {
    const rows = document.querySelectorAll('.attach-row').length;
    const button = [...document.querySelectorAll('.drop-zone button')].at(-1);
    if (rows > 0) button?.click();
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const attach = async (chosen) => {
    close();
    await frame();
    const carried = new DataTransfer();
    for (const file of chosen) carried.items.add(file);
    const field = document.querySelector('.drop-zone input[multiple]');
    const all = new Promise((resolve, reject) => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('.attach-bad')) reject(new Error('bench: not attached'));
        if (document.querySelectorAll('.attach-good').length < chosen.length) return;
        watch.disconnect();
        resolve(performance.now());
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const start = performance.now();
    field.files = carried.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return (await all) - start;
  };

  const opening = indexedDB.open('bench-bare-files', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('files'));
  const db = await new Promise((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const bare = async (chosen) => {
    const start = performance.now();
    for (const file of chosen) {
      const digest = new Uint8Array(
        await crypto.subtle.digest('SHA-256', await file.arrayBuffer()),
      );
      const transaction = db.transaction('files', 'readwrite', { durability: 'strict' });
      transaction.objectStore('files').put(file.slice(), digest.join());
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', () => reject(transaction.error));
      });
    }
    return performance.now() - start;
  };

  const times = { ours: [], bare: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const ours = await attach(fresh());
    const theirs = await bare(fresh());
    // The first round warms up.
    if (round === 0) continue;
    times.ours.push(ours);
    times.bare.push(theirs);
  }
  close();
  db.close();
  return times;
}
