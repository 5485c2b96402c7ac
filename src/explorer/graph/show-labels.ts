import { fill } from '../dom.js';
import { labelPoint, relationshipLabel } from './draw-relationship.js';
import type { DrawnRelationship } from './draw-relationship.js';
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

/** The label is placed nearer to the other record, where there is more room. */
function labelOf(scene: Scene, { relationship, bend }: DrawnRelationship, id: string | null): SVGElement {
  const { from, to } = relationship;
  const share = from === id ? 0.62 : 0.38;
  return relationshipLabel(
    relationship,
    labelPoint(pointOf(scene, from), pointOf(scene, to), { bend, share }),
  );
}

/** Returns the record whose relationships are labelled when the pointer is nowhere: the focused one, else the only selected one. */
export function labelledRecord({ element }: Scene): string | null {
  const focused = element.querySelector<SVGGElement>('.node:focus');
  const [only, ...others] = element.querySelectorAll<SVGGElement>('.node.selected');
  return (focused ?? (others.length === 0 ? only : undefined))?.dataset['id'] ?? null;
}
