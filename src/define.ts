/** Defines every element of the library. */
import './define/kith-check-in-form.js';
import './define/kith-feedback-card.js';
import './define/kith-feedback-round.js';
import './define/kith-group-finder.js';
import './define/kith-help.js';
import './define/kith-provider.js';
import './define/kith-trend.js';
