package org.fairway.referral.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Ability;
import org.fairway.person.Involvement;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Relationship;
import org.fairway.person.Supporter;
import org.fairway.person.SupporterQuality;
import org.fairway.referral.CaredFor;
import org.fairway.referral.Contact;
import org.fairway.referral.ContactFor;
import org.fairway.referral.Contacts;
import org.fairway.referral.Move;
import org.fairway.referral.Requester;
import org.fairway.referral.RequesterKind;
import org.fairway.referral.Residence;
import org.fairway.referral.RouteOfAccess;
import org.fairway.referral.SharingConsent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcContacts implements Contacts {
    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(Contact contact, String by) {
        JdbcClient.StatementSpec insert = jdbc.sql("""
                        INSERT INTO fairway.contact (case_number, received_on, contact_for, route_of_access,
                            requester_kind, requester_name, requester_relation, requester_telephone, sharing_consent,
                            own_words, understood, appearance_of_need, residence, urgent_need, abuse_concern,
                            decision_in_doubt, difficulties, supporter_name, supporter_relation, supporter_qualities,
                            long_nhs_stay_likely, has_unpaid_carer, cared_for_name, cared_for_relationship,
                            caring_hours, moves_on, met_there, recorded_by)
                        VALUES (:caseNumber, :receivedOn, :contactFor, :routeOfAccess,
                            :requesterKind, :requesterName, :requesterRelation, :requesterTelephone, :sharingConsent,
                            :ownWords, :understood, :appearanceOfNeed, :residence, :urgentNeed, :abuseConcern,
                            :decisionInDoubt, :difficulties, :supporterName, :supporterRelation, :supporterQualities,
                            :longNhsStayLikely, :hasUnpaidCarer, :caredForName, :caredForRelationship,
                            :caringHours, :movesOn, :metThere, :recordedBy)
                        ON CONFLICT (case_number) DO NOTHING
                        """)
                .param("caseNumber", contact.caseNumber().text())
                .param("receivedOn", contact.receivedOn())
                .param("contactFor", contact.contactFor().name())
                .param("routeOfAccess", contact.routeOfAccess().name())
                .param("sharingConsent", contact.sharingConsent().name())
                .param("ownWords", contact.ownWords())
                .param("understood", contact.understood())
                .param("appearanceOfNeed", contact.appearanceOfNeed())
                .param("residence", contact.residence().name())
                .param("urgentNeed", contact.urgentNeed())
                .param("abuseConcern", contact.abuseConcern())
                .param("decisionInDoubt", contact.decisionInDoubt())
                .param("hasUnpaidCarer", contact.hasUnpaidCarer().name())
                .param("recordedBy", by);
        people(insert, contact).update();
    }

    private static JdbcClient.StatementSpec people(JdbcClient.StatementSpec insert, Contact contact) {
        Involvement involvement = contact.involvement();
        Supporter supporter = involvement.supporter();
        CaredFor caredFor = contact.caredFor();
        Move move = contact.move();
        return insert.param("requesterKind", contact.requester().kind().name())
                .param("requesterName", contact.requester().name())
                .param("requesterRelation", contact.requester().relation())
                .param("requesterTelephone", contact.requester().telephone())
                .param("difficulties", names(involvement.difficulties()))
                .param("supporterName", supporter == null ? null : supporter.name())
                .param("supporterRelation", supporter == null ? null : supporter.relation())
                .param("supporterQualities", names(supporter == null ? Set.of() : supporter.qualities()))
                .param("longNhsStayLikely", involvement.longNhsStayLikely())
                .param("caredForName", caredFor == null ? null : caredFor.name())
                .param(
                        "caredForRelationship",
                        caredFor == null ? null : caredFor.relationship().name())
                .param("caringHours", caredFor == null ? null : caredFor.hoursAWeek())
                .param("movesOn", move == null ? null : move.on())
                .param("metThere", move == null ? null : move.metThere());
    }

    @Override
    public Contact of(CaseNumber caseNumber) {
        return find(caseNumber)
                .orElseThrow(() -> new NoSuchElementException("No contact was recorded for " + caseNumber));
    }

    @Override
    public Optional<Contact> find(CaseNumber caseNumber) {
        return jdbc.sql("SELECT * FROM fairway.contact WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber.text())
                .query(JdbcContacts::contact)
                .optional();
    }

    private static Contact contact(ResultSet row, int index) throws SQLException {
        return new Contact(
                new CaseNumber(row.getString("case_number")),
                row.getObject("received_on", LocalDate.class),
                ContactFor.valueOf(row.getString("contact_for")),
                RouteOfAccess.valueOf(row.getString("route_of_access")),
                new Requester(
                        RequesterKind.valueOf(row.getString("requester_kind")),
                        row.getString("requester_name"),
                        row.getString("requester_relation"),
                        row.getString("requester_telephone")),
                SharingConsent.valueOf(row.getString("sharing_consent")),
                row.getString("own_words"),
                row.getString("understood"),
                row.getBoolean("appearance_of_need"),
                Residence.valueOf(row.getString("residence")),
                row.getString("urgent_need"),
                row.getString("abuse_concern"),
                row.getString("decision_in_doubt"),
                new Involvement(
                        values(row, "difficulties", Ability.class),
                        supporter(row),
                        row.getBoolean("long_nhs_stay_likely")),
                KnownOrNot.valueOf(row.getString("has_unpaid_carer")),
                caredFor(row),
                move(row));
    }

    private static @Nullable Move move(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("moves_on", LocalDate.class);
        return on == null ? null : new Move(on, row.getString("met_there"));
    }

    private static @Nullable Supporter supporter(ResultSet row) throws SQLException {
        String name = row.getString("supporter_name");
        return name == null
                ? null
                : new Supporter(
                        name,
                        row.getString("supporter_relation"),
                        values(row, "supporter_qualities", SupporterQuality.class));
    }

    private static @Nullable CaredFor caredFor(ResultSet row) throws SQLException {
        String name = row.getString("cared_for_name");
        return name == null
                ? null
                : new CaredFor(
                        name,
                        Relationship.valueOf(row.getString("cared_for_relationship")),
                        row.getInt("caring_hours"));
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> values(ResultSet row, String column, Class<E> type) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toSet());
    }
}
