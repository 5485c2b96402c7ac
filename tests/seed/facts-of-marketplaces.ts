/** One fact of the dossier on the marketplaces, and the documents in which it was read. */
export interface MarketplaceFact {
  /** The local id of its claim. */
  readonly claim: string;
  /** The fact in our words. */
  readonly fact: string;
  /** Its date as the dossier has it: EDTF; null if no text gives one. */
  readonly date: string | null;
  /**
   * Its chains, each as the document and the place in it, a colon, and the sources from the outer one inwards.
   *
   * The commitment follows where it is not CERTAIN.
   */
  readonly chains: ReadonlyArray<string>;
}

/** All facts of the dossier on the marketplaces, in its order. */
export const factsOfMarketplaces: ReadonlyArray<MarketplaceFact> = [
  {
    claim: 'c.complaint',
    fact: 'BEUC lodged a complaint against Temu with the European Commission',
    date: '2024-05-16',
    chains: [
      'rin-complaint p1: retail-insight',
      'rtl-complaint p1: rtl-be',
      'rin-complaint p10: retail-insight > temu',
    ],
  },
  {
    claim: 'c.complaint.members',
    fact: '17 members of BEUC lodged complaints against Temu with their national authorities',
    date: null,
    chains: ['kg-complaint p2: kulturegeek', 'rin-complaint p6: retail-insight', 'rtl-complaint p1: rtl-be'],
  },
  {
    claim: 'c.traders',
    fact: 'Temu does not make its traders traceable enough',
    date: null,
    chains: ['rin-complaint p3: retail-insight > beuc'],
  },
  {
    claim: 'c.design',
    fact: 'Temu steers consumers with manipulative designs',
    date: null,
    chains: ['rin-complaint p4: retail-insight > beuc'],
  },
  {
    claim: 'c.complacent',
    fact: 'Temu is complacent',
    date: null,
    chains: ['rin-complaint p7: retail-insight > reuters > goyens'],
  },
  {
    claim: 'c.breach',
    fact: 'Temu breaches the Digital Services Act',
    date: null,
    chains: [
      'com-fr-proceedings p1: commission-in-france UNCOMMITTED',
      'mn-proceedings p1: mirage-news UNCOMMITTED',
      'pol-proceedings p1: politico UNCOMMITTED',
      'ai-findings p1: antitrust-intelligence > european-commission PROBABLE',
      'rin-complaint p7: retail-insight > reuters > goyens',
    ],
  },
  {
    claim: 'c.study',
    fact: 'Temu will study the complaint of BEUC',
    date: null,
    chains: ['rin-complaint p10: retail-insight > temu'],
  },
  {
    claim: 'c.req.designate',
    fact: 'BEUC asked the European Commission to designate Temu as a very large online platform',
    date: null,
    chains: ['kg-complaint p2: kulturegeek'],
  },
  {
    claim: 'c.designated',
    fact: 'the European Commission designated Temu as a very large online platform',
    date: '2024-05-31',
    chains: [
      'ln8-designation p1: local-news-8',
      'pn-second p3: publicnow',
      'ln8-designation p1: local-news-8 > temu',
    ],
  },
  {
    claim: 'c.users',
    fact: 'Temu has more than 45 million users in the European Union',
    date: null,
    chains: ['ln8-designation p1: local-news-8'],
  },
  {
    claim: 'c.users.75',
    fact: 'Temu has about 75 million monthly users in the European Union',
    date: null,
    chains: ['sd-second p2: space-daily > temu'],
  },
  {
    claim: 'c.rules',
    fact: 'Temu is fully committed to following the rules',
    date: null,
    chains: ['ln8-designation p1: local-news-8 > temu'],
  },
  {
    claim: 'c.req.first',
    fact: 'the European Commission asked Temu and Shein how they comply with the Digital Services Act',
    date: '2024-06-28',
    chains: [
      'com-first p2: european-commission',
      'dpa-shein-proceedings: digital-policy-alert',
      'ieu-shein p6: ieu-monitoring',
      'pab-first p1: public-affairs-bruxelles',
      'pn-second p3: publicnow',
      'seg-first p1: search-engine-go',
      'ab-first p2: al-bawaba > european-commission',
      'ff-first p3: fashnfly > european-commission',
      'seg-first p5: search-engine-go > shein-spokesperson',
    ],
  },
  {
    claim: 'c.basis',
    fact: 'the request of 28 June 2024 rests in part on a complaint by consumer organisations',
    date: null,
    chains: [
      'com-first p3: european-commission',
      'pab-first p2: public-affairs-bruxelles',
      'ff-first p3: fashnfly > european-commission',
    ],
  },
  {
    claim: 'c.due.first',
    fact: 'Temu and Shein must provide the information by 12 July 2024',
    date: '2024-06-28/2024-07-12',
    chains: [
      'com-first p4: european-commission',
      'pab-first p3: public-affairs-bruxelles',
      'seg-first p4: search-engine-go',
      'ab-first p2: al-bawaba > european-commission',
      'ff-first p3: fashnfly > european-commission',
    ],
  },
  {
    claim: 'c.fines',
    fact: 'the European Commission can impose fines for incorrect, incomplete or misleading information',
    date: null,
    chains: [
      'com-first p5: european-commission',
      'com-second p3: european-commission',
      'pab-first p4: public-affairs-bruxelles',
      'pn-second p2: publicnow',
    ],
  },
  {
    claim: 'c.cooperates',
    fact: 'Temu is cooperating with the European Commission',
    date: null,
    chains: [
      'ab-first p6: al-bawaba > temu',
      'ff-first p6: fashnfly > temu-spokesperson',
      'sd-second p10: space-daily > temu',
      'str-second p2: strategies > temu',
    ],
  },
  {
    claim: 'c.shein.first',
    fact: 'Shein is working to address the request of 28 June 2024',
    date: null,
    chains: ['ab-first p5: al-bawaba > shein'],
  },
  {
    claim: 'c.req.states',
    fact: 'Germany asked the European Commission to apply the Digital Services Act rigorously, and named Temu and Shein',
    date: null,
    chains: ['fu-states p3: fashionunited > german-paper'],
  },
  {
    claim: 'c.states.support',
    fact: 'Austria, Denmark, France, the Netherlands and Poland support the German paper',
    date: null,
    chains: ['fu-states p4: fashionunited'],
  },
  {
    claim: 'c.parcels',
    fact: 'hundreds of thousands of parcels with goods that do not comply with European rules arrive every day, mainly from China',
    date: null,
    chains: ['fu-states p2: fashionunited > giegold'],
  },
  {
    claim: 'c.req.second',
    fact: 'the European Commission asked Temu for information and internal documents on its measures against traders of illegal products',
    date: '2024-10-11',
    chains: [
      'com-second p1: european-commission',
      'dlf-second: deutschlandfunk',
      'pol-proceedings p3: politico',
      'str-second p1: strategies',
      'abo-second p1: asia-business-outlook > european-commission',
      'dm-second p1: daily-mail > european-commission',
      'sd-second p3: space-daily > european-commission',
      'str-second p2: strategies > temu',
    ],
  },
  {
    claim: 'c.due.second',
    fact: 'Temu must provide the information by 21 October 2024',
    date: '2024-10-11/2024-10-21',
    chains: [
      'com-second p3: european-commission',
      'dlf-second: deutschlandfunk',
      'pn-second p2: publicnow',
      'sd-second p7: space-daily',
      'abo-second p1: asia-business-outlook > european-commission',
      'dm-second p1: daily-mail > european-commission',
    ],
  },
  {
    claim: 'c.enough',
    fact: 'Temu does enough to stop the sale of illegal products',
    date: null,
    chains: [
      'gt-proceedings p1: geneva-times > commission-official POSSIBLE_NOT',
      'sd-second p1: space-daily > european-commission POSSIBLE_NOT',
      'unn-findings p1: unn > reuters > european-commission PROBABLE_NOT',
    ],
  },
  {
    claim: 'c.measures',
    fact: 'Temu has taken further measures since its designation',
    date: null,
    chains: ['sd-second p11: space-daily > temu-spokesperson', 'str-second p2: strategies > temu'],
  },
  {
    claim: 'c.proceedings',
    fact: 'the European Commission opened formal proceedings against Temu',
    date: '2024-10-31',
    chains: [
      'com-fr-proceedings p1: commission-in-france',
      'mn-proceedings p1: mirage-news',
      'pol-proceedings p1: politico',
    ],
  },
  {
    claim: 'c.answer.first.temu',
    fact: 'Temu replied to the request of 28 June 2024',
    date: null,
    chains: ['mn-proceedings p2: mirage-news'],
  },
  {
    claim: 'c.answer.second',
    fact: 'Temu replied to the request of 11 October 2024',
    date: null,
    chains: ['mn-proceedings p2: mirage-news'],
  },
  {
    claim: 'c.report',
    fact: 'Temu gave the European Commission a report on its risks',
    date: '2024-09',
    chains: ['mn-proceedings p2: mirage-news'],
  },
  {
    claim: 'c.fine',
    fact: 'Temu can be fined up to 6 per cent of its worldwide annual turnover',
    date: null,
    chains: ['gt-proceedings p2: geneva-times', 'unn-findings p1: unn > reuters > european-commission'],
  },
  {
    claim: 'c.serious',
    fact: 'Temu takes its obligations under the Digital Services Act seriously',
    date: null,
    chains: ['gt-proceedings p4: geneva-times > temu-spokesperson'],
  },
  {
    claim: 'c.will-cooperate',
    fact: 'Temu will cooperate fully with the authorities',
    date: null,
    chains: [
      'gt-proceedings p4: geneva-times > temu-spokesperson',
      'unn-findings p1: unn > reuters > temu-spokesperson',
    ],
  },
  {
    claim: 'c.req.shein',
    fact: 'the European Commission asked Shein for internal documents and information on illegal products',
    date: '2025-02-06',
    chains: [
      'dpa-shein-proceedings: digital-policy-alert',
      'fg-shein p1: famagusta-gazette',
      'ieu-shein p2: ieu-monitoring',
      'lng-shein p3: legit-ng > european-commission',
      'lng-shein p8: legit-ng > shein',
    ],
  },
  {
    claim: 'c.due.shein',
    fact: 'Shein must provide the information by 27 February 2025',
    date: '2025-02-06/2025-02-27',
    chains: [
      'ieu-shein p4: ieu-monitoring',
      'swi-time p2: swissinfo',
      'fg-shein p5: famagusta-gazette > european-commission',
      'lng-shein p3: legit-ng > european-commission',
    ],
  },
  {
    claim: 'c.shein.second',
    fact: 'Shein is working to respond promptly to the request of 6 February 2025',
    date: null,
    chains: ['lng-shein p8: legit-ng > shein'],
  },
  {
    claim: 'c.peace',
    fact: "Shein shares the European Commission's aim that consumers can shop online with peace of mind",
    date: null,
    chains: ['lng-shein p8: legit-ng > shein'],
  },
  {
    claim: 'c.req.time',
    fact: 'Shein asked the European Commission for more time to reply',
    date: null,
    chains: ['swi-time p3: swissinfo'],
  },
  {
    claim: 'c.time',
    fact: 'the European Commission gave Shein more time to reply',
    date: '2025-02-27',
    chains: ['swi-time p1: swissinfo', 'swi-time p3: swissinfo > regnier'],
  },
  {
    claim: 'c.constructive',
    fact: "Shein's attitude in the investigation is very constructive",
    date: null,
    chains: ['swi-time p3: swissinfo > regnier'],
  },
  {
    claim: 'c.findings',
    fact: 'the European Commission found in a preliminary view that Temu breaches the Digital Services Act',
    date: '2025-07-28',
    chains: ['ai-findings p1: antitrust-intelligence > european-commission'],
  },
  {
    claim: 'c.assessed',
    fact: 'Temu properly assesses the risk that illegal products are sold on its marketplace',
    date: null,
    chains: [
      'ai-findings p1: antitrust-intelligence > european-commission PROBABLE_NOT',
      'ai-findings p4: antitrust-intelligence > virkkunen PROBABLE_NOT',
    ],
  },
  {
    claim: 'c.general',
    fact: "Temu's risk assessment of October 2024 rests on general data of the industry, not on its own marketplace",
    date: null,
    chains: [
      'ai-findings p3: antitrust-intelligence > european-commission PROBABLE',
      'unn-findings p1: unn > reuters > european-commission PROBABLE',
    ],
  },
  {
    claim: 'c.risk',
    fact: 'consumers in the European Union run a high risk of encountering illegal products on Temu',
    date: null,
    chains: ['unn-findings p1: unn > reuters > european-commission'],
  },
  {
    claim: 'c.shopping',
    fact: 'test purchases show that consumers on Temu are likely to find non-compliant products such as baby toys and small electronics',
    date: null,
    chains: [
      'ai-findings p2: antitrust-intelligence > european-commission',
      'unn-findings p1: unn > reuters > european-commission',
    ],
  },
  {
    claim: 'c.req.third',
    fact: 'the European Commission asked Shein how it prevents the sale of illegal products and protects minors',
    date: '2025-11-26',
    chains: ['dpa-shein-proceedings: digital-policy-alert', 'mtv-third p1: mtv-uutiset'],
  },
  {
    claim: 'c.systemic',
    fact: 'Shein poses a risk to consumers throughout the European Union',
    date: null,
    chains: ['mtv-third p2: mtv-uutiset > european-commission POSSIBLE'],
  },
  {
    claim: 'c.proceedings.shein',
    fact: 'the European Commission opened formal proceedings against Shein',
    date: '2026-02-17',
    chains: [
      'bm-shein-proceedings p1: ten-bm-news',
      'or-shein-proceedings p1: openrijk',
      'pdv-shein-proceedings p1: points-de-vente',
      'bm-shein-proceedings p9: ten-bm-news > shein',
    ],
  },
  {
    claim: 'c.proceedings.16',
    fact: 'the European Commission opened formal proceedings against Shein on 16 February 2026',
    date: '2026-02-16',
    chains: ['dpa-shein-proceedings: digital-policy-alert'],
  },
  {
    claim: 'c.answer.first.shein',
    fact: 'Shein replied to the request of 28 June 2024',
    date: null,
    chains: ['dpa-shein-proceedings: digital-policy-alert', 'pdv-shein-proceedings p2: points-de-vente'],
  },
  {
    claim: 'c.answer.shein',
    fact: 'Shein replied to the request of 6 February 2025',
    date: null,
    chains: ['dpa-shein-proceedings: digital-policy-alert', 'pdv-shein-proceedings p2: points-de-vente'],
  },
  {
    claim: 'c.answer.third',
    fact: 'Shein replied to the request of 26 November 2025',
    date: null,
    chains: ['dpa-shein-proceedings: digital-policy-alert', 'pdv-shein-proceedings p2: points-de-vente'],
  },
  {
    claim: 'c.open',
    fact: 'the opening of proceedings does not decide their outcome',
    date: null,
    chains: [
      'or-shein-proceedings p3: openrijk',
      'bm-shein-proceedings p4: ten-bm-news > european-commission',
    ],
  },
  {
    claim: 'c.shein.cooperated',
    fact: 'Shein has always cooperated fully with the European Commission',
    date: null,
    chains: ['bm-shein-proceedings p9: ten-bm-news > shein'],
  },
];
