import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../src/model/fold-text.js';

describe('foldText', () => {
  it.each([
    ['Nicolás', 'nicolas'],
    ['Łódź', 'lodz'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['İstanbul Işık', 'istanbul isik'],
    ['Søren Ærø Đorđević', 'soren aero dordevic'],
    ['ﬁnance ﬂeet', 'finance fleet'],
    ['Ｆｕｌｌｗｉｄｔｈ', 'fullwidth'],
    ['Ὀδυσσεύς ΟΔΥΣΣΕΎΣ', 'οδυσσευσ οδυσσευσ'],
    ['Ёлкин Артём, Їжакевич, Йосип', 'елкин артем, іжакевич, иосип'],
    ['فَاطِمَة الأحمد', 'فاطمه الاحمد'],
    ['שָׁלוֹם', 'שלום'],
    ['東京ドラマ がくせい', '東京トラマ かくせい'],
    ['किरण शर्मा', 'किरण शर्मा'],
    ['क़लम', 'कलम'],
    ['ท่าเรือกรุงเทพ', 'ทาเรือกรุงเทพ'],
    ['한국항만공사', '한국항만공사'],
    ['Đặng Thị Ánh', 'dang thi anh'],
    ['⑴', '(1)'],
    ['می\u200cخواهم', 'ميخواهم'],
  ])('%s is %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});
