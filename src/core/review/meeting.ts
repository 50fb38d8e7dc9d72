import { z } from '#core/zod.ts';

/** What a berita acara says of the meeting: when, where, and who was there. */
export const meetingSchema = z
  .strictObject({
    number: z.string().describe('Number of the berita acara; empty = not given yet'),
    date: z.iso.date().nullable().describe('Day of the meeting; null = not said'),
    place: z.string().describe('Where it was held; empty = not said'),
    batch: z.string().describe('Name of the batch (gelombang); empty = none'),
    attendance: z
      .array(
        z.strictObject({
          name: z.string().trim().min(1).describe('Name of the person'),
          institution: z.string().describe('Unit or institution'),
          role: z
            .enum(['chair', 'asesor', 'agency', 'secretary', 'observer'])
            .describe('Ketua tim, asesor, wakil OPD, sekretaris, pengamat'),
          present: z.boolean().describe('Was there'),
        }),
      )
      .describe('Who was invited, and who came'),
  })
  .describe('The meeting, as the berita acara says it');

type Stored = z.infer<typeof meetingSchema>;
export type Attendant = Readonly<Stored['attendance'][number]>;
export type Meeting = Readonly<Omit<Stored, 'attendance'>> & {
  readonly attendance: readonly Attendant[];
};

export const NO_MEETING: Meeting = { number: '', date: null, place: '', batch: '', attendance: [] };
