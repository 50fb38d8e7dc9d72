import { Dexie, type Table } from 'dexie';

/**
 * The browser's database. Rows are `unknown` on purpose: what comes out of a disk
 * is data at a door and is parsed before use, so a damaged row is found, named and
 * kept instead of breaking the page.
 */
export class TimbangDatabase extends Dexie {
  declare readonly assessments: Table<unknown, string>;
  declare readonly agencyLists: Table<unknown, string>;
  declare readonly rubrics: Table<unknown, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      assessments: 'id, status, updatedAt',
      agencyLists: 'id',
    });
    this.version(2).stores({ rubrics: 'digest' });
  }
}
