/** What no answer may hold: a stack, a statement of SQL, a path of the server's machine, a message of the database. */
const leaks: readonly RegExp[] = [
  /\bat (?:async )?[\w.<>]+ \(?(?:file:|node:|\/)/,
  /node_modules/,
  /\bSELECT\b.+\bFROM\b/s,
  /\b(?:INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b/,
  /\brelation "|\bsyntax error at|\binvalid input syntax|\binvalid byte sequence|SQLSTATE|pg_catalog/,
  /\b(?:TypeError|RangeError|ReferenceError|SyntaxError)\b/,
];

/**
 * What an answer tells about the server's inside, if anything. Only errors are looked at: the words of a listing are its
 * own.
 */
export const leakIn = (status: number, body: string): string | undefined =>
  status < 400 ? undefined : leaks.map((leak) => leak.exec(body)?.[0]).find((found) => found !== undefined);
