const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Failed tests of one file; a file that could not be loaded, or holds none, is one failure. */
function countSession({testResults, passed, errors}) {
  const tests = testsOf(testResults).filter(({skipped}) => !skipped);
  const failed = tests.filter((test) => !test.passed).length;
  const broken = !failed && (!passed || errors.length > 0 || tests.length === 0) ? 1 : 0;
  return {passed: tests.length - failed, failed: failed + broken};
}

/** Ends a run of the browser tests with the line that every part of the suite ends with. */
export const countReporter = () => ({
  stop({sessions}) {
    const counts = [...sessions].map(countSession);
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  },
});
