import { Dexie } from 'dexie';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/**
 * A disk for a process that can die: after `lives` more writing transactions, openings or
 * deletions of databases nothing is written any more, until the machine starts again.
 */
export class DyingDisk {
  #lives = Number.POSITIVE_INFINITY;
  #spent = 0;

  constructor() {
    const factory = new IDBFactory();
    Dexie.dependencies = { indexedDB: factory, IDBKeyRange };
    const spend = (): void => this.#spend();
    const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
      ?.value as IDBDatabase['transaction'];
    IDBDatabase.prototype.transaction = function write(...args) {
      if (args[1] === 'readwrite') spend();
      return transaction.apply(this, args);
    };
    const erase = factory.deleteDatabase.bind(factory);
    factory.deleteDatabase = (name) => {
      spend();
      return erase(name);
    };
  }

  /** How many writes were begun since the last start. */
  get spent(): number {
    return this.#spent;
  }

  dieAfter(lives: number): void {
    this.#lives = lives;
    this.#spent = 0;
  }

  start(): void {
    this.dieAfter(Number.POSITIVE_INFINITY);
  }

  #spend(): void {
    if (this.#spent >= this.#lives) throw new Error('The process is dead');
    this.#spent += 1;
  }
}
