import { z } from 'zod';

// Compiling validators needs eval, which the content security policy refuses. zod probes
// for it as soon as it is used, so that nobody may meet it before this line: everything
// takes zod from here, and the lint keeps it so.
z.config({ jitless: true });

export { z };
