import { idWithin, splitId } from '../model/ids.js';
import type { ConsultedDocument } from './consulted-documents.js';
import type { Finding, NameOf, WholeDossier, WholeProblem } from './whole-dossier.js';

/**
 * Rejects a consulted document that does not have exactly one statement in its own voice: attributed to its issuer and reported in it.
 * A missing issuer has its own check.
 */
export function outerStatement({ documents }: Pick<WholeDossier, 'documents'>): Finding {
  const faulty = documents.withoutOuterStatement.filter(({ issuers }) => issuers.length > 0);
  return {
    nodes: faulty.flatMap(({ document, issuers, outer }) => [document, ...issuers.slice(0, 1), ...outer]),
    problems: (nameOf) => faulty.flatMap((each) => problemsOf(each, nameOf)),
  };
}

function problemsOf(
  { document, issuers, outer }: ConsultedDocument,
  nameOf: NameOf,
): ReadonlyArray<WholeProblem> {
  const written = (node: number): string => {
    return idWithin(splitId(nameOf(document).id).dossier ?? '', nameOf(node).id);
  };
  const [first, ...others] = [...outer].sort((one, other) => one - other);
  if (first === undefined)
    return [
      {
        code: 'OUTER_STATEMENT',
        message: `Document "${written(document)}" is consulted and has no statement in its own voice.`,
        hint: `Add a statement with attributedTo: ${issuers.slice(0, 1).map(written).join('')} and reportedIn: ${written(document)}.`,
        node: document,
        to: null,
      },
    ];
  return others.map((statement) => ({
    code: 'OUTER_STATEMENT',
    message: `Document "${written(document)}" has two statements in its own voice: "${written(first)}" and "${written(statement)}".`,
    hint: 'Merge them into one, or attribute the other to the source that the document quotes.',
    node: statement,
    to: null,
  }));
}
