package org.fairway.process.referral;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.person.Ability;
import org.fairway.person.Accommodation;
import org.fairway.person.ContactMethod;
import org.fairway.person.Ethnicity;
import org.fairway.person.Gender;
import org.fairway.person.Interpreter;
import org.fairway.person.KnownOrNot;
import org.fairway.person.PreferredFormat;
import org.fairway.person.Relationship;
import org.fairway.person.SupporterQuality;
import org.fairway.process.task.YesNo;
import org.fairway.referral.ContactFor;
import org.fairway.referral.RequesterKind;
import org.fairway.referral.Residence;
import org.fairway.referral.RouteOfAccess;
import org.fairway.referral.SharingConsent;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/record-contact.form}, in the order of its questions. */
record RecordContactAnswers(
        @PastOrPresent(message = "This day is in the future. Use the day on which we were told.")
        LocalDate receivedOn,

        @Size(max = 20, message = "Choose one of your teams.")
        String team,

        ContactFor contactFor,
        RequesterKind requesterKind,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String requesterName,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String requesterRelation,

        @Nullable @Size(max = 30, message = "Use 30 characters or fewer.")
        String requesterTelephone,

        RouteOfAccess routeOfAccess,
        SharingConsent sharingConsent,

        @Size(max = 80, message = "Use 80 characters or fewer.")
        String givenName,

        @Size(max = 80, message = "Use 80 characters or fewer.")
        String familyName,

        @Nullable @Size(max = 80, message = "Use 80 characters or fewer.")
        String knownAs,

        @PastOrPresent(message = "A date of birth cannot be in the future.")
        LocalDate birthDate,

        @Nullable @Size(max = 14, message = "An NHS number has ten digits.")
        String nhsNumber,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String practice,

        @Nullable @Size(max = 300, message = "Use 300 characters or fewer.")
        String address,

        @Nullable @Size(max = 9, message = "Write a postcode like EX2 4QD.")
        String postcode,

        @Nullable @Size(max = 30, message = "Use 30 characters or fewer.")
        String telephone,

        @Nullable
        @Size(max = 120, message = "Use 120 characters or fewer.")
        @Email(message = "Write an email address like name@example.org.")
        String email,

        Gender gender,
        Ethnicity ethnicity,
        Accommodation accommodation,
        Residence residence,
        ContactMethod contactMethod,
        PreferredFormat preferredFormat,

        @Size(max = 60, message = "Use 60 characters or fewer.")
        String language,

        Interpreter interpreter,

        @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String communicationNeeds,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String ownWords,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String understood,

        @Nullable LocalDate movesOn,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String metThere,

        YesNo appearanceOfNeed,
        YesNo urgent,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String urgentNeed,

        YesNo safeguardingConcern,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String abuseConcern,

        List<Ability> difficulties,
        YesNo capacityInDoubt,

        @Nullable @Size(max = 300, message = "Use 300 characters or fewer.")
        String decisionInDoubt,

        @Nullable YesNo someoneHelps,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String supporterName,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String supporterRelation,

        List<SupporterQuality> supporterQualities,
        @Nullable YesNo longNhsStayLikely,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String caredForName,

        @Nullable Relationship caredForRelationship,

        @Nullable
        @Min(value = 0, message = "Use a whole number from 0 to 168.")
        @Max(value = 168, message = "Use a whole number from 0 to 168: a week has 168 hours.")
        Integer caringHours,

        @Nullable KnownOrNot hasUnpaidCarer,
        List<CarerRow> carers,
        YesNo childrenInHousehold,
        List<ChildRow> children) {}
