/** The PLOVER terms of a CAMEO code. */
export interface PloverEvent {
  readonly eventType: string;
  readonly mode: string | null;
  readonly contexts: ReadonlyArray<string>;
}

/**
 * The CAMEO codes by PLOVER event type, each as `code:mode:context+context`.
 *
 * Source: the conversion table of the PLOVER manual, draft 0.8 (P. Schrodt, 2021). It has no rows for 02; those here mirror the rows
 * for 10.
 */
const codes: Readonly<Record<string, string>> = {
  AGREE: `
    03 030::diplomatic 031::diplomatic 0311::economic 0312::military 0313::legal 0314::intelligence
    032::diplomatic 033::diplomatic 0331::economic 0332::military 0333::humanitarian 0334::peacekeeping
    034::political_institutions 0341::political_institutions 0342::executive 0343::rights_freedoms
    0344::political_institutions 035 0351::rights_freedoms 0352 0353::rights_freedoms 0354::economic
    0355::diplomatic 0356::military 036::diplomatic 037::diplomatic 038::diplomatic 039::diplomatic
  `,
  CONSULT: `
    04 040 041:phone 042:visit 043:visit 044:third-party 045::diplomatic 046::diplomatic
  `,
  SUPPORT: `
    05 050::diplomatic 051::diplomatic 052::diplomatic 053::diplomatic 054::diplomatic 055::diplomatic
    056::diplomatic 057::diplomatic
  `,
  COOPERATE: `
    06 060 061::economic 062::military 063::legal 064::intelligence
  `,
  AID: `
    07 070 071::economic 072::military 073::humanitarian 074::peacekeeping 075::asylum
  `,
  CONCEDE: `
    08 080 081::legal 0811::democracy 0812::democracy 082::democracy 083::political_institutions
    0831::political_institutions 0832::executive 0833::rights_freedoms 0834::political_institutions
  `,
  RETREAT: `
    084 0841:release:legal 0842:return:legal 085:ease:economic 086:access:diplomatic
    0861:access:peacekeeping 0862:access:diplomatic 0863:access:humanitarian 087:disarm:military
    0871:ceasefire:military 0872:withdraw:military 0873:disarm:military 0874:disarm:military 0813::legal
    0814::legal
  `,
  ACCUSE: `
    09 090:investigate 091:investigate:crime+corruption 092:investigate:human_rights
    093:investigate:military 094:investigate:military+legal 11 110:disapprove 111:disapprove
    112:disapprove 1121:allege:crime+corruption 1122:allege:human_rights 1123:allege:military
    1124:allege:military+legal 1125:allege:legal 113:disapprove 114:allege:diplomatic 115:allege:legal
    116:disapprove:legal
  `,
  REQUEST: `
    02 020 021:assist 0211:assist:economic 0212:assist:military 0213:assist:legal
    0214:assist:intelligence 022:assist:diplomatic 023:assist 0231:assist:economic 0232:assist:military
    0233:assist:humanitarian 0234:assist:peacekeeping 024:change:political_institutions
    0241:change:executive 0242:change:executive 0243:change:rights_freedoms
    0244:change:political_institutions 025:yield 0251:yield:legal 0252:yield:legal 0253:yield:legal
    0254:yield:economic 0255:yield:diplomatic 0256:yield:military 026:meet:diplomatic
    027:meet:diplomatic 028:meet:diplomatic 10 100 101:assist 1011:assist:economic 1012:assist:military
    1013:assist:legal 1014:assist:intelligence 102:assist:diplomatic 103:assist 1031:assist:economic
    1032:assist:military 1033:assist:humanitarian 1034:assist:peacekeeping
    104:change:political_institutions 1041:change:executive 1042:change:executive
    1043:change:rights_freedoms 1044:change:political_institutions 105:change:legal 1051:yield:legal
    1052:yield:legal 1053:yield:legal 1054:yield:economic 1055:yield:diplomatic 1056:yield:military
    106:meet:diplomatic 107:meet:diplomatic 108:meet:diplomatic
  `,
  REJECT: `
    12 120 121:assist 1211:assist:economic 1212:assist:military 1213:assist:legal
    1214:assist:intelligence 122:assist 1221:assist:economic 1222:assist:military
    1223:assist:humanitarian 1224:assist:peacekeeping 123:change:political_institutions
    1231:change:executive 1232:change:executive 1233:change:rights_freedoms
    1234:change:political_institutions 124:change 1241:change:executive 1242:change 1243:yield:legal
    1244:yield:economic 1245:yield:diplomatic 1246:yield:military 125:meet:diplomatic
    126:meet:diplomatic 127:meet:diplomatic 128:yield:legal 129:yield:diplomatic
  `,
  THREATEN: `
    13 130 131 1311:relations 1312:restrict:economic 1313:relations:diplomatic 132:ban:executive
    1321:political:human_rights 1322:ban:pro_autocracy 1323:restrict:pro_autocracy
    1324:restrict:pro_autocracy 133:relations 134:relations:diplomatic 135:relations:diplomatic
    136:expel:diplomatic 137:violence:pro_autocracy 138:violence:military 1381:restrict:military
    1382:territory:military 1383:violence:military 1384:violence:military 1385:violence:cbrn
    139:relations:diplomatic
  `,
  PROTEST: `
    14 140 141:demo 1411:demo:executive 1412:demo:executive 1413:demo:rights_freedoms
    1414:demo:political_institutions 142:hunger 1421:hunger:executive 1422:hunger:executive
    1423:hunger:rights_freedoms 1424:hunger:political_institutions 143:boycott 1431:boycott:executive
    1432:boycott:executive 1433:boycott:rights_freedoms 1434:boycott:political_institutions 144:obstruct
    1441:obstruct:executive 1442:obstruct:executive 1443:obstruct:rights_freedoms
    1444:obstruct:political_institutions 145:riot 1451:riot:executive 1452:riot:executive
    1453:riot:rights_freedoms 1454:riot:political_institutions
  `,
  MOBILIZE: `
    15 150 151:police 152:troops:military 153:police 154:troops:military
  `,
  SANCTION: `
    16 160 161:withdraw:diplomatic 162:discontinue:human_security 1621:discontinue:economic
    1622:discontinue:military 1623:discontinue:humanitarian 164:withdraw:diplomatic
    165:withdraw:diplomatic 166:expel:diplomatic 1661:expel:military 1662:expel:diplomatic
    1663:expel:human_security
  `,
  COERCE: `
    163:restrict:diplomatic 17 170 171:seize:human_security 1711:seize:human_security
    172:restrict:executive 1721:restrict:rights_freedoms 1722:ban:pro_autocracy
    1723:curfew:pro_autocracy 1724:martial-law:pro_autocracy 173:arrest:legal 174:deport:legal
    191:restrict:military 192:seize:military
  `,
  ASSAULT: `
    1712:seize:human_security 18 180 181:abduct 182:beat 1821:sexual 1822:torture 1823
    183:suicide-attack 1831:suicide-attack 1832:explosives 1833:explosives 184:abduct 185:assassinate
    186:assassinate 175:pro_autocracy:military 201:cleansing:religion_ethnicity 19 190::military
    193:firearms:military 194:heavy-weapons:military 195:heavy-weapons:military 196::legal+military 20
    200:massacre:military 202:massacre:religion_ethnicity 203:cleansing:religion_ethnicity
    204:unconventional:cbrn 2041:unconventional:cbrn 2042:unconventional:cbrn
  `,
};

/** Returns the table of PLOVER events by CAMEO code; call it once per import. */
export function ploverByCameo(): ReadonlyMap<string, PloverEvent> {
  return new Map(
    Object.entries(codes).flatMap(([eventType, text]) =>
      text
        .trim()
        .split(/\s+/)
        .map((each): readonly [string, PloverEvent] => {
          const [code = '', mode = '', contexts = ''] = each.split(':');
          return [code, { eventType, mode: mode || null, contexts: contexts.split('+').filter(Boolean) }];
        }),
    ),
  );
}

/** Returns the event of a code, or of the nearest parent code in the table (`023` for `0233`); null if there is none. */
export function eventOfCameo(table: ReadonlyMap<string, PloverEvent>, code: string): PloverEvent | null {
  for (let length = code.length; length >= 2; length -= 1) {
    const found = table.get(code.slice(0, length));
    if (found) return found;
  }
  return null;
}
