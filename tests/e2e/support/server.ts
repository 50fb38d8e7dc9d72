import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { POLICY } from '../../../build/content-security-policy.ts';
import { isOurs } from './trouble.ts';

const BUILT = join(import.meta.dirname, '../../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** A server of one journey's own, which can change what it serves and go away. */
export interface OwnServer {
  readonly origin: string;
  /** Serves other content at an address from now on, as a new release does. */
  readonly release: (path: string, content: string) => void;
  /** Closes the port and every connection: from now on nobody answers. */
  readonly stop: () => Promise<void>;
}

/** The text of a file of the production build. */
export function builtFile(path: string): Promise<string> {
  return readFile(join(BUILT, path), 'utf8');
}

/** What lies under a name made from its content never changes; anything else is asked for anew. */
const keptFor = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Serves the production build from this port, or from a free one. A worker lives under the
 * policy of its own file, not of the page: only a header can give it one, and here it does.
 */
export async function serveBuild(wanted = 0): Promise<OwnServer> {
  const released = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const file = join(BUILT, path);
    if (!released.has(path) && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    void Promise.resolve(released.get(path) ?? readFile(file)).then((content) =>
      response
        .writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          ...(extname(path) === '.js' && { 'content-security-policy': POLICY }),
          'cache-control': released.has(path) ? 'no-cache' : keptFor(path),
        })
        .end(content),
    );
  });
  await new Promise<void>((resolve) => server.listen(wanted, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  isOurs(origin);
  return {
    origin,
    release: (path, content) => released.set(path, content),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
