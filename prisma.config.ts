import { defineConfig } from 'prisma/config';

/** Only `prisma generate` is used; the program applies its migrations itself. */
export default defineConfig({ schema: 'prisma/schema.prisma' });
