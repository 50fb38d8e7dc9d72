/** A name as it is compared: neither case nor spacing counts. */
export const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
