import { AxeBuilder as PageBuilder } from '@axe-core/playwright';

/**
 * axe for the pages of the explorer, which have no frames: it runs in the page itself and describes only what is wrong.
 *
 * By default it describes each element that passes a rule, by its selector, which takes most of its time on a page with a graph.
 */
export class AxeBuilder extends PageBuilder {
  constructor(given: ConstructorParameters<typeof PageBuilder>[0]) {
    super(given);
    this.setLegacyMode().options({ resultTypes: ['violations'] });
  }
}
