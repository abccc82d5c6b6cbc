const width = 30;

/** A bar on a terminal; elsewhere a line for every tenth. Both on standard error. */
export function progressOf(what, total, stream = process.stderr) {
  let tenths = -1;
  const bar = (share) => {
    const full = Math.round(share * width);
    stream.write(`\r${what} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)} %`);
  };
  const line = (done) => {
    const tenth = Math.floor((done / total) * 10);
    if (tenth > tenths) stream.write(`${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}\n`);
    tenths = tenth;
  };
  return {
    at: (done) => (stream.isTTY ? bar(Math.min(1, done / total)) : line(done)),
    done: () => stream.isTTY && stream.write('\n'),
  };
}
