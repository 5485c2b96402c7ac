import TestSequencer from '@jest/test-sequencer';

/**
 * What shows a broken structure at once, and what drops indexes, with which Neo4j drops its cached plans; then the files that take
 * longest, so that no worker is left alone with one at the end.
 */
const first = [
  'architecture.test',
  'store/constraints.graph',
  'compile/profile-gates.graph',
  'compile/law.graph',
  'local-neo4j/local-neo4j.process',
  'import/import-killed.process',
  'formats/write-graph.graph',
  'import/import-tables.graph',
  'import/import-batched.graph',
  'explorer/explorer-readers.process',
  'import/bad-shapes.graph',
  'import/import-replace.graph',
  'explorer/explorer-states.process',
  'compile/sown-faults.graph',
  'formats/value-count.test',
  'compile/random-operation.test',
];

/** Jest's order, which knows durations only after a first run, behind the files above. */
export class LongestFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path }) => {
      const index = first.findIndex((name) => path.includes(`/tests/${name}`));
      return index === -1 ? first.length : index;
    };
    return super.sort(tests).toSorted((a, b) => place(a) - place(b));
  }
}

export { LongestFirst as default };
