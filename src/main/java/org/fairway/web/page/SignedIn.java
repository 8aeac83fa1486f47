package org.fairway.web.page;

import org.fairway.process.identity.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The head of each page says who is signed in, as their colleagues know them. */
@ControllerAdvice(
        assignableTypes = {
            FrontDoor.class,
            RatesPage.class,
            CalculatorsPage.class,
            AccountChecksPage.class,
            BankAccountsPage.class,
            LedgerPage.class,
            LedgerExportsPage.class,
            PaymentFilesPage.class,
            ReturnsPage.class,
            PaymentRunsPage.class
        })
class SignedIn {
    private final Colleagues colleagues;

    SignedIn(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @ModelAttribute("signedIn")
    String name(@Nullable Authentication who) {
        return who == null ? "" : colleagues.nameOf(who.getName());
    }
}
