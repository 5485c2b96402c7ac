import type { RelationKind } from '../operations.generated.js';
import { statementLabel } from '../record-labels.js';
import type { Provenance } from './provenance.js';

type Content = Provenance['related'][number]['node'];

/** Contents that give a reason for a claim, support or contradict it, or are parts of it. */
export interface RelatedContents {
  /** Their relation to the claim: "Because", "Contradicted by". */
  readonly words: string;
  /** Whether one of them says that the other is not so. */
  readonly isContradiction: boolean;
  readonly contents: ReadonlyArray<{ readonly id: string; readonly text: string; readonly isClaim: boolean }>;
}

/** The words for a relation that starts at the claim, and for one that ends there. */
const relations: ReadonlyArray<readonly [RelationKind, out: string, back: string]> = [
  ['BECAUSE', 'Because', 'It is given as a reason for'],
  ['SUPPORTS', 'It supports', 'Supported by'],
  ['REFUTES', 'It contradicts', 'Contradicted by'],
  ['PART_OF', 'It is a part of', 'Parts and details'],
  ['BEARS_ON', 'It bears on', 'Bears on it, without answering it'],
];

/** Returns the contents that a claim is related to, by the kind of relation. Versions and answers are listed elsewhere. */
export function relatedContents({ related, relatedBy }: Provenance): ReadonlyArray<RelatedContents> {
  const groups = relations.flatMap(([kind, out, back]): ReadonlyArray<RelatedContents> => [
    { words: out, isContradiction: kind === 'REFUTES', contents: contentsOf(related, kind) },
    { words: back, isContradiction: kind === 'REFUTES', contents: contentsOf(relatedBy.edges, kind) },
  ]);
  return groups.filter(({ contents }) => contents.length > 0);
}

function contentsOf(
  links: ReadonlyArray<{ readonly kind: RelationKind; readonly node: Content }>,
  kind: RelationKind,
): RelatedContents['contents'] {
  return links
    .filter((link) => link.kind === kind)
    .map(({ node }) => ({ id: node.id, text: textOf(node), isClaim: node.__typename !== 'Statement' }));
}

function textOf(node: Content): string {
  if (node.__typename !== 'Statement') return node.text;
  return node.text ?? statementLabel(node);
}
