/** A record as the application sees it. */
export type Row = Readonly<Record<string, unknown>>;

/** Sealed bytes that are not, or no longer, what was sealed with this key. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
}

/**
 * How records and files look on disk: as they are, or sealed so that nobody without
 * the key reads them. Every function of this room goes through the database's vault.
 */
export interface Vault {
  /**
   * From which the same vault can be made again, see `vaultOfKey`: it can be handed to a worker,
   * and cannot be read. null = nothing is sealed.
   */
  readonly key: CryptoKey | null;
  /** What a key is called on disk. The same key always has the same name. */
  readonly name: (key: string) => string;
  /** A row as it is stored; the properties in `keys` stay readable, as names. */
  readonly seal: (table: string, row: Row, keys: readonly string[]) => Promise<Row>;
  /** The row again. What cannot be opened comes back as it is stored, for the parser to refuse. */
  readonly open: (table: string, stored: unknown) => Promise<unknown>;
  /** The bytes of a file as they are stored under `digest`. */
  readonly sealFile: (file: Blob, digest: string) => Promise<Blob>;
  /** The bytes again; throws {@link BrokenSeal} when they cannot be opened. */
  readonly openFile: (stored: Blob, digest: string) => Promise<Blob>;
  /** The digest of bytes that lie under a name; throws {@link BrokenSeal} like `openFile`. */
  readonly digestOf: (stored: Blob, name: string) => Promise<string>;
}

/** Everything as it is: a workspace without a passphrase. */
export const PLAIN_VAULT: Vault = {
  key: null,
  name: (key) => key,
  seal: (_table, row) => Promise.resolve(row),
  open: (_table, stored) => Promise.resolve(stored),
  sealFile: (file) => Promise.resolve(file),
  openFile: (stored) => Promise.resolve(stored),
  digestOf: (_stored, name) => Promise.resolve(name),
};
