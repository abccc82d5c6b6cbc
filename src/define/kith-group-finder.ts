import {KithGroupFinder} from '../widgets/group-finder/group-finder.js';

if (!customElements.get('kith-group-finder')) customElements.define('kith-group-finder', KithGroupFinder);

declare global {
  interface HTMLElementTagNameMap {
    'kith-group-finder': KithGroupFinder;
  }
}
