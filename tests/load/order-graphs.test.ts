import { describe, expect, it } from '@jest/globals';
import { orderGraphs } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import { model } from '../support/model.js';
import { actor, dossier, link } from './small-graph.js';

/** Returns a dossier with an actor of the same id that is part of other actors. */
function part(id: string, ...wholes: ReadonlyArray<string>): GraphData {
  return dossier(id, [actor(id), ...wholes.map((whole) => link('PART_OF', id, whole))]);
}

async function order(
  graphs: ReadonlyArray<GraphData>,
  isLoadable: Parameters<typeof orderGraphs>[2] = () => Promise.resolve(false),
) {
  const { ordered, problems } = await orderGraphs(model, graphs, isLoadable);
  return { ids: ordered.map(({ dossier: { id } }) => id), problems };
}

describe('orderGraphs', () => {
  it('puts dossiers before those that refer to them, and otherwise keeps the given order', async () => {
    const graphs = [part('c', 'b'), part('z'), part('b', 'a'), part('a'), part('y')];
    expect(await order(graphs)).toEqual({ ids: ['z', 'a', 'b', 'c', 'y'], problems: [] });
  });

  it('ignores references to records that the dossier declares itself, or that no dossier declares', async () => {
    const both = dossier('b', [actor('a'), actor('b'), link('PART_OF', 'b', 'a')]);
    expect((await order([both, part('a', 'stranger')])).ids).toEqual(['b', 'a']);
  });

  it('begins a cycle with a dossier whose references the graph already resolves', async () => {
    const asked: string[] = [];
    const { ids, problems } = await order([part('a', 'b'), part('b', 'c'), part('c', 'a')], (graph) => {
      asked.push(graph.dossier.id);
      return Promise.resolve(graph.dossier.id === 'b');
    });
    expect([ids, problems, asked]).toEqual([['b', 'a', 'c'], [], ['a', 'b']]);
  });

  it('rejects a cycle of which none can be loaded first, and lists its dossiers', async () => {
    const { problems } = await order([part('d', 'a'), part('a', 'b'), part('b', 'a')]);
    expect(problems).toMatchObject([
      {
        code: 'DOSSIERS_CIRCULAR',
        message:
          'The dossiers "a", "b" refer to each other in a cycle, so none can be imported first; this reference is to "a".',
        at: { file: 'b.yaml', line: 3 },
      },
    ]);
  });
});
