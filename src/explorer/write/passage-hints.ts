import type { RecordFields } from '../../dossier/dossier.js';
import { textIn, type DossierRecords } from './dossier-records.js';
import type { Act } from './draft-state.js';
import type { EntryValues } from './entry-fields.js';
import { withoutArticle } from './sources.js';

/** A reporting verb as a text has it, and what it says of a reply or an answer. */
interface Verb {
  readonly pattern: RegExp;
  readonly stance?: string;
  readonly answer?: string;
}

const verbs: ReadonlyArray<Verb> = [
  { pattern: /\bdeclined to (?:comment|answer|say)\b/, stance: 'DECLINE_COMMENT' },
  { pattern: /\bdid not (?:respond|reply|answer)\b/, stance: 'NO_RESPONSE' },
  { pattern: /\b(?:denied|denies|rejected|rejects)\b/, stance: 'DENY' },
  { pattern: /\b(?:confirmed|confirms)\b/, stance: 'CONFIRM' },
  { pattern: /\b(?:told|said|says|wrote|reported|reports|announced|added|claimed|argued|insisted)\b/ },
  { pattern: /\b(?:asked|demanded|requested)\b/ },
];

const answers: ReadonlyArray<Verb> = [
  { pattern: /\b(?:refused|refuses|turned down|declined)\b/, answer: 'REFUSES' },
  { pattern: /\b(?:promised|promises|pledged)\b/, answer: 'PROMISES' },
  { pattern: /\b(?:granted|grants|agreed|approved)\b/, answer: 'GRANTS' },
  { pattern: /\b(?:delivered|paid|carried out)\b/, answer: 'FULFILS' },
];

/** Returns what the words of a passage suggest for the form of an entry. Everything can be changed; nothing is recorded by it alone. */
export function passageHints(act: Act, passage: string, records: DossierRecords): EntryValues {
  if (act === 'REQUEST') return requestHints(passage, records);
  if (act === 'PAPER' || act === 'OPEN') return {};
  const verb = verbs.find(({ pattern }) => pattern.test(passage));
  const found = verb?.pattern.exec(passage);
  const source = found ? speakerIn(passage.slice(0, found.index), records) : {};
  const said: EntryValues = {
    ...source,
    ...(found && verb?.stance !== 'NO_RESPONSE' ? { verb: found[0] } : {}),
    ...outletIn(passage),
    ...timeIn(passage),
    ...quoteIn(passage),
  };
  if (act === 'REPLY') return { ...said, stance: verb?.stance ?? 'COMMENT' };
  if (act === 'ANSWER')
    return { ...said, answer: answers.find(({ pattern }) => pattern.test(passage))?.answer ?? 'GRANTS' };
  return said;
}

/** Reads the speaker from the words before a reporting verb, where they are few. */
function speakerIn(before: string, records: DossierRecords): EntryValues {
  const words = before
    .replace(/^.*[;:]/s, '')
    .replace(/\b(?:has|have|had|also|later|then|already|again|repeatedly)\b\s*/g, '')
    .replace(/[,\s]+$/, '')
    .trim();
  if (words === '' || words.split(/\s+/).length > 8 || words.includes(',')) return {};
  const spokesperson = /^(?:A|An|The|a|an|the) (.+) spokes(?:man|woman|person)$/.exec(words);
  if (spokesperson?.[1])
    return {
      source: lowerArticle(words),
      sourceKind: 'UNNAMED_PERSON',
      onBehalfOf: knownName(`the ${spokesperson[1]}`, records),
    };
  if (/^(?:Two|Three|Four|Five|Several|Some|Many|\d+) /i.test(words))
    return { source: words.charAt(0).toLowerCase() + words.slice(1), sourceKind: 'UNNAMED_GROUP' };
  const titled = /^(?:Mayor|President|Minister|Senator|Governor|Judge|Mr|Mrs|Ms|Dr)\.? (.+)$/.exec(words);
  if (titled?.[1]) return { source: titled[1], sourceKind: 'PERSON' };
  if (/^(?:A|An) /.test(words)) return { source: lowerArticle(words), sourceKind: 'UNNAMED_PERSON' };
  const name = knownName(lowerArticle(words), records);
  return { source: name, sourceKind: /^(?:the )/.test(name) ? 'ORGANIZATION' : 'PERSON' };
}

function requestHints(passage: string, records: DossierRecords): EntryValues {
  const found =
    /(?:^|,| that | and )\s*([^,]{2,60}?) (?:had |has )?(?:asked|requested|urged) (.{2,60}?) (?:for|to) (.+?)[.;]?$/s.exec(
      passage,
    );
  const amount = /[€$£]?\d[\d.,]*\d?(?: (?:thousand|million|billion))?/.exec(found?.[3] ?? passage)?.[0];
  const money = /\b(?:compensation|loan|aid|money|funds?|euros?|dollars?|pounds?|subsid\w+|grant)\b/i;
  const item = (found?.[3] ?? '')
    .replace(amount ?? '', '')
    .replace(/^\s*(?:in|of|as)\s+/, '')
    .trim();
  return {
    ...(found?.[1] ? { actor: knownName(lowerArticle(found[1].trim()), records) } : {}),
    ...(found?.[2] ? { addressee: knownName(lowerArticle(found[2].trim()), records) } : {}),
    ...(item === '' ? {} : { item }),
    ...(amount === undefined ? {} : { amount }),
    category: money.test(passage) ? 'FUNDS' : 'OTHER',
  };
}

/** Returns the form of a name that the dossier has, if exactly one named source ends with these words ("the authority"). */
function knownName(name: string, records: DossierRecords): string {
  const key = withoutArticle(name).toLowerCase();
  const shown = (record: RecordFields): string => textIn(record, 'inText') || textIn(record, 'name');
  const alike = records
    .section('actors')
    .filter(
      (record) =>
        record['anonymous'] !== true && ` ${textIn(record, 'name').toLowerCase()}`.endsWith(` ${key}`),
    );
  return alike.length === 1 && alike[0] ? shown(alike[0]) : name;
}

function lowerArticle(words: string): string {
  return words.replace(/^(?:A|An|The) (?=[a-z])/, (article) => article.toLowerCase());
}

function outletIn(passage: string): EntryValues {
  const found = /\b(?:told|(?:confirmed|said|admitted) to) ((?:the |The )?[A-Z][\w&]*(?: [A-Z][\w&]*)*)/.exec(
    passage,
  );
  return found?.[1] ? { via: found[1] } : {};
}

function timeIn(passage: string): EntryValues {
  const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
  const found = new RegExp(`\\b(?:yesterday|today|(?:last|this) (?:week|month|year)|on (?:${days}))\\b`).exec(
    passage,
  );
  return found ? { when: found[0] } : {};
}

function quoteIn(passage: string): EntryValues {
  const found = /[“"]([^”"]+)[”"]/.exec(passage);
  return found?.[1] ? { quote: found[1] } : {};
}
