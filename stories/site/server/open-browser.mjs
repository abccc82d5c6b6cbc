import {spawn} from 'node:child_process';

const openers = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** True where somebody sits at a screen. */
function hasScreen({env, platform}) {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

/** Opens a page in the person's browser, where there is one; otherwise nothing happens. */
export function openBrowser(url) {
  const [command, ...args] = openers[process.platform] ?? [];
  if (!command || !hasScreen(process)) return;
  const opener = spawn(command, [...args, url], {stdio: 'ignore', detached: true});
  // No opener installed: the address is on the screen all the same.
  opener.on('error', () => undefined);
  opener.unref();
}
