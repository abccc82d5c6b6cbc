const tracing = async (browser, page, categories, action) => {
  await browser.startTracing(page, {categories});
  await action();
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
};

const isTask = ({name}) => name === 'ThreadControllerImpl::RunTask';

/**
 * What a page's main thread works until the end of the task that paints its first row: milliseconds of the thread's own
 * time. `go` goes to the page, in a `Visit`, and may stay there longer.
 */
export async function cpuToFirstPaint(browser, page, go) {
  const events = await tracing(browser, page, ['toplevel', 'blink.user_timing'], go);
  const mark = events.find(({name}) => name === 'first row');
  if (!mark) throw new Error('The browser traced no first row.');
  const tasks = events.filter((each) => isTask(each) && each.pid === mark.pid && each.tid === mark.tid);
  return tasks.filter(({ts}) => ts <= mark.ts).reduce((sum, {tdur = 0}) => sum + tdur, 0) / 1000;
}

/**
 * The longest task on a page's main thread while `action` runs: milliseconds of the thread's own time, so that what else
 * the machine does meanwhile does not count.
 */
export async function longestTask(browser, page, action) {
  const traceEvents = await tracing(browser, page, ['toplevel'], action);
  const mainThreads = traceEvents
    .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({pid, tid}) => `${pid}:${tid}`);
  const tasks = traceEvents.filter((each) => isTask(each) && mainThreads.includes(`${each.pid}:${each.tid}`));
  if (tasks.length === 0) throw new Error('The browser traced no task, so the longest one is not known.');
  return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1000;
}
