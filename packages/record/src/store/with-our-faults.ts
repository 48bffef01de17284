import type { DatabaseConnection, Dialect, Driver } from 'kysely'
import { wrapFault } from './wrap-fault.ts'

/**
 * The same dialect with faults of ours: an error of the database runs to pages and may quote the data.
 *
 * place: the store as a message names it.
 */
export function withOurFaults(dialect: Dialect, place: string): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => driverOf(dialect.createDriver(), place),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

function driverOf(driver: Driver, place: string): Driver {
  const ours = <Result>(work: Promise<Result>) =>
    work.catch((fault: unknown) => {
      throw wrapFault(fault, place)
    })
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const innerOf = (connection: DatabaseConnection) => inner.get(connection) ?? connection
  return {
    init: () => ours(driver.init()),
    async acquireConnection() {
      const connection = await ours(driver.acquireConnection())
      const wrapped: DatabaseConnection = {
        executeQuery: (query) => ours(connection.executeQuery(query)),
        streamQuery: (query, size) => connection.streamQuery(query, size),
      }
      inner.set(wrapped, connection)
      return wrapped
    },
    beginTransaction: (connection, settings) =>
      ours(driver.beginTransaction(innerOf(connection), settings)),
    commitTransaction: (connection) => ours(driver.commitTransaction(innerOf(connection))),
    rollbackTransaction: (connection) => ours(driver.rollbackTransaction(innerOf(connection))),
    releaseConnection: (connection) => driver.releaseConnection(innerOf(connection)),
    destroy: () => driver.destroy(),
  }
}
