import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../src/explorer/write/follows.js';
import { outlineOf, type Entry } from '../../../src/explorer/write/outline.js';
import { readDraft } from '../../../src/explorer/write/read-draft.js';
import { model } from '../../support/model.js';
import { writeSixSentences } from './six-sentences.js';

function read(yaml: string) {
  const reading = readDraft(model, yaml);
  if (!reading.graph) throw new Error(yaml);
  return { ...reading, graph: reading.graph };
}

function lines(entries: ReadonlyArray<Entry>, indent = ''): ReadonlyArray<string> {
  return entries.flatMap(({ heading, notes, children }) => [
    [indent + heading, ...notes].join(' | '),
    ...lines(children, `${indent}  `),
  ]);
}

describe('the six sentences of the trial', () => {
  const { yaml, request } = writeSixSentences();

  it('give a dossier without problems', () => {
    expect(read(yaml).problems).toEqual([]);
  });

  it('stand in the outline under who says them', () => {
    expect(lines(outlineOf(read(yaml).graph))).toMatchInlineSnapshot(`
     [
       "Harbour talks stall, The Marlow Gazette, 2026-06-09",
       "  The Marlow Gazette, in its own words",
       "    a leaked harbour board memo says",
       "      the port authority asked the council for 3 million in compensation",
       "    a council spokeswoman, for the council, declined to comment | declines to comment: the port authority asked the council for 3 million in compensation",
       "    two people familiar with the talks said",
       "      the council refused what was asked for | refuses: the port authority asked the council for 3 million in compensation",
       "    Tom Brill denied | denies: the port authority asked the council for 3 million in compensation",
       "    the port authority confirmed (Coast FM)",
       "      it had written to the council | bears on: the port authority asked the council for 3 million in compensation",
       "    left open: an answer was sent | bears on: the port authority asked the council for 3 million in compensation",
     ]
    `);
  });

  it('give what a careful reader expects of the request', () => {
    const found = findingsOf(read(yaml).graph).find(({ id }) => id === request);
    expect(found).toMatchObject({
      status: 'NEITHER_CONFIRMED_NOR_DENIED',
      outcome: 'REFUSED',
      origins: { atLeast: 1, atMost: 1 },
      against: { atLeast: 1, atMost: 1 },
    });
    expect(found?.sentences).toMatchInlineSnapshot(`
     [
       "The Marlow Gazette: According to a leaked harbour board memo (“on Monday”), the port authority asked the council for 3 million in compensation.",
       "The Marlow Gazette: Tom Brill denied that the port authority asked the council for 3 million in compensation.",
       "A council spokeswoman declined to comment on whether the port authority asked the council for 3 million in compensation, in The Marlow Gazette's account.",
     ]
    `);
  });

  it('give a denied request where the mayor speaks for the council', () => {
    const spoken = writeSixSentences('YES');
    const found = findingsOf(read(spoken.yaml).graph).find(({ id }) => id === spoken.request);
    expect(found).toMatchObject({ status: 'DENIED', outcome: 'REFUSED' });
  });
});
