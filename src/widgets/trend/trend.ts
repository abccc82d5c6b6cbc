import {LitElement, type TemplateResult, html} from 'lit';
import {KithElement} from '../../controllers/kith-element.js';
import {trend} from '../../i18n/parts/trend.js';

/**
 * @tag kith-trend
 */
export class KithTrend extends KithElement(LitElement, trend) {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
