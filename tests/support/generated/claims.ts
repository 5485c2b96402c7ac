import type { Chance } from './chance.js';
import type { GraphBuilder } from './graph-builder.js';
import { drawDate, drawSubject, lengthened } from './names.js';
import { hubActor } from './registry.js';
import type { Registry } from './registry.js';

interface Given {
  readonly builder: GraphBuilder;
  readonly draws: Chance;
  readonly shared: Registry;
  readonly name: string;
  readonly index: number;
}

const answers = ['PROMISES', 'GRANTS', 'FULFILS', 'REFUSES'] as const;
const actions = ['SUPPLY', 'REPAIR', 'OVERHAUL', 'FINANCE', 'TRAIN'] as const;
const otherTypes = ['Obligation', 'Sanction', 'Condition', 'Evaluation'] as const;

/** Makes the claims of one document: a request, every second one with its answer, events and others. Gives their ids, the request first. */
export function addClaims(given: Given): ReadonlyArray<string> {
  const { builder, draws } = given;
  const request = addRequest(given);
  const answer = addEvent(given, 'c1');
  if (draws.often(0.5))
    builder.link('RELATED_TO', answer, request, { kind: 'ANSWERS', answer: draws.pick(answers) });
  const type = draws.pick(otherTypes);
  const other = builder.own(type, `${given.name}.c2`, {
    text: `It is so with ${drawSubject(draws)}`,
    kind: type.toUpperCase(),
  });
  const events = ['c3', 'c4'].map((local) => addEvent(given, local));
  return [request, answer, other, ...events];
}

function addRequest(given: Given): string {
  const { builder, draws, shared, name, index } = given;
  const request = builder.own('Request', `${name}.c0`, {
    text: lengthened(index, `One asked the other for ${drawSubject(draws)}`),
    kind: 'REQUEST',
    mode: 'assist',
    contexts: ['military'],
    date: drawDate(draws, 0.4),
  });
  builder.link('ACTOR', request, drawActor(given));
  builder.link('RECIPIENT', request, drawActor(given));
  const first = draws.below(shared.assets.length);
  const items = 1 + draws.below(3);
  for (let item = 0; item < items; item += 1) {
    const asset = shared.assets[(first + item) % shared.assets.length] ?? hubActor;
    const maxValue = draws.often(0.3) ? 1 + draws.below(40) : undefined;
    builder.link('OBJECT', request, asset, { action: draws.pick(actions), maxValue });
  }
  return request;
}

function addEvent(given: Given, local: string): string {
  const { builder, draws, shared, name } = given;
  const event = builder.own('Event', `${name}.${local}`, {
    text: `Somebody did something with ${drawSubject(draws)}`,
    kind: 'EVENT',
    eventType: draws.pick(['AGREE', 'CONSULT', 'AID', 'MOBILIZE', 'REJECT']),
    date: drawDate(draws, 0.3),
  });
  builder.link('ACTOR', event, drawActor(given));
  const place = shared.places[draws.below(shared.places.length)];
  if (place && draws.often(0.4)) builder.link('LOCATED_AT', event, place);
  return event;
}

function drawActor({ draws, shared }: Given): string {
  return shared.actors[draws.rank(shared.actors.length)] ?? hubActor;
}
