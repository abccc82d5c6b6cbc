import type {StorybookConfig} from '@storybook/web-components-vite';
import type {UserConfig} from 'vite';
import {manifest} from './manifest.js';
import {openapi} from './openapi.js';

// the library's own build must not leak into Storybook's
const withoutLibrary = ({
  lib: _lib,
  rolldownOptions: _options,
  outDir: _dir,
  ...build
}: NonNullable<UserConfig['build']>) => build;

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  viteFinal: ({build, plugins, ...rest}) => ({
    ...rest,
    build: {...withoutLibrary(build ?? {}), emptyOutDir: false, chunkSizeWarningLimit: 2_000},
    define: {...rest.define, __DEV__: 'true'},
    plugins: [
      ...(plugins ?? []).filter((plugin) => !(plugin && 'name' in plugin && plugin.name.startsWith('kith-'))),
      manifest,
      openapi,
    ],
  }),
};

export default config;
