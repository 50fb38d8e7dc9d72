/** Runs in the page before anything of it: notes when the first figures of the rekap are painted. */
export function noteFirstFigures() {
  const look = () => {
    if (!document.querySelector('.portfolio-mean')) return requestAnimationFrame(look);
    // The frame that shows them ends after its callbacks; then the time is taken.
    return requestAnimationFrame(() => setTimeout(() => performance.mark('figures')));
  };
  requestAnimationFrame(look);
}

/** Runs in the page: ms from the beginning of its loading until the figures; null = not yet. */
export function figuresAt() {
  return performance.getEntriesByName('figures')[0]?.startTime ?? null;
}

/** Runs in the page: goes through a long list from end to end, as somebody who drags its bar. */
export async function scrollThrough() {
  const isLong = (one) => one.clientHeight > 100 && one.scrollHeight > one.clientHeight * 3;
  const list = [...document.querySelectorAll('main *')].find(isLong);
  for (const part of [0.2, 0.6, 1]) {
    if (list) list.scrollTop = list.scrollHeight * part;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
