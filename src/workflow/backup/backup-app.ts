/** Who wrote a backup, for whoever looks into it; the version is that of package.json. */
export const BACKUP_APP = 'Timbang 0.1.0';
