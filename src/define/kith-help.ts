import {KithHelp} from '../widgets/help/help.js';

if (!customElements.get('kith-help')) customElements.define('kith-help', KithHelp);

declare global {
  interface HTMLElementTagNameMap {
    'kith-help': KithHelp;
  }
}
