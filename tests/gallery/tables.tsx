import type { ReactNode } from 'react';
import { CostLines } from '#ui/cost-lines.tsx';
import { PaperSign } from '#ui/paper-sign.tsx';
import { SortableHead } from '#ui/sortable-head.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { VirtualGrid } from '#ui/virtual-grid.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { COST_WORDS, costOn, costRows } from './cost-words.ts';
import { GallerySection, LONG, still } from './section.tsx';

const ROWS = [
  ['Dinas Komunikasi dan Informatika', '3,25', '12.500.000'],
  ['Badan Kepegawaian Daerah', '2,10', '987.500'],
  [LONG, '–', '0'],
] as const;

const ordinary = (
  <table>
    <caption>Nilai perangkat daerah</caption>
    <thead>
      <tr>
        <SortableHead label="OPD" state="ascending" onSort={still} />
        <SortableHead label="Nilai" state="none" onSort={still} />
        <th scope="col">Anggaran (rupiah)</th>
        <th scope="col">Keadaan</th>
      </tr>
    </thead>
    <tbody>
      {ROWS.map(([name, value, money]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="numeric">{value}</td>
          <td className="numeric">{money}</td>
          <td>
            <Tag tone="good">Final</Tag>
          </td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">Jumlah</th>
        <td>–</td>
        <td className="numeric">13.487.500</td>
        <td>–</td>
      </tr>
    </tfoot>
  </table>
);

/** Tables of every kind. */
export function Tables(): ReactNode {
  return (
    <>
      <GallerySection id="tabel" title="Tabel">
        <TableScroll label="Nilai perangkat daerah">{ordinary}</TableScroll>
      </GallerySection>
      <GallerySection id="tabel-panjang" title="Tabel panjang">
        <WindowedTable
          label="Aplikasi"
          caption="73 aplikasi"
          columns={[
            { id: 'name', head: <th scope="col">Nama</th>, width: 14 },
            { id: 'owner', head: <th scope="col">Pemilik</th>, width: 20 },
            { id: 'year', head: <th scope="col">Tahun</th>, width: 6 },
          ]}
          count={4}
          rows={[0, 1, 2]}
          from={0}
          coming="Memuat…"
          renderCells={(row) => (
            <>
              <th scope="row">Aplikasi {row + 1}</th>
              <td>{row === 2 ? LONG : 'Dinas Kesehatan'}</td>
              <td className="numeric">{2020 + row}</td>
            </>
          )}
        />
        <VirtualGrid
          label="Peta nilai"
          corner="OPD"
          headWidth={14}
          columns={['K', 'L', 'I'].map((id) => ({ id, head: id }))}
          width={5}
          count={3}
          renderHead={(row, focus) => (
            <a href="#tabel-panjang" {...focus}>
              OPD {row + 1}
            </a>
          )}
          renderCell={(row, column, focus) => <span {...focus}>{`${row},${column}5`}</span>}
          look={() => ''}
        />
      </GallerySection>
      <GallerySection id="rincian-biaya" title="Rincian biaya">
        <CostLines
          words={COST_WORDS}
          rows={costRows}
          sums={[
            { label: 'Biaya sekali', amount: 'Rp120.000.000' },
            { label: 'Biaya setiap tahun', amount: 'Rp24.000.000' },
          ]}
          note="Satu harga lebih tinggi daripada daftar harga."
          isClosed={false}
          form={null}
          on={costOn}
        />
        <CostLines
          words={COST_WORDS}
          rows={[]}
          sums={[]}
          note=""
          isClosed
          form={null}
          on={costOn}
        />
        <PaperSign
          made="Dibuat 23 November 2026"
          signers={['Kepala Dinas']}
          name="Nama"
          number="NIP"
        />
      </GallerySection>
    </>
  );
}
