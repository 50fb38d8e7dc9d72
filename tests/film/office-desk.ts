import type { Page } from '@playwright/test';
import { paths } from '#state/paths.ts';
import { SAMPLE_DIALOGS } from '../e2e/support/every-dialog.ts';
import { SAMPLE_PLACES } from '../e2e/support/every-page.ts';
import { enterSample, type SampleProfile } from '../e2e/support/sample.ts';
import { open } from '../e2e/support/setup.ts';
import { walkOf } from '../e2e/support/walk.ts';
import type { Camera } from './camera.ts';
import { takeAll, takeDialogs, type Places } from './walk-through.ts';

const EMPTY: Places = {
  'empty-office': [paths.office],
  'empty-periods': [paths.periods],
  'empty-roster': [paths.roster],
  'empty-portfolio': [paths.portfolio],
  'empty-portfolioImport': [paths.portfolioImport],
  'empty-portfolioReport': [paths.portfolioReport],
  'empty-years': [paths.years],
  'empty-yearsPart': [paths.yearsPart('target'), paths.yearsPart('data')],
  'empty-applications': [paths.applications, paths.applicationsAlike],
  'empty-facilities': [paths.facilities],
  'empty-plans': [paths.plans],
  'empty-clearances': [paths.clearances],
  'empty-imports': [paths.imports],
};

/** The desk of Diskominfo: with nothing in it, then every page of the sample. */
export async function filmOfficeDesk(
  page: Page,
  sample: SampleProfile,
  camera: Camera,
): Promise<void> {
  await open(page, paths.office);
  await takeAll(page, walkOf(page), camera, EMPTY);
  const inSample = await enterSample(sample.context);
  const walk = walkOf(inSample);
  // Its rows come in below what is seen first.
  await walk.to(paths.years);
  await inSample.getByRole('link', { name: 'Dinas Kesehatan' }).first().scrollIntoViewIfNeeded();
  await walk.meet();
  await takeAll(inSample, walk, camera, SAMPLE_PLACES);
  await takeDialogs(inSample, walk, camera, SAMPLE_DIALOGS);
}
