package org.fairway.payment.infrastructure;

import org.fairway.kernel.BusinessClock;
import org.fairway.payment.Holds;
import org.fairway.payment.file.FileProfiles;
import org.fairway.payment.file.FreezeManifest;
import org.fairway.payment.file.Originator;
import org.fairway.payment.file.making.FileSeal;
import org.fairway.payment.file.making.FreezeRun;
import org.fairway.payment.file.making.MakePaymentFile;
import org.fairway.payment.file.making.OpenPaymentFile;
import org.fairway.payment.file.making.PayeeAccounts;
import org.fairway.payment.file.making.PaymentFiles;
import org.fairway.payment.file.making.WriteFile;
import org.fairway.payment.file.signature.SignFile;
import org.fairway.payment.file.signature.SigningKeys;
import org.fairway.payment.file.signature.VerifyFile;
import org.fairway.payment.file.suspense.DecideRefusedFile;
import org.fairway.payment.file.suspense.DecideReturn;
import org.fairway.payment.file.suspense.NoteRefusedFile;
import org.fairway.payment.file.suspense.ReadReport;
import org.fairway.payment.file.suspense.RefusedFiles;
import org.fairway.payment.file.suspense.ReturnedPayments;
import org.fairway.payment.file.suspense.TakeInReport;
import org.fairway.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Frozen runs and their files are kept in the database; the account they leave and the signing key are settings. */
@Configuration(proxyBeanMethods = false)
class PaymentFileStore {
    @Bean
    CouncilAccount councilAccount(Environment settings) {
        return CouncilAccount.of(settings);
    }

    @Bean
    Originator originator(CouncilAccount council) {
        return council.originator();
    }

    @Bean
    FileProfiles fileProfiles() {
        return FileProfiles.shipped();
    }

    @Bean
    PaymentFiles paymentFiles(JdbcClient jdbc, FileSeal seal) {
        return new JdbcPaymentFiles(jdbc, seal);
    }

    @Bean
    SigningKeys signingKeys(JdbcClient jdbc, CouncilAccount council) {
        return new JdbcSigningKeys(jdbc, council.signingKey());
    }

    /** A way of paying that is set up wrongly is found at the start and not on the day of a run. */
    @Bean
    WriteFile writeFile(ReferenceData reference, FileProfiles profiles, BusinessClock clock) {
        WriteFile write = new WriteFile(reference, profiles);
        write.check(clock.today());
        return write;
    }

    @Bean
    FreezeRun freezeRun(PaymentFiles files, PayeeAccounts accounts, ReferenceData reference, Originator council) {
        return new FreezeRun(files, accounts, new FreezeManifest(reference), council);
    }

    @Bean
    MakePaymentFile makePaymentFile(
            PaymentFiles files, PayeeAccounts accounts, WriteFile write, SigningKeys keys, Originator council) {
        return new MakePaymentFile(files, accounts, write, new SignFile(keys), council);
    }

    @Bean
    OpenPaymentFile openPaymentFile(PaymentFiles files, SigningKeys keys) {
        return new OpenPaymentFile(files, new VerifyFile(keys));
    }

    @Bean
    ReturnedPayments returnedPayments(JdbcClient jdbc, FileSeal seal) {
        return new JdbcReturnedPayments(jdbc, seal);
    }

    @Bean
    TakeInReport takeInReport(
            ReferenceData reference,
            FileProfiles profiles,
            Originator council,
            ReturnedPayments returns,
            NoteRefusedFile refusals,
            Holds holds) {
        ReadReport read = new ReadReport(reference, profiles, council.serviceUserNumber());
        return new TakeInReport(read, returns, holds, refusals);
    }

    @Bean
    RefusedFiles refusedFiles(JdbcClient jdbc) {
        return new JdbcRefusedFiles(jdbc);
    }

    @Bean
    NoteRefusedFile noteRefusedFile(RefusedFiles files) {
        return new NoteRefusedFile(files);
    }

    @Bean
    DecideRefusedFile decideRefusedFile(RefusedFiles files) {
        return new DecideRefusedFile(files);
    }

    @Bean
    DecideReturn decideReturn(ReturnedPayments returns, Holds holds) {
        return new DecideReturn(returns, holds);
    }
}
