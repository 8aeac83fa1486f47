package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.ledger.AsOf;
import org.fairway.payment.ledger.Balance;
import org.fairway.payment.ledger.Balances;
import org.fairway.payment.ledger.TrialBalance;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Ledger", description = "What stands on the accounts of the ledger of direct payments.")
class LedgerController {
    private static final Set<String> READERS = Set.of("payments-officer", "finance-officer", "auditor");

    private final Balances balances;
    private final BusinessClock clock;

    LedgerController(Balances balances, BusinessClock clock) {
        this.balances = balances;
        this.clock = clock;
    }

    @GetMapping(path = "/api/ledger/trial-balance", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The trial balance of any day, as known at any time",
            description =
                    "What every account was debited and credited by the end of a day, as far as it was recorded by an "
                            + "instant. Without a day it is today’s, without an instant all that is known. It names no people. For "
                            + "payments officers, finance officers and auditors.")
    @ApiResponse(responseCode = "200", description = "One row for each account; debits equal credits.")
    @ApiResponse(responseCode = "403", description = "The ledger is not for your role.", content = @Content)
    TrialBalanceView trialBalance(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known,
            Authentication who) {
        if (CasesController.groups(who).stream().noneMatch(READERS::contains)) {
            throw Problems.refused(
                    HttpStatus.FORBIDDEN, "The ledger is for payments officers, finance officers and auditors.");
        }
        return TrialBalanceView.of(balances.trialBalance(new AsOf(on == null ? clock.today() : on, known)));
    }

    /**
     * A trial balance.
     *
     * @param debits the debit balances of all accounts together
     * @param credits the credit balances of all accounts together
     */
    @Schema(name = "TrialBalance")
    record TrialBalanceView(
            LocalDate on, @Nullable Instant known, String debits, String credits, List<AccountView> accounts) {
        static TrialBalanceView of(TrialBalance trial) {
            return new TrialBalanceView(
                    trial.asOf().day(),
                    trial.asOf().known(),
                    trial.debitBalances().plain(),
                    trial.creditBalances().plain(),
                    trial.balances().stream().map(AccountView::of).toList());
        }
    }

    /**
     * An account.
     *
     * @param balance debits less credits
     */
    @Schema(name = "AccountBalance")
    record AccountView(
            @Schema(example = "payments-in-transit") String account,
            String name,
            @Schema(example = "LIABILITY") String kind,
            @Schema(example = "0.00") String debited,
            @Schema(example = "1375.60") String credited,
            @Schema(example = "-1375.60") String balance) {
        static AccountView of(Balance balance) {
            return new AccountView(
                    balance.account().code(),
                    balance.account().name(),
                    balance.account().kind().name(),
                    balance.debited().plain(),
                    balance.credited().plain(),
                    balance.balance().plain());
        }
    }
}
