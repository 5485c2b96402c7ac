import { fill } from '../dom.js';
import { labelPoint, relationshipLabel } from './draw-relationship.js';
import type { DrawnRelationship } from './draw-relationship.js';
import type { Point } from './layout.js';
import { pointOf } from './scene.js';
import type { Scene } from './scene.js';

const maxLabels = 30;

/** Highlights and labels the relationships of one record; null removes all labels. */
export function showLabels(scene: Scene, id: string | null): void {
  const all = [...scene.relationships.values()];
  const own = id === null ? [] : all.filter(({ relationship: { from, to } }) => from === id || to === id);
  for (const { element } of all) element.classList.remove('near');
  for (const { element } of own) element.classList.add('near');
  fill(
    scene.labelLayer,
    own.slice(0, maxLabels).map((drawn) => labelOf(scene, drawn, id)),
  );
}

/** Where a label may stand along its line, from the record that is looked at: nearer to the other, where there is more room. */
const shares = [0.62, 0.5, 0.74, 0.38];

/** The label stands at the first of its places that covers no record and no name; if there is none, at the first. */
function labelOf(scene: Scene, { relationship, bend }: DrawnRelationship, id: string | null): SVGElement {
  const { from, to, words } = relationship;
  const ends = [pointOf(scene, from), pointOf(scene, to)] as const;
  const points = shares.map((share) => labelPoint(...ends, { bend, share: from === id ? share : 1 - share }));
  const free = points.find((point) => isFree(scene, point, words.length * 2.9));
  return relationshipLabel(relationship, free ?? points[0] ?? ends[0]);
}

/** The parts of a record that a label must not cover: its shape, and most of its name below. */
const covered = { halfWidth: 52, above: 26, below: 58 };

function isFree(scene: Scene, { x, y }: Point, halfWidth: number): boolean {
  return [...scene.records.keys()].every((id) => {
    const record = pointOf(scene, id);
    const [dx, dy] = [Math.abs(x - record.x), y - record.y];
    return dx > covered.halfWidth + halfWidth || dy < -covered.above || dy > covered.below;
  });
}

/** Returns the record whose relationships are labelled when the pointer is nowhere: the focused one, else the only selected one. */
export function labelledRecord({ element }: Scene): string | null {
  const focused = element.querySelector<SVGGElement>('.node:focus');
  const [only, ...others] = element.querySelectorAll<SVGGElement>('.node.selected');
  return (focused ?? (others.length === 0 ? only : undefined))?.dataset['id'] ?? null;
}
