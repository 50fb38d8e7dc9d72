import { extname } from 'node:path';

/** What a server should say with every answer, beside the policy that the page itself holds. */
export const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** A page cannot forbid its own framing: that must come from the server. @param {string} policy */
export const policyWithFrames = (policy) => `${policy}; frame-ancestors 'none'`;

/** Names made from the content never change what they mean; everything else is asked for anew. */
export const CACHE = { kept: 'public, max-age=31536000, immutable', asked: 'no-cache' };

/** @param {string} path in the build */
export const cacheOf = (path) => (path.startsWith('assets/') ? CACHE.kept : CACHE.asked);

/** What browsers insist on, or what would show a file instead of saving it. */
const TYPES = {
  '.html': ['text/html'],
  '.js': ['text/javascript', 'application/javascript'],
  '.css': ['text/css'],
  '.json': ['application/json'],
  '.webmanifest': ['application/manifest+json'],
  '.svg': ['image/svg+xml'],
  '.png': ['image/png'],
  '.webp': ['image/webp'],
  '.wasm': ['application/wasm'],
};

/** The MIME types that are right for a file; undefined where any will do. @param {string} path */
export const typesOf = (path) => TYPES[extname(path)];
