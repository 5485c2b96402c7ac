import type { Store } from '../../store/store.js';
import { partsByWeight } from './parts-by-weight.js';
import type { WeightedClaim } from './parts-by-weight.js';
import { mostWeight, statementCountText } from './store-derived-values.js';

/** The most claims of a page; fewer where there are many statements about them. */
const pageSize = 200;

/** Reads the ids of all claims page by page, sorted; a claim that very many statements are about is a page of its own. */
export async function* claimPages(store: Store): AsyncGenerator<ReadonlyArray<string>> {
  const text = `MATCH (n:Claim) USING INDEX SEEK n:Claim(id) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${pageSize}
    RETURN n.id, ${statementCountText} ORDER BY n.id`;
  let after = '';
  for (;;) {
    const { rows } = await store.read({ text, parameters: { after } });
    const claims = rows as ReadonlyArray<WeightedClaim>; // by the RETURN
    yield* partsByWeight(claims, mostWeight);
    if (claims.length < pageSize) return;
    after = claims.at(-1)?.[0] ?? after;
  }
}
