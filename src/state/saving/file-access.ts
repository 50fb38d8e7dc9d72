interface PickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

/** Not in every browser, and not in the types of the platform. */
interface Pickers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly PickerType[];
  }) => Promise<FileSystemFileHandle>;
  readonly showDirectoryPicker?: (options: {
    readonly mode: 'read' | 'readwrite';
    readonly id: string;
  }) => Promise<FileSystemDirectoryHandle>;
}

const pickers = (): Pickers => window as Pickers;

/** Whether this browser lets a page write into a file the person points at. */
export function canChooseFile(): boolean {
  return pickers().showSaveFilePicker !== undefined;
}

export function canChooseFolder(): boolean {
  return pickers().showDirectoryPicker !== undefined;
}

/** Asks where to; undefined when the person thought better of it. Needs a click just before. */
export async function chooseFile(
  suggestedName: string,
  description: string,
): Promise<FileSystemFileHandle | undefined> {
  const types = [{ description, accept: { 'application/zip': ['.zip'] } }];
  return unlessAborted(pickers().showSaveFilePicker?.({ suggestedName, types }));
}

/** Asks which folder; undefined when the person thought better of it. Needs a click just before. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return unlessAborted(
    pickers().showDirectoryPicker?.({ mode: 'readwrite', id: 'timbang-cadangan' }),
  );
}

/** The same for a folder that is only read, such as one full of results. */
export async function chooseResultsFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return unlessAborted(pickers().showDirectoryPicker?.({ mode: 'read', id: 'timbang-hasil' }));
}

/** Not in the types of the platform yet. */
interface Permitted {
  readonly requestPermission?: (options: { readonly mode: 'read' }) => Promise<PermissionState>;
}

/** Asks again for a folder that was chosen before. Needs a click just before. */
export async function mayReadFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const state = await (folder as Permitted).requestPermission?.({ mode: 'read' });
  return state === undefined || state === 'granted';
}

async function unlessAborted<T>(asked: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
