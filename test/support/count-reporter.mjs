const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Failed tests of one file; a file that could not be loaded, or holds none, is one failure. */
function countSession({testResults, passed, errors}) {
  const tests = testsOf(testResults).filter(({skipped}) => !skipped);
  const failed = tests.filter((test) => !test.passed).length;
  const broken = !failed && (!passed || errors.length > 0 || tests.length === 0) ? 1 : 0;
  return {passed: tests.length - failed, failed: failed + broken};
}

const failedIn = (suite, path = []) =>
  suite
    ? [
        ...suite.tests.filter(({passed, skipped}) => !passed && !skipped).map(({name}) => [...path, name].join(' › ')),
        ...suite.suites.flatMap((inner) => failedIn(inner, [...path, inner.name])),
      ]
    : [];

/** A line for each failed test of one file, or one for a file that is itself at fault. */
function failuresOf(session) {
  const file = session.testFile?.replace(/^.*?(?=test\/)/, '') ?? 'a page';
  const tests = failedIn(session.testResults);
  const names =
    tests.length > 0 ? tests : [session.errors[0]?.message.split('\n', 1)[0] ?? 'no test in it ran to its end'];
  return countSession(session).failed ? names.map((name) => `✖ ${file} ${name}`) : [];
}

/** Ends a run of the browser tests with what failed, by name, and the line that every part of the suite ends with. */
export const countReporter = () => ({
  stop({sessions}) {
    for (const failure of [...sessions].flatMap(failuresOf)) console.log(failure);
    const counts = [...sessions].map(countSession);
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  },
});
