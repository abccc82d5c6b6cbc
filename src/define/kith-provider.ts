import {KithProvider} from '../widgets/provider/provider.js';

if (!customElements.get('kith-provider')) customElements.define('kith-provider', KithProvider);

declare global {
  interface HTMLElementTagNameMap {
    'kith-provider': KithProvider;
  }
}
