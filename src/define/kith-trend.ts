import {KithTrend} from '../widgets/trend/trend.js';

if (!customElements.get('kith-trend')) customElements.define('kith-trend', KithTrend);

declare global {
  interface HTMLElementTagNameMap {
    'kith-trend': KithTrend;
  }
}
