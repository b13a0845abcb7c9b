/** Runs one statement with `$1…` values on the database, embedded or server, inside the caller's transaction when there is one. */
export type Sql = <Row extends Record<string, unknown> = Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;
