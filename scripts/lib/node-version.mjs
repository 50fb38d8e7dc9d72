/**
 * @param {string} running a version such as `20.20.2`
 * @param {string} range package.json's `engines.node`, always of the form `>=20.19`
 */
export function isNewEnough(running, range) {
  const [wantMajor, wantMinor = 0] = range.replace('>=', '').split('.').map(Number);
  const [major, minor] = running.split('.').map(Number);
  return major > wantMajor || (major === wantMajor && minor >= wantMinor);
}

/**
 * @param {string} running
 * @param {string} range
 */
export const tooOldMessage = (running, range) =>
  `Timbang memerlukan Node.js versi ${range.replace('>=', '')} atau lebih baru; ` +
  `yang terpasang adalah versi ${running}. Silakan perbarui dari https://nodejs.org.`;
