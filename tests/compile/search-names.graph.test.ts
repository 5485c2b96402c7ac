import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { loadText } from './roots/loading.js';

jest.setTimeout(300_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;

interface Name {
  readonly name: string;
  /** As people type it on a plain keyboard of the script, or as another source writes it. */
  readonly typed: ReadonlyArray<string>;
  readonly beginning: string;
  /** With one wrong, missing or additional letter. */
  readonly wrong: ReadonlyArray<string>;
}

const names: ReadonlyArray<Name> = [
  name('İstanbul Işık Derneği', ['istanbul isik dernegi', 'dernegi isik'], 'istanbul is', [
    'istanbul isik dermegi',
    'istanbul isik',
  ]),
  name('Straße der Großmüller', ['strasse der grossmuller', 'STRASSE'], 'gross', [
    'strase der grossmüller',
    'grossmueller',
  ]),
  name('北京海港委员会', ['北京 海港', '海港委员会'], '北京', ['北京海巷委员会']),
  name('Ὀδυσσεύς Παπάς', ['οδυσσευς παπας', 'ΟΔΥΣΣΕΎΣ'], 'οδυσσ', ['οδισσευς παπας']),
  name(
    'O’Brien-Łukasiewicz',
    ["o'brien", 'obrien lukasiewicz', "O'Brien Lukasiewicz", 'lukasiewicz'],
    "o'br",
    ['obrian lukasiewicz', 'lukasievicz'],
  ),
  name('Йосип Їжакевич', ['иосип іжакевич', 'Їжакевич'], 'йоси', ['йосип їжакевіч']),
  name('किरण शर्मा', ['शर्मा किरण'], 'किर', ['किरन शर्मा']),
  name('Ｆｕｌｌｗｉｄｔｈ Ｃｏ', ['fullwidth co'], 'fullw', ['fulwidth co']),
  name('ท่าเรือกรุงเทพ', ['ทาเรือกรุงเทพ', 'กรุงเทพ'], 'ท่าเรือ', ['ท่าเรีอกรุงเทพ']),
  name('Søren Ærø Đorđević', ['soren aero dordevic', 'dordevic'], 'søren æ', [
    'soren aero dordevik',
    'dordovic',
  ]),
  name('C++ AT&T U.S.A. Su-30MK2', ['usa', 'att', 'su30mk2', 'su-30mk2', 'u.s.a.'], 'su-30', [
    'c at&t usa su 30mk3',
  ]),
  name('🚢 Boat Club 👩‍👩‍👧', ['boat club', 'club boat'], 'boat cl', ['boat clib']),
  name('한국항만공사', ['항만공사', '한국'], '한국항', ['한국항민공사']),
  name('東京トラック', ['東京ドラック', 'トラック'], '東京', ['東京トラッタ']),
  name('ﬁnance ﬂeet', ['finance fleet', 'fleet'], 'finan', ['finanse fleet']),
  name('Élodie Naïve', ['elodie naive'], 'elo', ['elodie naiwe', 'eloddie naive']),
  name('NOT AND OR', ['not and or'], 'not an', ['nod and or']),
  name('Ёлкин Артём', ['елкин артем', 'артем елкин'], 'елк', ['елкин артом']),
  name('The It Is', ['the it is', 'it is'], 'the it', ['the it iz']),
  name('Bo An', ['bo an', 'an bo'], 'bo', ['bo am']),
  name('An Bixby', ['an bixby', 'bixby'], 'an bi', ['an bigsby', 'bixbi']),
  name('The Who', ['the who', 'who'], 'the wh', ['the wha']),
  name('No', ['no', 'NO'], 'no', ['mo']),
  name('Party of It', ['IT', 'party it', 'party of it'], 'party o', ['party of id']),
  name('Zaur Will', ['zaur will', 'will zaur'], 'zaur w', ['zaur wil', 'saur will']),
  name('Đặng Thị Ánh', ['dang thi anh', 'dang anh'], 'dang th', ['dang thi amh']),
  name('فَاطِمَة الأحمد', ['فاطمة الاحمد', 'الأحمد'], 'فاطم', ['فاطمة الاحمر']),
  name('שָׁלוֹם כֹּהֵן', ['שלום כהן'], 'שלו', ['שלון כהן']),
  name('Мария Иванова', ['мария иванова', 'ивановА'], 'мари', ['марья иванова']),
  name('がくせい しんぶん', ['かくせい しんふん', 'しんぶん'], 'がくせい', ['がくせい しんぷに']),
];

function name(
  of: string,
  typed: ReadonlyArray<string>,
  beginning: string,
  wrong: ReadonlyArray<string>,
): Name {
  return { name: of, typed, beginning, wrong };
}

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, { ...indexPlan(model), indexes: [], linkIndexes: [] });
  const actors = names.map((each, index) => ({
    id: `named-${index}`,
    name: each.name,
    kind: 'ORGANIZATION',
    ...(each.name === 'Party of It' ? { aliases: ['IT'] } : {}),
  }));
  const dossier = {
    id: 'names',
    title: 'Names',
    actors,
    documents: [
      { id: 'd', kind: 'ARTICLE', title: 'What the board asked for', issuedBy: 'named-0', consulted: true },
    ],
    statements: [{ id: 's', attributedTo: 'named-0', reportedIn: 'd', content: 'c' }],
    claims: [{ id: 'c', kind: 'EVENT', text: 'it is no secret that the who will not be there' }],
  };
  await loadText(store, JSON.stringify(dossier));
});

afterAll(() => store.close());

async function namesFoundBy(text: string): Promise<ReadonlyArray<string>> {
  const query = 'query ($text: String!) { search(text: $text) { edges { node { ... on Actor { name } } } } }';
  const { data, errors } = await execute({ compiler, store, schema }, { query, variables: { text } });
  expect(errors).toBeUndefined();
  const { search } = data as unknown as { search: { edges: ReadonlyArray<{ node: { name?: string } }> } };
  return search.edges.map(({ node }) => node.name ?? '');
}

describe('search for a name', () => {
  it.each(names)('finds $name first by itself', async ({ name: itself }) => {
    expect((await namesFoundBy(itself))[0]).toBe(itself);
  });

  it.each(names.flatMap(({ name: itself, typed }) => typed.map((text) => [text, itself])))(
    'finds by %s %s',
    async (text, itself) => {
      expect((await namesFoundBy(text)).slice(0, 3)).toContain(itself);
    },
  );

  it.each(names)('finds $name by its beginning, $beginning', async ({ name: itself, beginning }) => {
    expect((await namesFoundBy(beginning)).slice(0, 3)).toContain(itself);
  });

  it.each(names.flatMap(({ name: itself, wrong }) => wrong.map((text) => [text, itself])))(
    'finds by %s, with a wrong letter, %s',
    async (text, itself) => {
      expect((await namesFoundBy(text)).slice(0, 3)).toContain(itself);
    },
  );
});
