package org.fairway.recovery;

import org.fairway.kernel.Money;

/** What the person may keep of what is claimed, such as an assistant’s last wages that they paid from it. */
public record Kept(Money amount, String words) {}
