let markOf = (): string => '';

/** Says which word goes before every file name; asked anew for each file. */
export function markFileNames(mark: () => string): void {
  markOf = mark;
}

/** Hands bytes to the browser's download list under a file name. */
export function download(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${markOf()}${fileName}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
