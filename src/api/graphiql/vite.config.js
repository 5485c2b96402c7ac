import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const questions = new URL('../../../docs/questions/', import.meta.url);

/** Writes the queries of the tabs as one document beside the page: the server trusts them. */
function operationsFile() {
  return {
    name: 'operations-file',
    generateBundle() {
      const files = readdirSync(questions).map((file) => new URL(file, questions));
      const texts = [new URL('first-question.graphql', import.meta.url), ...files].map((file) =>
        readFileSync(file, 'utf8'),
      );
      this.emitFile({ type: 'asset', fileName: 'operations.graphql', source: texts.join('\n') });
    },
  };
}

export default {
  plugins: [operationsFile()],
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8000, // kB; the editor is large, and comes from this machine
  },
  worker: { format: 'es' },
};
