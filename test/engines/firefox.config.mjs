import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import base from '../web-test-runner.config.mjs';

export default {
  ...base,
  coverage: false,
  concurrency: 1,
  // this launcher starts whatever its puppeteer starts
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath: process.env.FIREFOX_PATH, headless: true},
    }),
  ],
};
