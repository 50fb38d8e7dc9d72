/** Gives the focus to the page's title when what had it has left the page. */
export function focusTitleIfLost(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  document.querySelector('h1')?.focus({ preventScroll: true });
}

/** Gives the focus to a control, or to the page's title where that control is not on the page. */
export function focusOn(id: string): void {
  const control = document.getElementById(id);
  if (control) control.focus();
  else focusTitleIfLost();
}
