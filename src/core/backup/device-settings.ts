/** Settings that are about this browser, not about the person's work: no backup carries them. */
export const DEVICE_SETTINGS: readonly string[] = ['backup', 'undo-restore', 'device'];
