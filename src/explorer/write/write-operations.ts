/** Finds actors by words of their names. */
export const actorsQuery = `query ($text: String!) {
  search(text: $text, types: [ACTOR], first: 8) {
    edges { node { ... on Actor { id name kind iso3 anonymous } } }
  }
}`;

/** Reads a page of the dossiers of the graph. */
export const dossiersQuery = `query ($after: String) {
  dossiers(first: 50, after: $after, orderBy: [{title: ASC}]) {
    pageInfo { hasNextPage endCursor }
    edges { node { id title } }
  }
}`;

/** Finds the dossiers whose records refer to the claims of a dossier. */
export const referringQuery = `query ($dossier: ID!) {
  claims(where: {dossier: {eq: $dossier}}, first: 100) {
    edges { node {
      contentOf(where: {node: {dossier: {not: $dossier}}}) { edges { node { dossier } } }
      replies(where: {node: {dossier: {not: $dossier}}}) { edges { node { dossier } } }
      relatedBy(where: {node: {dossier: {not: $dossier}}}) { edges { node { dossier } } }
    } }
  }
}`;

/** Imports a draft. */
export const importMutation = `mutation ($text: String!, $basedOn: Int!, $dryRun: Boolean!) {
  importDossier(text: $text, source: "write", format: DOSSIER, basedOn: $basedOn, dryRun: $dryRun) {
    load created changed removed unchanged
    userErrors { message hint }
  }
}`;
