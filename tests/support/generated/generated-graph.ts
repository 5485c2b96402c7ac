import type { GraphData } from '../../../src/model/graph-data.js';
import type { Model } from '../../../src/model/types.js';
import { generatedDossier } from './generated-dossier.js';
import { registry } from './registry.js';

export { hubActor, hubDocument } from './registry.js';

/** Which graph to make; the same options give the same graph. */
export interface GeneratedOptions {
  readonly model: Model;
  readonly statements: number;
  readonly seed?: number;
  /** Statements that the shared records would do for; without it as many as there are. */
  readonly registrySize?: number;
  /** Statements of the hub actor; without it 1 % of all. */
  readonly hubActorSize?: number;
  /** Statements in the hub document; without it 5 % of all. */
  readonly hubDocumentSize?: number;
  /** Statements of one dossier at most. */
  readonly dossierSize?: number;
}

/**
 * Makes a plausible graph, dossier by dossier: first the one of what the others share, then those with statements.
 *
 * Each is what reading a faultless file would give. Each refers to itself and to the first one only, so that a consumer
 * may write one at a time and forget it. For a statement there are about 0.3 other records and 5 relationships.
 */
export function* generatedGraph(options: GeneratedOptions): Generator<GraphData> {
  const { model, statements, seed = 1, dossierSize = 1000 } = options;
  const shared = registry(model, { statements: options.registrySize ?? statements, seed });
  yield shared.graph;
  const hubs = {
    actor: evenly(options.hubActorSize ?? Math.ceil(statements / 100), statements),
    document: evenly(options.hubDocumentSize ?? Math.ceil(statements / 20), statements),
  };
  for (let first = 0; first < statements; first += dossierSize) {
    const count = Math.min(dossierSize, statements - first);
    yield generatedDossier(model, shared, { first, count, seed: seed + first + 1, hubs });
  }
}

/** Tells of each index below `of` whether it is one of so many, spread evenly. */
function evenly(many: number, of: number): (index: number) => boolean {
  return (index) => Math.floor(((index + 1) * many) / of) > Math.floor((index * many) / of);
}
