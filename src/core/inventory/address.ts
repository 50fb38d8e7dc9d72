const SCHEME = /^[a-z][a-z\d+.-]*:\/\//;
const BARE_IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * An address as it is compared: without scheme, "www." and what stands empty at its end.
 * Empty where it tells nothing: no address, a bare IP number, this computer, a file.
 */
export function plainAddress(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(SCHEME, '')
    .replace(/^www\./, '');
  const place = plain.replace(/[/#?]+$/, '');
  const host = /^[^/:?#]*/.exec(place)?.[0] ?? '';
  if (!host.includes('.') || BARE_IP.test(host) || /\s/.test(host)) return '';
  return place;
}

/** Whether the address lies on a domain of the government. */
export function isGovernmentAddress(address: string): boolean {
  return /^[^/:?#]*\.go\.id(?:[/:?#]|$)/.test(plainAddress(address));
}
