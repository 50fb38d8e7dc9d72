import { z } from 'zod';

// Compiling validators needs eval, which the content security policy refuses. Must
// be the first import of every entry: zod probes for it as soon as it is used.
z.config({ jitless: true });
