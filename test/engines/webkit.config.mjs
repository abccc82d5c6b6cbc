import {webdriverLauncher} from '@web/test-runner-webdriver';
import base from '../web-test-runner.config.mjs';

export default {
  ...base,
  coverage: false,
  concurrency: 1,
  browsers: [
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      connectionRetryTimeout: 60_000,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: process.env.WEBKIT_BROWSER, args: ['--automation']},
      },
    }),
  ],
};
