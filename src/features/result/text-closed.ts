/** The Indonesian of a result that cannot be read at this desk yet. */
export const CLOSED = {
  title: 'Isi hasil ini tertutup',
  toSheet: 'Ke lembar Anda atas berkas kirim ini',
  toDecline: 'Selesaikan lembar, atau tidak menilai',
};
