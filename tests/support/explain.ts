import type { Driver, Plan } from 'neo4j-driver';

/** The operators of a plan of Cypher, from its result down. */
export type Operators = ReadonlyArray<string>;

/** Asks Neo4j how it would do what it is asked, and gives no rows; keeps the plans. */
export function explainer(driver: Driver) {
  const plans: Operators[] = [];
  return {
    plans,
    runQuery: async (text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<[]> => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
      if (summary.plan) plans.push(operatorsOf(summary.plan));
      return [];
    },
  };
}

function operatorsOf({ operatorType, children }: Plan): Operators {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsOf)];
}
