/** What is pressed or opened is found by its own name; it is no part of the message. */
const NOT_SAID = 'button, details, [aria-hidden="true"], svg, progress';

const INLINE = new Set(['A', 'ABBR', 'B', 'CODE', 'EM', 'I', 'KBD', 'SPAN', 'STRONG', 'TIME']);

/** The words of a message as they are read out: in one line, a space between its blocks. */
export function wordsOf(status: Element): string {
  const walk = document.createTreeWalker(status, NodeFilter.SHOW_TEXT);
  let words = '';
  let before: Element | null = null;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(NOT_SAID)) continue;
    const runsOn = parent === before || INLINE.has(parent.tagName);
    words += (runsOn ? '' : ' ') + (node.textContent ?? '');
    before = parent;
  }
  return words.replaceAll(/\s+/g, ' ').trim();
}
