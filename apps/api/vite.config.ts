import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';

import { defineConfig, type Plugin } from 'vite';

import { openApiMetadata } from '../../tools/openapi-metadata.ts';

const sources = join(import.meta.dirname, 'src');

// Every file directly below src is a programme of its own, except the module that they share.
const entries = readdirSync(sources)
  .filter((file) => file.endsWith('.ts') && file !== 'app.module.ts')
  .map((file) => [parse(file).name, join(sources, file)] as const);

/** What types know is gone when the code runs: the OpenAPI document takes it from here. */
const typesForOpenApi: Plugin = {
  name: 'openapi-metadata',
  resolveId: (id) => (id === 'virtual:openapi-metadata' ? `\0${id}` : null),
  load: (id) => (id === '\0virtual:openapi-metadata' ? openApiMetadata() : null),
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [typesForOpenApi],
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: join(import.meta.dirname, '../../dist/api'),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(entries),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', keepNames: true },
    },
  },
});
