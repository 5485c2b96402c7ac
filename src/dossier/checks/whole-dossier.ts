import {
  acyclicLinksOf,
  ConsultedDocuments,
  hasOuterStatement,
  leadsTo,
  wholeChecks,
} from '../../checks/checks.js';
import type { AcyclicLinks, RecordName, WholeDossier, WholeProblem } from '../../checks/checks.js';
import { EdgeList } from '../../lib/edge-list.js';
import { invariant } from '../../lib/invariant.js';
import type { Place } from '../../model/graph-data.js';
import { isOfType, linksOf } from '../draft.js';
import type { DraftLink } from '../draft.js';
import { consultedDocuments, outerStatements, reportedStatements } from '../reach.js';
import type { RecordSet } from '../record-set.js';
import type { DossierCheck } from './dossier-check.js';
import { NumberedRecords } from './numbered-records.js';

/** Runs the checks of whole dossiers on all files together. */
export const wholeDossier: DossierCheck = (set) => {
  const numbers = new NumberedRecords(set.records);
  const nameOf = (node: number): RecordName => {
    const [record] = numbers.recordsOf(node);
    return { id: numbers.idOf(node), type: record?.type.name ?? '', isOwn: record !== undefined };
  };
  const whole = wholeOf(set, numbers);
  return wholeChecks
    .flatMap((check) => check(whole).problems(nameOf))
    .map(({ node, to, ...problem }) => ({ ...problem, at: placeOf({ node, to }, numbers) }));
};

function wholeOf(set: RecordSet, numbers: NumberedRecords): WholeDossier {
  const acyclic = { content: new EdgeList(), derivation: new EdgeList(), speaksFor: new EdgeList() };
  const reach = new EdgeList();
  const contents = new Set<number>();
  for (const record of set.records) {
    const from = numbers.of(record);
    if (isOfType(record, 'Content')) contents.add(from);
    for (const link of record.links) {
      const to = numbers.ofId(link.to);
      const name = acyclicNameOf(link, set);
      if (name) acyclic[name].push(from, to);
      if (leadsTo(link.relationship.link.type, link.properties)) reach.push(from, to);
    }
  }
  return { acyclic, reach, contents, documents: documentsOf(set, numbers) };
}

/** Returns the kind of links that must not form cycles to which a link belongs, or null. No link leads on from a claim. */
function acyclicNameOf(
  { relationship, properties, to }: DraftLink,
  set: RecordSet,
): AcyclicLinks['name'] | null {
  const name = acyclicLinksOf(relationship.link.type, properties)?.name ?? null;
  if (name !== 'content') return name;
  const target = set.find(to);
  return target && isOfType(target, 'Statement') ? name : null;
}

function documentsOf(set: RecordSet, numbers: NumberedRecords): ConsultedDocuments {
  const documents = new ConsultedDocuments();
  for (const record of consultedDocuments(set)) {
    const document = {
      document: numbers.of(record),
      issuers: linksOf(record, 'issuedBy').map(({ to }) => numbers.ofId(to)),
      outer: outerStatements(set, record).map((statement) => numbers.of(statement)),
    };
    documents.add(document);
    if (!hasOuterStatement(document.outer))
      documents.addReported(reportedStatements(set, record).map((statement) => numbers.of(statement)));
  }
  return documents;
}

/** Returns the place of a record, or of its reference to another one. */
function placeOf({ node, to }: Pick<WholeProblem, 'node' | 'to'>, numbers: NumberedRecords): Place {
  const records = numbers.recordsOf(node);
  const link = records
    .flatMap(({ links }) => links)
    .find(
      (each) =>
        to === numbers.ofId(each.to) && acyclicLinksOf(each.relationship.link.type, each.properties) !== null,
    );
  const place = link?.refAt ?? records[0]?.at;
  invariant(place, 'a problem is reported at a record of the files');
  return place;
}
