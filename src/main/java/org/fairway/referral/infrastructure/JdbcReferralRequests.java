package org.fairway.referral.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.referral.ReferralRequest;
import org.fairway.referral.ReferralRequests;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcReferralRequests implements ReferralRequests {
    private final JdbcClient jdbc;

    JdbcReferralRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(CaseNumber caseNumber, ReferralRequest request, String by) {
        CaseNumber earlierCase = request.earlierCase();
        jdbc.sql("""
                        INSERT INTO fairway.referral_request (case_number, received_on, earlier_case, given_name,
                            family_name, birth_date, nhs_number, telephone, requester_name, words, recorded_by)
                        VALUES (:caseNumber, :receivedOn, :earlierCase, :givenName,
                            :familyName, :birthDate, :nhsNumber, :telephone, :requesterName, :words, :recordedBy)
                        ON CONFLICT (case_number) DO NOTHING
                        """)
                .param("caseNumber", caseNumber.text())
                .param("receivedOn", request.receivedOn())
                .param("earlierCase", earlierCase == null ? null : earlierCase.text())
                .param("givenName", request.givenName())
                .param("familyName", request.familyName())
                .param("birthDate", request.birthDate())
                .param("nhsNumber", request.nhsNumber())
                .param("telephone", request.telephone())
                .param("requesterName", request.requesterName())
                .param("words", request.words())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public Optional<ReferralRequest> find(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT received_on, earlier_case, given_name, family_name, birth_date, nhs_number, telephone,
                            requester_name, words
                        FROM fairway.referral_request WHERE case_number = :caseNumber
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcReferralRequests::request)
                .optional();
    }

    private static ReferralRequest request(ResultSet row, int index) throws SQLException {
        String earlierCase = row.getString("earlier_case");
        return new ReferralRequest(
                row.getObject("received_on", LocalDate.class),
                earlierCase == null ? null : new CaseNumber(earlierCase),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("nhs_number"),
                row.getString("telephone"),
                row.getString("requester_name"),
                row.getString("words"));
    }
}
