/** The rules as calls that store nothing, for trying out with a person before anything is decided. */
@NullMarked
package org.fairway.web.calculator;

import org.jspecify.annotations.NullMarked;
