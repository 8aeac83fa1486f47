package org.fairway.referral;

import java.util.List;
import org.fairway.person.Carer;
import org.fairway.person.HouseholdChild;
import org.fairway.person.Person;
import org.fairway.person.Profile;

/**
 * A first contact as it is handed in.
 *
 * @param person whose budget it would be; when they turn out to be known, they keep the id they have
 * @param carers the adults who look after the person; for a child, the parents
 * @param children the children of the household, without a child whom the contact is for
 */
public record NewContact(
        Person person, Profile profile, Contact contact, List<Carer> carers, List<HouseholdChild> children) {
    public NewContact {
        carers = List.copyOf(carers);
        children = List.copyOf(children);
    }
}
