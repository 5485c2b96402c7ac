import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const operationsFolder = join(root, 'operations');

/** Writes all operations as one document beside the page, and the queries of its lists: the server has Neo4j plan them ahead. */
function operationsFile() {
  return {
    name: 'operations-file',
    async generateBundle() {
      const texts = readdirSync(operationsFolder).map((file) =>
        readFileSync(join(operationsFolder, file), 'utf8'),
      );
      this.emitFile({ type: 'asset', fileName: 'operations.graphql', source: texts.join('\n') });
      const queries = JSON.stringify(await pageQueries());
      this.emitFile({ type: 'asset', fileName: 'page-queries.json', source: queries });
    },
  };
}

/** Runs the modules of the pages that make their queries. */
async function pageQueries() {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule('/page-queries.ts');
    return module.pageQueries();
  } finally {
    await server.close();
  }
}

export default {
  plugins: [operationsFile()],
  root,
  base: '/explorer/',
  build: {
    outDir: fileURLToPath(new URL('../../dist/explorer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800, // kB; the page that writes dossiers contains the schema and the rules
    rollupOptions: {
      input: ['index.html', 'write.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
    assetsInlineLimit: 0, // the policy of the page takes files of this server only
  },
  worker: { format: 'es' },
};
