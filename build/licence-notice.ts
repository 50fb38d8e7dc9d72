import type { PackageFacts } from './package-at.ts';

const LINE = '='.repeat(78);

const HEAD = `Timbang memuat perangkat lunak dan fon berikut. Hak cipta dan lisensinya tetap pada
pemiliknya; naskah lisensi setiap paket disertakan sebagaimana diterbitkan.`;

/** Where a package names its licence and brings no text: who holds it, and where the text stands. */
const bare = ({ licence, author, name }: PackageFacts): string =>
  `Hak cipta: ${author === '' ? `para penulis ${name}` : author}\nNaskah lisensi: https://spdx.org/licenses/${licence}.html`;

/** The notice that is passed on with the build: each package with its licence, in full. */
export function licenceNotice(packages: readonly PackageFacts[]): string {
  const parts = packages.map((one) => {
    const texts = one.texts.length === 0 ? [bare(one)] : one.texts;
    return [LINE, `${one.name} ${one.version}`, `Lisensi: ${one.licence}`, '', texts.join('\n\n')];
  });
  return `${[HEAD, ...parts.map((lines) => lines.join('\n'))].join('\n\n')}\n`;
}
