// The package describes its entry for Node, but not the same thing in one file for browsers.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {virtual} from '@guidepup/virtual-screen-reader';
}
