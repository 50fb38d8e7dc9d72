/** A PDF text string in hexadecimal UTF-16: safe for every character and every byte. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}

const CARRIAGE_RETURN_BYTE = /[\u0d00-\u0dff]|[^\0-\u00ff]/gu;

/**
 * Text for the document information, which jsPDF writes as raw UTF-16 bytes: readers
 * would turn a byte 0D into 0A, so the few characters that contain one are spelt as
 * base letter and accent, or left as a question mark.
 */
export function infoText(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.replace(CARRIAGE_RETURN_BYTE, (character) => {
    const bytes = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    if (!bytes.some((unit) => (unit & 0xff) === 0x0d || unit >> 8 === 0x0d)) return character;
    const spelt = character.normalize('NFD');
    return spelt === character ? '?' : spelt;
  });
}
