import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: {
      '@tendesh/domain': here('../../libs/domain'),
      '@tendesh/contracts': here('../../libs/contracts'),
    },
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // What every page needs, cached apart from our own code. Charts, dates, the drop zone and the search palette
        // are not named here: they stay with the lazy pages that import them.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'router', test: /node_modules[\\/]@tanstack[\\/]/ },
            { name: 'i18next', test: /node_modules[\\/](i18next|react-i18next)[\\/]/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/status': 'http://127.0.0.1:3000' } },
});
