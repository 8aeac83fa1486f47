/**
 * Letters that a case sends, from a recorded outcome, with who sent them when and how, and how they look on a page: HTML
 * and an accessible PDF from one template.
 */
@NullMarked
package org.fairway.letter;

import org.jspecify.annotations.NullMarked;
