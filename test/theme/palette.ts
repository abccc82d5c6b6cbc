import {tokens} from '../../src/theme/tokens.js';

/** The ready themes, by their class; the empty one is the default. */
export const themes = ['', 'kith-calm', 'kith-bright', 'kith-high-contrast'] as const;

const loaded = async (name: string): Promise<void> => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/theme/themes/${name}.css`, import.meta.url).href;
  const ready = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, {once: true});
    link.addEventListener('error', reject, {once: true});
  });
  document.head.append(link);
  await ready;
};

/** Brings the sheets of all ready themes into the document. */
export const loadThemes = async (): Promise<void> => {
  await Promise.all(themes.filter(Boolean).map((theme) => loaded(theme.replace('kith-', ''))));
};

/** What a colour of the widgets, such as `--_text`, comes to under a theme in one scheme: red, green, blue, 0 … 255. */
export const colour = (token: string, theme: string, scheme: 'light' | 'dark'): number[] => {
  const page = document.createElement('div');
  page.className = theme;
  page.style.colorScheme = scheme;
  const host = page.appendChild(document.createElement('div'));
  const root = host.attachShadow({mode: 'open'});
  if (tokens.styleSheet) root.adoptedStyleSheets = [tokens.styleSheet];
  const probe = root.appendChild(document.createElement('span'));
  probe.style.color = `var(${token})`;
  document.body.append(page);
  const text = getComputedStyle(probe).color;
  page.remove();
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text)?.slice(1).map(Number);
  if (!channels) throw new TypeError(`${token} is “${text}”, not an opaque colour.`);
  return channels;
};

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** 1 … 21, as WCAG 2.2 defines contrast ratio. */
export const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
