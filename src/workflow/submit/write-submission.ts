import type { Digest, PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { CarriedKind, PackageAbout } from '#core/package/head.ts';
import type { Signature } from '#core/package/signature.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import type { CarriedManifest } from '#exchange/package/carried.ts';
import { writeCarried, type WrittenEntry } from '#exchange/package/carry.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import type { PackageProblem } from '#exchange/package/problem.ts';
import { openSealed, sealTo } from '#exchange/keys/recipients.ts';
import type { ReadyEntry } from '#exchange/zip/zip-of-entries.ts';
import { ownTarget, type BackupTarget } from '#workflow/backup/backup-target.ts';

/** A file of evidence to be packed; its bytes are asked for by its digest. */
export interface SubmissionFile {
  readonly digest: Digest;
  readonly ending: string;
  readonly bytes: number;
}

/** A package to be written; plain data, so that it can be handed to a worker. */
export interface SubmissionOrder {
  readonly kind: CarriedKind;
  readonly about: PackageAbout;
  readonly madeAt: string;
  readonly app: string;
  /** By entry name. */
  readonly bodies: ReadonlyMap<string, unknown>;
  readonly files: readonly SubmissionFile[];
  readonly fileName: string;
  /** Who can open the file, and the key of this desk that reads it back; null = anybody. */
  readonly sealing: { readonly to: readonly PublicKey[]; readonly own: CryptoKey } | null;
}

/** What only the page can do: open the vault, and sign. */
export interface SubmissionHands {
  readonly open: (digest: Digest) => Promise<Blob>;
  /** null = nothing can be signed here. */
  readonly sign: ((fingerprint: Digest) => Promise<Signature>) | null;
}

/** A submission that was written and read back to its last byte. */
export interface WrittenSubmission {
  /** What is to be handed on, sealed where that was wanted. */
  readonly file: Blob;
  readonly fileName: string;
  /** Of the package itself, unsealed. */
  readonly bytes: number;
  readonly fingerprint: Digest;
  readonly manifest: CarriedManifest;
  readonly signature: Signature | null;
  readonly entries: readonly WrittenEntry[];
  /** Every entry that is no evidence, with its bytes. */
  readonly texts: readonly ReadyEntry[];
}

export type WriteSubmissionFailure =
  | { readonly kind: 'unwritable'; readonly name: string; readonly detail: string }
  /** What was written is not what was meant: nothing of it was kept. */
  | { readonly kind: 'not-as-written'; readonly problems: readonly PackageProblem[] };

type Progress = (done: number, total: number) => void;
type Outcome<T> = Result<T, WriteSubmissionFailure>;

const SEALED_ENDING = '.age';

/**
 * Writes a submission into the browser's own room, signs it, reads it back to its last byte
 * and, where wanted, seals it and opens that again. Nothing is stored. `progress` hears
 * bytes done of all.
 */
export async function writeSubmission(
  order: SubmissionOrder,
  hands: SubmissionHands,
  progress: Progress,
  signal: AbortSignal,
): Promise<Outcome<WrittenSubmission>> {
  const target = await ownTarget(order.fileName, Date.now());
  try {
    const written = await writeAndRead(order, hands, target, progress, signal);
    if (!written.ok) await target.discard();
    if (!written.ok || order.sealing === null) return written;
    const sealed = await seal(written.value, order.sealing);
    await target.discard();
    return sealed;
  } catch (error) {
    await target.discard();
    const name = error instanceof Error ? error.name : '';
    return fail({ kind: 'unwritable', name, detail: String(error) });
  }
}

async function writeAndRead(
  { kind, about, madeAt, app, bodies, files, fileName }: SubmissionOrder,
  hands: SubmissionHands,
  target: BackupTarget,
  progress: Progress,
  signal: AbortSignal,
): Promise<Outcome<WrittenSubmission>> {
  const size = files.reduce((sum, { bytes }) => sum + bytes, 1);
  let done = 0;
  const hear = (bytes: number): void => {
    done += bytes;
    progress(Math.min(done, size), size * 2);
  };
  const opened = files.map(({ digest, ending }) => ({
    digest,
    ending,
    open: async () => (await hands.open(digest)).stream(),
  }));
  const content = { kind, about, madeAt, app, bodies, files: opened };
  const stream = writeCarried(content, hear, hands.sign ?? undefined);
  const file = await target.write(stream.bytes);
  const written = stream.written();
  const half = (part: number, all: number): void =>
    progress(size + (all === 0 ? size : (part / all) * size), size * 2);
  const back = await examinePackage(file, half, signal);
  const asWritten =
    back.verdict === 'intact' &&
    back.fingerprint === written?.fingerprint &&
    back.signature.state === (hands.sign ? 'valid' : 'none');
  if (!asWritten || !written) return fail({ kind: 'not-as-written', problems: back.problems });
  const { fingerprint, manifest, signature, entries } = written;
  const texts = await Promise.all(
    back.entries
      .filter(({ name }) => !name.startsWith('evidence/'))
      .map(async ({ name, blob }) => ({ name, bytes: await blob() })),
  );
  const bytes = file.size;
  return ok({ file, fileName, bytes, fingerprint, manifest, signature, entries, texts });
}

/** The sealed file; opened again with the key of this desk it is the very package. */
async function seal(
  written: WrittenSubmission,
  { to, own }: NonNullable<SubmissionOrder['sealing']>,
): Promise<Outcome<WrittenSubmission>> {
  const fileName = `${written.fileName}${SEALED_ENDING}`;
  // In memory already, before the unsealed file goes.
  const texts = await Promise.all(
    written.texts.map(async ({ name, bytes }) => ({
      name,
      bytes: new Blob([await bytes.arrayBuffer()]),
    })),
  );
  const target = await ownTarget(fileName, Date.now());
  const file = await target.write(await sealTo(to, written.file.stream()));
  const opened = await openSealed(file, own);
  const [back, meant] = await Promise.all(
    [opened.ok ? opened.value : new Blob(), written.file].map((blob) => digestOfBytes(blob)),
  );
  if (back === meant) return ok({ ...written, file, fileName, texts });
  await target.discard();
  return fail({ kind: 'not-as-written', problems: [] });
}
