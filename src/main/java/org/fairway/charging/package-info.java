/** What a person is asked to pay towards their care, from what they have and what the law leaves them: Care Act 2014, sections 14 and 17. */
@NullMarked
package org.fairway.charging;

import org.jspecify.annotations.NullMarked;
