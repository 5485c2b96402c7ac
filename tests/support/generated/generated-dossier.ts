import type { GraphData } from '../../../src/model/graph-data.js';
import type { Model } from '../../../src/model/types.js';
import { chance } from './chance.js';
import type { Chance } from './chance.js';
import { addClaims } from './claims.js';
import { GraphBuilder } from './graph-builder.js';
import { drawCue, drawDate, lengthened } from './names.js';
import { hubActor, hubDocument } from './registry.js';
import type { Registry } from './registry.js';

/** Which statements of the whole graph a dossier holds, and which of these go to the hubs. */
export interface DossierPart {
  readonly first: number;
  readonly count: number;
  readonly seed: number;
  readonly hubs: {
    readonly actor: (index: number) => boolean;
    readonly document: (index: number) => boolean;
  };
}

/** A document that was consulted, and the statements read in it. */
interface Block {
  readonly builder: GraphBuilder;
  readonly draws: Chance;
  readonly shared: Registry;
  readonly hubs: DossierPart['hubs'];
  readonly name: string;
  /** Place of the document in the dossier, from 0. */
  readonly index: number;
  readonly document: string;
  readonly claims: ReadonlyArray<string>;
  /** The statement of the document's own voice. */
  readonly outer: string;
}

/** Statements that one document holds, its own voice included. */
const blockSize = 20;
const deepestChain = 4;
const stances = ['CONFIRM', 'DENY', 'DEFLECT', 'DECLINE_COMMENT', 'QUERY', 'COMMENT'] as const;
const factualities = ['CERTAIN', 'CERTAIN', 'CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNCOMMITTED'] as const;

/** Makes one dossier: documents, in each a chain of who says that who says what, replies among them. */
export function generatedDossier(model: Model, shared: Registry, part: DossierPart): GraphData {
  const { first, count, seed, hubs } = part;
  const builder = new GraphBuilder(model, `d${first}`);
  const draws = chance(seed);
  let sameClaim: string | null = null;
  for (let start = 0; start < count; start += blockSize) {
    const index = start / blockSize;
    const block = openBlock({ builder, draws, shared, hubs, index, name: `b${index}` });
    addStatements(block, { from: first + start + 1, to: first + Math.min(start + blockSize, count) });
    const [claim] = block.claims;
    if (claim && sameClaim && draws.often(0.3))
      builder.link('RELATED_TO', claim, sameClaim, { kind: 'SAME_AS' });
    sameClaim = claim ?? null;
  }
  return builder.build();
}

function openBlock(given: Pick<Block, 'builder' | 'draws' | 'shared' | 'hubs' | 'name' | 'index'>): Block {
  const { builder, draws, shared, name, index } = given;
  const issuer = at(shared.outlets, draws.below(shared.outlets.length));
  const date = drawDate(draws, 0.05);
  const document = builder.own('Document', `${name}.doc`, {
    title: draws.often(0.9) ? lengthened(index, `Report ${draws.below(100_000)}`) : undefined,
    kind: draws.pick(['ARTICLE', 'ARTICLE', 'BROADCAST', 'POST']),
    date,
    language: draws.pick(['en', 'es', 'ru', 'ar']),
    consulted: true,
  });
  builder.link('ISSUED_BY', document, issuer);
  const claims = addClaims(given);
  const outer = builder.own('Statement', `${name}.s0`, { cue: 'reported', date });
  builder.link('ATTRIBUTED_TO', outer, issuer);
  builder.link('REPORTED_IN', outer, document);
  claims.slice(0, 1).forEach((claim) => {
    builder.link('HAS_CONTENT', outer, claim, { locator: 'p0' });
  });
  return { ...given, document, claims, outer };
}

/** Statements of others, each held by the one before or by the document's own voice. */
function addStatements(block: Block, { from, to }: { readonly from: number; readonly to: number }): void {
  const { builder, draws, claims, outer, name } = block;
  let holder = outer;
  let depth = 0;
  let held = 1;
  for (let index = from; index < to; index += 1) {
    const statement = builder.own('Statement', `${name}.s${index - from + 1}`, {
      cue: drawCue(draws),
      date: drawDate(draws, 0.12),
      basis: draws.often(0.1) ? 'WITNESSED' : undefined,
      language: draws.often(0.5) ? draws.pick(['en', 'es', 'ru']) : undefined,
    });
    addSources(block, statement, index);
    builder.link('HAS_CONTENT', holder, statement, {
      factuality: draws.pick(factualities),
      locator: `p${index - from + 1}`,
    });
    const isReply = draws.often(0.15);
    if (isReply)
      builder.link('RESPONDS_TO', statement, at(claims, draws.below(claims.length)), {
        stance: draws.pick(stances),
      });
    const passesOn = !isReply && depth < deepestChain && index + 1 < to && draws.often(0.3);
    if (passesOn) {
      holder = statement;
      depth += 1;
      continue;
    }
    holder = outer;
    depth = 0;
    if (isReply) continue;
    addContent(block, statement, held);
    held += 1;
  }
  // What no other statement came to is the document's own account, as each claim is to be held by somebody.
  claims.slice(held).forEach((claim, index) => {
    builder.link('HAS_CONTENT', outer, claim, { locator: `q${index}` });
  });
}

function addContent({ builder, draws, claims }: Block, statement: string, held: number): void {
  const first = held % claims.length;
  builder.link('HAS_CONTENT', statement, at(claims, first), { factuality: draws.pick(factualities) });
  if (draws.often(0.3)) builder.link('HAS_CONTENT', statement, at(claims, (first + 1) % claims.length));
}

function addSources(block: Block, statement: string, index: number): void {
  const { builder, draws, shared, hubs, document } = block;
  const source = hubs.actor(index) ? hubActor : drawActor(block);
  builder.link('ATTRIBUTED_TO', statement, source, { terms: draws.often(0.2) ? 'BACKGROUND' : undefined });
  builder.link('REPORTED_IN', statement, document, { locator: `p${draws.below(30)}` });
  if (hubs.document(index)) builder.link('REPORTED_IN', statement, hubDocument);
  if (draws.often(0.1)) builder.link('ON_BEHALF_OF', statement, drawActor(block));
  if (draws.often(0.05))
    builder.link('VIA', statement, at(shared.outlets, draws.below(shared.outlets.length)));
  if (draws.often(0.05))
    builder.link('SOUGHT_REPLY_FROM', statement, drawActor(block), { result: 'NO_RESPONSE' });
}

function drawActor({ draws, shared }: Pick<Block, 'draws' | 'shared'>): string {
  return at(shared.actors, draws.rank(shared.actors.length));
}

function at(all: ReadonlyArray<string>, index: number): string {
  return all[index] ?? hubActor;
}
