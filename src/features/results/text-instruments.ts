/** The words of the way to other instruments and other assessments. */
export const INSTRUMENTS = {
  section: 'Instrumen dan perbandingan',
  lead: 'Penilaian ini tetap memakai instrumen dan versinya. Nilai hanya disandingkan dengan penilaian yang memakai ukuran yang sama.',
  replay: 'Buka dengan instrumen lain',
  replayHint:
    'Melihat jawaban mana yang tetap berarti menurut versi atau instrumen lain, lalu membuat penilaian baru bila dikehendaki.',
  compare: 'Bandingkan dengan penilaian lain',
  compareHint: 'Menyandingkan nilai, kelompok, dan tingkat dengan penilaian lain di peramban ini.',
} as const;
