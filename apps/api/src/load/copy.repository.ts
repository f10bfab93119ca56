import type { Client, Connection, Submittable } from 'pg';

/** What a connection of pg offers for COPY, and its types leave out. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Streams rows, ready in the text format of COPY, into a table. */
export function copyInto(
  sql: Client,
  table: string,
  { columns, text }: { columns: readonly string[]; text: string },
): Promise<void> {
  return new Promise((done, refuse) => {
    sql.query(
      new CopyFrom(`copy "${table}" (${columns.join(', ')}) from stdin`, text, (error) =>
        error === null ? done() : refuse(error),
      ),
    );
  });
}

const CHUNK = 256 * 1024;

/** A statement of its own kind in the queue of the client: it answers when the server asks for the rows. */
class CopyFrom implements Submittable {
  private error: Error | null = null;

  constructor(
    private readonly statement: string,
    private readonly text: string,
    /** The client calls it as well, where the connection is lost. */
    readonly callback: (error: Error | null) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    const bytes = Buffer.from(this.text);
    for (let from = 0; from < bytes.length; from += CHUNK)
      connection.sendCopyFromChunk(bytes.subarray(from, from + CHUNK));
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {
    // The server says next that it is ready.
  }

  handleReadyForQuery(): void {
    this.callback(this.error);
  }

  /** The client has forgotten this statement by now: it is told nothing more. */
  handleError(error: Error): void {
    this.error = error;
    this.callback(error);
  }
}
