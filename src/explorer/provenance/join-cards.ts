import type { Card, Line } from './card.js';
import type { ProvenancePicture } from './provenance-picture.js';

/**
 * Draws a source once where it says the same in several statements: cards of one column with the same source, words and marks become
 * one card. Their lines are joined as well.
 */
export function joinCards(picture: ProvenancePicture): ProvenancePicture {
  const byLook = new Map<string, Card>();
  const keys = new Map<string, string>();
  for (const card of picture.cards) {
    const look = lookOf(card);
    const known = byLook.get(look);
    keys.set(card.key, known?.key ?? card.key);
    byLook.set(look, known ? joined(known, card) : card);
  }
  const moved = picture.lines.map((line) => ({
    ...line,
    from: keys.get(line.from) ?? line.from,
    to: line.to === null ? null : (keys.get(line.to) ?? line.to),
  }));
  return { ...picture, cards: [...byLook.values()], lines: joinLines(moved) };
}

/** Replies and documents keep their own cards. */
function lookOf({ key, kind, column, title, badges, quote }: Card): string {
  return JSON.stringify(kind === 'statement' ? [column, title, badges, quote] : key);
}

function joined(known: Card, card: Card): Card {
  return {
    ...known,
    notes: union(known.notes, card.notes),
    isOrigin: known.isOrigin || card.isOrigin,
    chains: union(known.chains, card.chains),
  };
}

function joinLines(lines: ReadonlyArray<Line>): ReadonlyArray<Line> {
  const byLook = new Map<string, Line>();
  for (const line of lines) {
    const { from, to, factuality, stance, inferred } = line;
    const look = JSON.stringify([from, to, factuality, stance, inferred]);
    const known = byLook.get(look);
    byLook.set(look, known ? { ...known, chains: union(known.chains, line.chains) } : line);
  }
  return [...byLook.values()];
}

function union<T>(some: ReadonlyArray<T>, others: ReadonlyArray<T>): ReadonlyArray<T> {
  return [...new Set([...some, ...others])];
}
