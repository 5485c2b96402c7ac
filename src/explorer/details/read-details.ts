import { capitalized } from '../../lib/capitalized.js';
import type { App } from '../app.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { NotOnRecord } from '../not-on-record.js';
import { readRecords } from '../operations.js';
import { recordIcon } from '../record-icon.js';
import { isRecord, kindKey, kindWords, recordFrom } from '../records.js';
import type { GraphRecord } from '../records.js';
import { runOperation } from '../run-operation.js';
import { viewLink } from '../view-link.js';
import { claimState, recordView, stateOf } from '../view-state.js';
import { dateWords } from '../words.js';
import { claimFacts } from './claim-facts.js';
import { recordFacts } from './record-facts.js';

/** The details of a record as elements. */
export interface Details {
  readonly record: GraphRecord;
  /** Kind, name and date. */
  readonly head: Child;
  readonly body: Child;
}

/** Reads the details of a record. Throws OperationFailed or NotOnRecord. */
export async function readDetails(app: App, id: string, signal: AbortSignal): Promise<Details> {
  const { nodes } = await runOperation(readRecords, { ids: [id] }, signal);
  const facts = nodes?.[0];
  const record = facts && isRecord(facts) ? recordFrom(facts) : null;
  if (!record || !facts || !isRecord(facts)) throw new NotOnRecord(id);
  const body = record.claim ? await claimBody(app, id) : recordFacts(facts);
  return { record, head: headOf(app, record), body };
}

async function claimBody(app: App, id: string): Promise<Child> {
  const provenance = await app.provenance(id);
  return provenance && claimFacts(app, provenance);
}

function headOf(app: App, record: GraphRecord): Child {
  const when = dateWords(record.date, record.dateText);
  const label = record.type === 'claim' ? capitalized(record.label) : record.label;
  return [
    html('p', { class: 'kind' }, recordIcon(record), ' ', kindWords(kindKey(record))),
    html(
      'h2',
      { class: record.type === 'claim' ? 'claim-title' : '' },
      viewLink(app, record.claim ? claimState(record.id) : stateOf(recordView(record.id)), label),
    ),
    when && html('p', { class: 'quiet' }, when),
  ];
}
