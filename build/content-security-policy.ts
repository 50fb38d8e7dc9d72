import type { Plugin } from 'vite';

/**
 * Everything comes from the own folder; nothing is inline, nothing goes to another host. The
 * solver is WebAssembly: compiling it is allowed, making code out of text is not.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Puts the policy into the built page itself, because a static host may send no
 * headers. Not in development, where the dev server needs inline scripts.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'timbang-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
