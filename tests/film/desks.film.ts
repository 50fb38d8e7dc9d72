import { makeSample } from '../e2e/support/sample.ts';
import { test } from '../e2e/support/test.ts';
import { filmAgencyDesk } from './agency-desk.ts';
import { filmAsesorDesk } from './asesor-desk.ts';
import { cameraOf } from './camera.ts';
import { layContactSheets } from './contact-sheets.ts';
import { filmOfficeDesk } from './office-desk.ts';

test('meja opd', async ({ page, context }) => {
  const camera = cameraOf('opd');
  try {
    await filmAgencyDesk(page, camera);
  } finally {
    await layContactSheets(context, camera);
  }
});

test('meja asesor', async ({ page, context, browser, baseURL }) => {
  const camera = cameraOf('asesor');
  const sample = await makeSample(browser, baseURL ?? '');
  try {
    await filmAsesorDesk(page, sample, camera);
  } finally {
    await layContactSheets(context, camera);
  }
});

test('meja diskominfo', async ({ page, context, browser, baseURL }) => {
  const camera = cameraOf('diskominfo');
  const sample = await makeSample(browser, baseURL ?? '');
  try {
    await filmOfficeDesk(page, sample, camera);
  } finally {
    await layContactSheets(context, camera);
  }
});
