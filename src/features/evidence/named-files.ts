import { text } from './text-attach.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A local time that can stand in a file name: 2026-11-22 10.15.07. */
function inName(at: Date): string {
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('.')}`;
}

/** What browsers call a picture that was never a file. */
const NAMELESS = /^image\.(?<extension>png|jpe?g|gif|webp)$/u;

/** Gives pictures that come from a screenshot a name with the time; files keep theirs. */
export function namedFiles(files: readonly File[], now: Date): readonly File[] {
  return files.map((file, place) => {
    const extension = NAMELESS.exec(file.name)?.groups?.extension;
    if (extension === undefined) return file;
    const number = place === 0 ? '' : ` (${place + 1})`;
    return new File([file], `${text.pasted(inName(now))}${number}.${extension}`, {
      type: file.type,
    });
  });
}
