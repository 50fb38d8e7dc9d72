/** The id of the place on the page where an evidence item of the ladder is attached. */
export function evidenceAnchor(itemId: string): string {
  return `bukti-${itemId}`;
}

/** Opens, shows and gives the focus to the place of an evidence item; the ladder where it has none. */
export function goToEvidence(itemId: string): void {
  const place = document.getElementById(evidenceAnchor(itemId));
  if (!place) {
    document.getElementById('ladder-title')?.focus();
    return;
  }
  for (let fold = place.closest('details'); fold;) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
