/** Lets other work of the thread run in between: a key, a picture, a message that stops. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
