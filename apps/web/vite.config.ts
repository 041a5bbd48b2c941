import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const api = { target: 'http://localhost:3000', ws: true };

// Relative addresses plus <base href> let the api serve the app below a sub-path by changing one attribute.
export default defineConfig({
  root,
  base: './',
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    // The app of those who sign in, and the pages for families, which load on a telephone what they need and no more.
    rolldownOptions: {
      input: ['index.html', 'bli-familjehem.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
    // One chunk of libraries and frame for everybody signed in, about 190 kB gzipped; pages come when visited.
    chunkSizeWarningLimit: 800,
    // A font as data: would need font-src data:, which the strict policy does not have.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/graphql': api, '/auth': api, '/imports': api } },
  preview: { proxy: { '/graphql': api, '/auth': api, '/imports': api } },
});
