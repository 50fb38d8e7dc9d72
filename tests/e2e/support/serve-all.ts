import { serveBuild } from './server.ts';

/** Serves the production build to every journey until the last is over. */
export default async function serveAll(): Promise<() => Promise<void>> {
  const server = await serveBuild(Number(process.env['E2E_PORT']));
  return () => server.stop();
}
