import { build, preview } from 'vite';

const configFile = `${import.meta.dirname}/vite.config.ts`;

/** Builds the gallery anew and serves it until the last picture is taken. */
export default async function serveGallery(): Promise<() => Promise<void>> {
  await build({ configFile, logLevel: 'error' });
  const server = await preview({
    configFile,
    logLevel: 'error',
    preview: { port: 0, host: 'localhost' },
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  process.env['GALLERY'] = address;
  return () => server.close();
}
