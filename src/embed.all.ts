/** The whole library in one file, for pages that pin it by its hash (Subresource Integrity). */
import './define.js';
