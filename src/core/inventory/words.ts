import { fold } from '#core/lib/fold.ts';

/** Words that say nothing about what an application is for. */
const EMPTY = new Set(
  (
    'ada adalah agar aktif akan aplikasi atas atau bagi berbasis bidang dalam dan dapat dari ' +
    'data dengan di digunakan digital elektronik guna hal hasil ini informasi itu jika juga ' +
    'kab kabupaten kepada ke kota layanan lain lainnya masing maupun media melalui melakukan ' +
    'melayani memberikan membantu mempermudah memudahkan mencatat menampilkan mengelola ' +
    'mengolah menyimpan mobile oleh online opd pada para pelayanan pemerintah pengelolaan per ' +
    'proses provinsi saat sarana satu sebagai sebuah secara sehingga seluruh serta setiap ' +
    'sistem situs software suatu tentang terhadap terkait tersebut untuk versi web website ' +
    'yaitu yang'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+/gu;
/** The same for texts without anything but ASCII, in a fraction of the time. */
const PLAIN_WORD = /[a-z\d]+/g;
// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\u0000-\u007F]*$/;

/** All words of a text in order, folded. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(PLAIN.test(folded) ? PLAIN_WORD : WORD) ?? [];
}

/** The words that say what something is for, each once, in the order of the alphabet. */
export function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text).filter((word) => word.length > 2 && !EMPTY.has(word));
  return [...new Set(words)].sort();
}

/** The text as it is compared: folded words with one space between them. */
export function plainText(text: string): string {
  return wordsOf(text).join(' ');
}

/** Whether the words of a phrase stand in a text side by side, whole. */
export function holdsPhrase(plain: string, phrase: string): boolean {
  return ` ${plain} `.includes(` ${phrase} `);
}
