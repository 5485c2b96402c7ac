import { it } from '@jest/globals';
import { indexPlan } from '../../src/model/index-plan.js';
import { model } from '../support/model.js';
it('x', () => {
  const p = indexPlan(model);
  console.log(p.constraints.map(x=>x.name).join(' '),'\n', p.indexes.map(x=>x.name).join(' '), model.types.get('Node')!.possibleTypes.join());
});
