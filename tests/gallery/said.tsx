import type { ReactNode } from 'react';
import { AskedState } from '#ui/asked-state.tsx';
import { Button } from '#ui/button.tsx';
import { ChangedWords } from '#ui/changed-words.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { FoldedList } from '#ui/folded-list.tsx';
import { Funnel } from '#ui/funnel.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { SaidFact } from '#ui/said-fact.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { Terms } from '#ui/terms.tsx';
import { TwoVersions } from '#ui/two-versions.tsx';
import { GallerySection, LONG, still } from './section.tsx';

const TONES = ['info', 'good', 'warn', 'bad'] as const;

/** What the application says: notices, states, work under way, nothing there yet. */
export function Said(): ReactNode {
  return (
    <>
      <GallerySection id="pemberitahuan" title="Pemberitahuan">
        {TONES.map((tone) => (
          <Notice key={tone} tone={tone} title="Judul pemberitahuan">
            <p>{LONG}</p>
            <TechnicalDetail label="Keterangan bagi pengelola" detail="DataError" />
          </Notice>
        ))}
        <Notice tone="info">Tanpa judul, satu kalimat.</Notice>
        <TwoVersions
          title="Berubah di tempat lain"
          words={{ mine: 'Pakai perubahan saya', stored: 'Pakai yang tersimpan' }}
          onKeep={still}
        >
          <p>{LONG}</p>
        </TwoVersions>
      </GallerySection>
      <GallerySection id="tanda" title="Tanda keadaan">
        <p className="gallery-row">
          <Tag tone="neutral">Belum dimulai</Tag>
          {TONES.map((tone) => (
            <Tag key={tone} tone={tone}>
              Selesai diperiksa
            </Tag>
          ))}
        </p>
        <SaveState>Tersimpan 09.30</SaveState>
        <dl className="facts">
          <SaidFact name="Catatan">{LONG}</SaidFact>
        </dl>
      </GallerySection>
      <GallerySection id="keadaan-kosong" title="Belum ada isi">
        <EmptyState
          title="Belum ada rencana"
          actions={
            <Button kind="primary" icon="plus">
              Susun rencana
            </Button>
          }
        >
          <p>Rencana disusun dari hasil yang sudah disepakati.</p>
        </EmptyState>
        <EmptyState title={LONG} />
      </GallerySection>
      <GallerySection id="sedang-berjalan" title="Sedang berjalan dan gagal">
        <AskedState
          standing={{
            kind: 'working',
            words: 'Membaca 12 dari 40 berkas',
            done: 12,
            total: 40,
            stop: { label: 'Hentikan', run: still },
          }}
        />
        <AskedState
          standing={{
            kind: 'working',
            words: 'Menghitung…',
            done: 0,
            total: 0,
            stop: { label: 'Hentikan', run: still },
          }}
        />
        <Progress label="Terisi penuh" value={1} max={1} />
        <AskedState
          standing={{
            kind: 'failed',
            words: 'Berkas tidak dapat dibaca.',
            detail: 'NotReadableError',
            detailLabel: 'Keterangan bagi pengelola',
            again: { label: 'Coba lagi', run: still },
          }}
        />
      </GallerySection>
      <GallerySection id="susunan" title="Susunan">
        <Terms
          label="Istilah di halaman ini"
          href="#susunan"
          more="Semua istilah"
          terms={[
            { id: 'pagu', name: 'Pagu', meaning: 'Batas belanja satu tahun.' },
            { id: 'inisiatif', name: 'Inisiatif', meaning: 'Pekerjaan yang menaikkan tingkat.' },
          ]}
        />
        <Section id="kartu" title="Kartu dengan judul">
          <p className="prose">{LONG}</p>
        </Section>
        <Funnel
          label="Jalannya penilaian"
          steps={[
            { label: 'diundang', count: 58 },
            { label: 'mengirim', count: 27 },
            { label: 'final', count: 0 },
          ]}
          note="Menurut tanda terima di meja ini."
        />
        <ChangedWords
          before="Kebijakan ditetapkan pada 2025 oleh Bupati."
          after="Kebijakan ditetapkan pada 2026 oleh Bupati."
          labels={{ before: 'Semula', after: 'Menjadi' }}
        />
        <FoldedList title="3 baris dilewati" note="Tidak dipakai." lines={['A', 'B', 'C']} />
      </GallerySection>
    </>
  );
}
