/** Defines every element of the library. */
import './define/kith-group-finder.js';
import './define/kith-provider.js';
