import { areTextsAlike } from '../../advice/advice.js';
import { splitId } from '../../model/ids.js';
import findClaimsText from '../operations/find-claims.graphql?raw';
import type { FindClaimsQuery } from '../operations.generated.js';
import { askServer } from './ask-server.js';
import { dossierRecords, textIn } from './dossier-records.js';
import type { LikeClaim } from './open-likes.js';
import type { WritePage } from './page.js';

/** The page asks no more: each new claim is a search. */
const mostSearches = 100;

/**
 * Returns what compares the new claims of the draft with those of the graph, in the background: each text is searched for once, one
 * after the other. It is called after each change.
 */
export function likeClaimsReader(page: WritePage): () => void {
  const asked = new Set<string>();
  let work = Promise.resolve();
  return () => {
    const { records } = page.reading();
    const known = new Set(dossierRecords(page.state().draft.base.yaml).section('claims').map(keyOf));
    for (const claim of records.section('claims')) {
      const key = keyOf(claim);
      if (known.has(key) || asked.has(key) || asked.size >= mostSearches) continue;
      asked.add(key);
      work = work.then(() =>
        findLike(page, { own: textIn(claim, 'id'), dossier: records.id, text: textIn(claim, 'text') }),
      );
    }
  };
}

interface OwnClaim {
  readonly own: string;
  readonly dossier: string;
  readonly text: string;
}

async function findLike(page: WritePage, { own, dossier, text }: OwnClaim): Promise<void> {
  const { data } = await askServer<FindClaimsQuery>(findClaimsText, { text: text.slice(0, 500) });
  const likes: ReadonlyArray<LikeClaim> = (data?.search?.nodes ?? []).flatMap((node) => {
    const { id, text: other } = node as { readonly id: string; readonly text: string }; // the operation asks for claims alone
    const isOther = splitId(id).dossier !== dossier && areTextsAlike(text, other);
    return isOther ? [{ own, ownText: text, id, text: other }] : [];
  });
  if (likes.length > 0) page.dispatch({ kind: 'COMPARED', likes });
}

function keyOf(claim: Readonly<Record<string, unknown>>): string {
  return `${textIn(claim, 'id')} ${textIn(claim, 'text')}`;
}
