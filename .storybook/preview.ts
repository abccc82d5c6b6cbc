import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {configure} from 'storybook/test';
import manifest from 'virtual:kith-manifest';
import '../src/theme/themes/bright.css';
import '../src/theme/themes/calm.css';
import '../src/theme/themes/high-contrast.css';
import {tidied} from '../stories/support/arg-types.js';
import {page} from '../stories/support/scene.js';
import {spelled} from '../stories/support/spelled.js';
import './preview.css';

setCustomElementsManifest(spelled(manifest));
// for a busy machine: a story shows its pieces once they have been loaded
configure({asyncUtilTimeout: 10_000});

type Icon = 'paintbrush' | 'contrast' | 'globe' | 'transfer' | 'ruler';

const choice = (title: string, icon: Icon, items: Record<string, string>) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({value, title: name})),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [tidied],
  decorators: [page],
  initialGlobals: {theme: 'default', scheme: 'light', locale: 'en', direction: 'auto', width: 'full'},
  globalTypes: {
    theme: choice('Theme', 'paintbrush', {
      default: 'Default theme',
      'kith-calm': 'Calm',
      'kith-bright': 'Bright',
      'kith-high-contrast': 'High contrast',
    }),
    scheme: choice('Light or dark', 'contrast', {light: 'Light', dark: 'Dark'}),
    locale: choice('Language', 'globe', {en: 'English', es: 'Español', ar: 'العربية'}),
    direction: choice('Direction', 'transfer', {auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left'}),
    width: choice('Width', 'ruler', {narrow: '320 pixels', medium: '600 pixels', full: 'Full width'}),
  },
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    docs: {toc: true},
    options: {
      storySort: {
        order: [
          'Welcome',
          'Theming',
          'Themes',
          'Widgets',
          ['Group finder', 'Tell us about a change', 'Provider'],
          'Contract',
        ],
      },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}},
      },
    },
  },
};

export default preview;
