import type { Driver, Session, SessionConfig } from 'neo4j-driver';
import { dbHitsOf } from '../../../src/store/db-hits.js';
import type { HandStatement } from '../questions/projection.js';
import type { Variables } from '../questions/question.js';
import { decoderOf } from './decoder.js';

type Statements = Readonly<Record<string, HandStatement>>;
type Data = Readonly<Record<string, unknown>>;

interface HandReader {
  /** Returns the data of all root fields. */
  read(statements: Statements, variables: Variables): Promise<Data>;
  /** Returns the database hits of all statements. */
  hits(statements: Statements, variables: Variables): Promise<number>;
}

interface ReaderOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly form: 'idiomatic' | 'fastest';
}

/** Returns the reader of a form: all statements in one managed transaction, or each on its own connection in one round trip. */
export function handReader({ driver, database, form }: ReaderOptions): HandReader {
  const config: Pick<SessionConfig, 'database'> = { database };
  const withSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session(config);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  const idiomatic = (statements: Statements, variables: Variables): Promise<Data> =>
    withSession((session) => {
      const entries = Object.entries(statements);
      const isWrite = entries.some(([, { mode }]) => mode === 'WRITE');
      const work = isWrite ? session.executeWrite.bind(session) : session.executeRead.bind(session);
      return work(async (transaction) => {
        const data: Record<string, unknown> = {};
        for (const [field, { text, gives }] of entries) {
          const { records } = await transaction.run(text, variables);
          const rows = records.map((record) => record.get(0) as unknown); // the only column
          data[field] = gives === 'one' ? (rows[0] ?? null) : rows;
        }
        return data;
      });
    });
  const decoders = new WeakMap<HandStatement, (value: unknown) => unknown>();
  const fastest = async (statements: Statements, variables: Variables): Promise<Data> => {
    const read = async ([field, statement]: readonly [string, HandStatement]) => {
      const { records } = await withSession((session) => session.run(statement.text, variables));
      const decode = decoders.get(statement) ?? decoderOf(statement.shape ?? []);
      decoders.set(statement, decode);
      const rows = records.map((record) => decode(record.get(0)));
      return [field, statement.gives === 'one' ? (rows[0] ?? null) : rows] as const;
    };
    return Object.fromEntries(await Promise.all(Object.entries(statements).map(read)));
  };
  return {
    read: form === 'idiomatic' ? idiomatic : fastest,
    hits: async (statements, variables) => {
      let sum = 0;
      for (const { text } of Object.values(statements)) {
        const { summary } = await withSession((session) => session.run(`PROFILE ${text}`, variables));
        sum += summary.profile ? dbHitsOf(summary.queryProfile) : 0;
      }
      return sum;
    },
  };
}
