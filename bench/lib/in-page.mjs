/**
 * Runs inside the page: ticks one criterion again and again and times each tick until
 * the score on screen has changed (layout included), and until the badge says it is saved.
 */
export async function timeTicks({ ticks, warmUp }) {
  const box = document.querySelector('.rung:nth-child(2) input[type=checkbox]');
  const score = document.querySelector('.score-bar-value');
  const bar = document.querySelector('.score-bar');
  const isSaved = () => bar.querySelector('.save-saved') !== null;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const changed = (element, holds) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('bench: nothing changed')), 10_000);
      const watch = new MutationObserver(() => {
        if (!holds()) return;
        watch.disconnect();
        clearTimeout(late);
        // The browser must lay the page out again before it can show the new score.
        void document.body.offsetHeight;
        resolve(performance.now());
      });
      watch.observe(element, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });

  const times = { screen: [], saved: [] };
  for (let tick = 0; tick < ticks + warmUp; tick += 1) {
    await frame();
    const before = score.textContent;
    const onScreen = changed(score, () => score.textContent !== before);
    const start = performance.now();
    box.click();
    const shownAt = await onScreen;
    const savedAt = isSaved() ? performance.now() : await changed(bar, isSaved);
    if (tick < warmUp) continue;
    times.screen.push(shownAt - start);
    times.saved.push(savedAt - start);
  }
  return times;
}

/** Runs inside the page: how long the browser itself takes to store the same record durably. */
export async function timeBareWrites({ row, writes }) {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const opening = indexedDB.open('bench-bare', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
  const db = await done(opening);
  const times = [];
  for (let write = 0; write < writes; write += 1) {
    const start = performance.now();
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    const complete = new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    transaction.objectStore('rows').put(row, 'one');
    await complete;
    times.push(performance.now() - start);
  }
  db.close();
  return times;
}

/** Runs inside the page: puts rows into a table of the app's own database. */
export async function seed({ table, rows }) {
  const opening = indexedDB.open('timbang');
  const db = await new Promise((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const transaction = db.transaction(table, 'readwrite', { durability: 'strict' });
  for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  db.close();
}

/**
 * Runs inside the page: goes to an address of the app and back again and again, and times
 * each arrival until `first` is painted and until `count` elements of `all` are.
 */
export async function timeArrivals({ from, to, first, all, count, visits, warmUp }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async (holds) => {
    while (!holds()) await frame();
    // The frame that shows it ends after its callbacks; then the time is taken.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now();
  };
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 400));
  const times = { first: [], all: [] };
  for (let visit = 0; visit < visits + warmUp; visit += 1) {
    location.hash = from;
    await painted(() => document.querySelector(first) === null);
    await quiet();
    const start = performance.now();
    location.hash = to;
    const firstAt = await painted(() => document.querySelector(first) !== null);
    const allAt = await painted(() => document.querySelectorAll(all).length === count);
    if (visit < warmUp) continue;
    times.first.push(firstAt - start);
    times.all.push(allAt - start);
  }
  return times;
}
