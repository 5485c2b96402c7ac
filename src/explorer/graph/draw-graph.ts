import type { GraphRecord } from '../records.js';
import type { DrawnGraph, DrawnLine } from './bundle-graph.js';
import { drawMissingCount, drawRecord } from './draw-record.js';
import type { DrawnRecord } from './draw-record.js';
import { drawRelationship } from './draw-relationship.js';
import { enableDrag } from './enable-drag.js';
import type { Point } from './layout.js';
import { positionRecord, positionRelationship } from './scene.js';
import type { Scene } from './scene.js';
import { labelledRecord, showLabels } from './show-labels.js';

/** The marks of a drawing, in addition to its records and relationships. */
export interface DrawingMarks {
  readonly selected: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** How many relationships of a record lead out of the graph. */
  readonly missing: ReadonlyMap<string, number>;
}

/** A graph as it is to be drawn. */
export interface DrawOptions {
  readonly graph: DrawnGraph;
  readonly marks: DrawingMarks;
  readonly onPin: (id: string, point: Point) => void;
}

/** Draws a graph into its scene; elements of records that stay are reused. */
export function drawGraph(scene: Scene, { graph, marks, onPin }: DrawOptions): void {
  const labels = new Map(graph.records.map(({ id, label }) => [id, label]));
  removeUnless(scene.records, ({ record: { id, label } }) => labels.get(id) === label);
  const counts = new Map(graph.relationships.map(({ key, count }) => [key, count]));
  removeUnless(scene.relationships, ({ relationship: { key, count } }) => counts.get(key) === count);
  drawRelationships(scene, graph.relationships);
  for (const record of graph.records) {
    const count = graph.bundles.get(record.id)?.length ?? 1;
    const drawn = scene.records.get(record.id) ?? addRecord(scene, record, { count, onPin });
    positionRecord(scene, drawn);
    markRecord(drawn, marks);
  }
  showLabels(scene, labelledRecord(scene));
  if (!scene.element.querySelector('.node[tabindex="0"]'))
    scene.element.querySelector('.node')?.setAttribute('tabindex', '0');
}

/** Removes what is no longer drawn, and what has another number of records or relationships now. */
function removeUnless<Drawn extends { readonly element: Element }>(
  all: Map<string, Drawn>,
  isCurrent: (drawn: Drawn) => boolean,
): void {
  for (const [key, drawn] of all)
    if (!isCurrent(drawn)) {
      drawn.element.remove();
      all.delete(key);
    }
}

/** Several relationships between the same two records are bent apart. */
function drawRelationships(scene: Scene, relationships: ReadonlyArray<DrawnLine>): void {
  const countByPair = new Map<string, number>();
  for (const relationship of relationships) {
    const pair = [relationship.from, relationship.to].toSorted().join('|');
    const nth = countByPair.get(pair) ?? 0;
    countByPair.set(pair, nth + 1);
    const drawn = scene.relationships.get(relationship.key) ?? addRelationship(scene, relationship, nth);
    positionRelationship(scene, drawn);
  }
}

function addRelationship(scene: Scene, relationship: DrawnLine, nth: number) {
  const drawn = drawRelationship(relationship, nth);
  scene.relationships.set(relationship.key, drawn);
  scene.relationshipLayer.append(drawn.element);
  return drawn;
}

interface AddOptions extends Pick<DrawOptions, 'onPin'> {
  /** How many records it stands for. */
  readonly count: number;
}

function addRecord(scene: Scene, record: GraphRecord, { count, onPin }: AddOptions): DrawnRecord {
  const drawn = drawRecord(record, { count, measure: scene.measure });
  scene.records.set(record.id, drawn);
  scene.recordLayer.append(drawn.element);
  enableDrag(scene, drawn, onPin);
  drawn.element.addEventListener('pointerenter', () => {
    showLabels(scene, record.id);
  });
  drawn.element.addEventListener('pointerleave', () => {
    showLabels(scene, labelledRecord(scene));
  });
  return drawn;
}

function markRecord(
  { element, record: { id } }: DrawnRecord,
  { selected, pinned, missing }: DrawingMarks,
): void {
  element.classList.toggle('selected', selected.has(id));
  element.classList.toggle('pinned', pinned.has(id));
  element.setAttribute('aria-pressed', String(selected.has(id)));
  drawMissingCount(element, missing.get(id) ?? 0);
}
