import fc from 'fast-check';

/** Any text that a dossier can contain, except U+001F, which separates list items in CSV. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .filter((each) => each.trim() !== '' && !each.includes('\u{1f}'));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const date = fc.constantFrom(
  '2025',
  '2025-10',
  '2025-10-03',
  '2025-10-03?',
  '2025-10~',
  '2025-10-01/2025-10-03',
);
const number = fc.integer({ min: 0, max: 3 });

const actor = fc.record({
  name: text,
  kind: fc.constantFrom('STATE', 'PERSON', 'ORGANIZATION', 'COMPANY', 'MEDIA', 'GROUP'),
  aliases: maybe(fc.uniqueArray(text, { maxLength: 3 })),
});
const asset = fc.record({
  name: text,
  category: fc.constantFrom('FUNDS', 'SENSOR'),
  designation: maybe(text),
});
const claim = fc.record({
  text,
  kind: fc.constantFrom('REQUEST', 'EVENT'),
  date: maybe(date),
  dateText: maybe(text),
  openEnded: fc.boolean(),
  quantityText: maybe(text),
  objects: maybe(
    fc.record({ ref: fc.constant('t0'), as: maybe(text), minValue: maybe(fc.integer({ min: 0, max: 99 })) }),
  ),
});
const passage = fc.record(
  {
    passageDocument: fc.constant('doc'),
    passageStart: fc.nat(1000),
    passageEnd: fc.integer({ min: 1001, max: 2 ** 31 - 1 }),
    passageSha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    passagePrefix: text,
    passageSuffix: text,
  },
  { requiredKeys: ['passageDocument', 'passageStart', 'passageEnd', 'passageSha256'] },
);
const statement = fc.record({ cue: maybe(text), date: maybe(date), prompt: maybe(text), by: number });

/** A valid dossier: actors, one consulted document, its statements, and their claims. */
export const randomDossier: fc.Arbitrary<object> = fc
  .record({
    title: text,
    actors: fc.array(actor, { minLength: 4, maxLength: 4 }),
    asset,
    claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
    statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
    locator: maybe(text),
    marked: maybe(passage),
    textSha256: maybe(fc.stringMatching(/^[0-9a-f]{64}$/)),
    documentDate: maybe(date),
  })
  .map(({ title, actors, asset: thing, claims, statements, locator, marked, textSha256, documentDate }) => ({
    id: 'random',
    title,
    actors: actors.map((each, index) => ({ id: `a${index}`, ...each })),
    assets: [{ id: 't0', ...thing }],
    documents: [
      { id: 'doc', kind: 'ARTICLE', issuedBy: 'a0', consulted: true, date: documentDate, textSha256 },
    ],
    statements: [
      {
        id: 's',
        attributedTo: 'a0',
        reportedIn: 'doc',
        content: statements.map((_, index) => ({
          ref: `s${index}`,
          locator,
          ...marked,
          factuality: 'PROBABLE',
        })),
      },
      ...statements.map(({ by, ...each }, index) => ({
        id: `s${index}`,
        attributedTo: `a${by}`,
        ...each,
        content: claims.map((_claim, place) => `c${place}`),
      })),
    ],
    claims: claims.map((each, index) => ({
      id: `c${index}`,
      ...each,
      actors: 'a1',
      ...(each.kind === 'REQUEST' ? { recipients: 'a2' } : {}),
    })),
  }));
