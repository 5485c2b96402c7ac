import type { Provenance } from './provenance.js';

type Chain = Provenance['chains'][number];
type Evidence = Provenance['status']['evidence'][number];
type Outcome = Extract<Provenance, { __typename: 'Request' }>['outcome'];
type Addressee = Outcome['byAddressee'][number];
type Named = Pick<Addressee['addressees'][number], 'id' | 'name'>;

/** What a picture shows of a claim. The server sends it with more; the page that writes dossiers derives it itself. */
export interface PictureClaim extends Pick<
  Provenance,
  '__typename' | 'id' | 'text' | 'openEnded' | 'objects' | 'origins'
> {
  readonly chains: ReadonlyArray<PictureChain>;
  readonly status: Pick<Provenance['status'], 'value'> & {
    readonly evidence: ReadonlyArray<PictureEvidence>;
  };
  readonly parties: ReadonlyArray<unknown>;
  readonly versions: { readonly versions: ReadonlyArray<unknown> };
  /** Of requests alone. */
  readonly outcome?: Pick<Outcome, 'value'> & { readonly byAddressee: ReadonlyArray<PictureAddressee> };
}

/** An attribution chain of a claim. */
export interface PictureChain extends Pick<Chain, 'truncated' | 'depth' | 'links' | 'commitment'> {
  readonly document: Pick<
    Chain['document'],
    'id' | 'title' | 'inText' | 'kind' | 'date' | 'correction' | 'issuedBy'
  >;
}

/** A statement in which a party takes a position on a claim, such as a reply. */
export interface PictureEvidence extends Pick<
  Evidence,
  'stance' | 'position' | 'superseded' | 'partiesSpokenFor' | 'sentence'
> {
  readonly version: { readonly id: string };
  readonly statement: Pick<
    Evidence['statement'],
    'id' | 'cue' | 'quotes' | 'date' | 'dateText' | 'attributedTo'
  >;
}

/** The outcome of a request for an addressee. */
export interface PictureAddressee extends Pick<
  Addressee,
  'value' | 'partial' | 'replySought' | 'leftOpenBy'
> {
  readonly addressees: ReadonlyArray<Named>;
  readonly answers: ReadonlyArray<unknown>;
  readonly replies: ReadonlyArray<Pick<Addressee['replies'][number], 'stance'>>;
}
