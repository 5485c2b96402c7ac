import type { DrawnGraph } from './bundle-graph.js';
import { drawGraph } from './draw-graph.js';
import type { DrawingMarks } from './draw-graph.js';
import type { DrawingEvents } from './drawing-events.js';
import { enableZoom } from './enable-zoom.js';
import type { Zoom } from './enable-zoom.js';
import type { Layout } from './layout.js';
import { listenToInput } from './listen-to-input.js';
import { listenToLasso } from './listen-to-lasso.js';
import { createScene } from './scene.js';

/** The drawing of a graph as SVG. */
export interface Drawing extends Zoom {
  readonly element: SVGSVGElement;
  readonly draw: (graph: DrawnGraph, marks: DrawingMarks) => void;
}

/** Creates an empty drawing: it has one element for each record and relationship, and writes only what changes. */
export function createDrawing(layout: Layout, events: DrawingEvents): Drawing {
  const scene = createScene(layout);
  const zoom = enableZoom(scene);
  listenToInput(scene, events, zoom);
  listenToLasso(scene, events.onSelectMany);
  return {
    ...zoom,
    element: scene.element,
    draw: (graph, marks) => {
      drawGraph(scene, { graph, marks, onPin: events.onPin });
    },
  };
}
