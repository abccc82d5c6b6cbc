/**
 * The longest task on a page's main thread while `action` runs: milliseconds of the thread's own time, so that what else
 * the machine does meanwhile does not count.
 */
export async function longestTask(browser, page, action) {
  await browser.startTracing(page, {categories: ['toplevel']});
  await action();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
  const mainThreads = traceEvents
    .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({pid, tid}) => `${pid}:${tid}`);
  const tasks = traceEvents.filter(
    ({name, pid, tid}) => name === 'ThreadControllerImpl::RunTask' && mainThreads.includes(`${pid}:${tid}`),
  );
  if (tasks.length === 0) throw new Error('The browser traced no task, so the longest one is not known.');
  return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1000;
}
