@NullMarked
package org.fairway.web.calculator;

import org.jspecify.annotations.NullMarked;
