import type { PanelActions } from '../details/panel-actions.js';
import { button } from '../dom.js';
import type { GraphCommands, GraphContext } from './graph-commands.js';
import { relationshipsAmong } from './visible-graph.js';

/** A graph view, as far as the details panel depends on it. */
export interface PanelActionOptions extends GraphContext {
  readonly commands: GraphCommands;
  readonly render: () => void;
}

/** Returns what the details panel can do with a graph. */
export function panelActions({ store, neighbours, commands, render }: PanelActionOptions): PanelActions {
  return {
    addNeighbours: (id, kind) => void commands.addNeighbours(id, kind),
    drawnCount: (id, { link, direction }) => {
      const { loaded, graph } = store.state();
      return relationshipsAmong(loaded, graph.ids).filter(
        ({ type, from, to }) => type === link && (direction === 'OUT' ? from : to) === id,
      ).length;
    },
    onCounts: (id, counts) => {
      neighbours.setCounts(id, counts);
      if (store.state().graph.ids.includes(id)) render();
    },
    buttons: ({ id }) => [
      button('Hide', {
        onclick: () => {
          commands.hide([id]);
        },
      }),
      !store.state().graph.ids.includes(id) &&
        button('Add to the graph', { onclick: () => void commands.add([id]) }),
    ],
  };
}
