package org.fairway.demo;

import java.util.List;

/** What each of the made-up adults said when they first rang, and what was understood. */
final class DemoVoices {
    private static final List<Voice> ADULTS = List.of(
            new Voice(
                    "My hands will not do buttons any more, and I have burnt three pans this month.",
                    "Arthritis of both hands and hips. Lives alone; a neighbour takes the bins out."),
            new Voice(
                    "Since the stroke I cannot trust my left side. I wash at the sink, sitting down.",
                    "Stroke in spring, home from hospital in summer. Lives alone on the first floor."),
            new Voice(
                    "Some mornings my legs work and some they do not, and I never know which.",
                    "Multiple sclerosis, relapsing. Works from home when she can; manages her own affairs."),
            new Voice(
                    "I was a roofer. Now I need somebody to get me from the bed to the chair.",
                    "Spinal injury at work. Uses a wheelchair; the flat is adapted."),
            new Voice(
                    "I get breathless buttering toast. Getting dressed takes until eleven.",
                    "Severe lung disease, oxygen at home. A friend shops for her once a week."),
            new Voice(
                    "I forget to eat when it is bad, and then I cannot get up.",
                    "Long illness with exhaustion and seizures. Shares a house; nobody there helps."),
            new Voice(
                    "I am nearly ninety and I do not want to go anywhere but here. I need a hand, that is all.",
                    "Frail, three falls since Easter. Good neighbours, no family near."),
            new Voice(
                    "My sight is going and I have scalded myself twice.",
                    "Diabetes with loss of sight. Lives alone; used to run a shop."),
            new Voice(
                    "I shake so much that the soup is on the floor before I have had any.",
                    "Parkinson's disease for six years. Lives alone since her sister died."),
            new Voice(
                    "I can do most things if somebody starts me off and stays near.",
                    "Acquired brain injury. Loses track of a task; strong and sociable."),
            new Voice(
                    "My daughter does everything and she is worn out.",
                    "Daughter lives with her, works part time and gets up at night."),
            new Voice(
                    "I drove a bus for thirty years. Now I cannot cross my own kitchen without holding on.",
                    "Heart failure and swollen legs. Church friends visit on Sundays."),
            new Voice(
                    "I manage the computer and nothing else. I have not had a shower since Sunday.",
                    "Muscular dystrophy. A post-graduate student; moved here in September."),
            new Voice(
                    "It is only the hoover that beats me. And the high windows.",
                    "Well for his age. Rails were fitted last year and he uses them."),
            new Voice(
                    "I cannot lift my arms above my shoulders. My hair, my coat, the cupboards: nothing works.",
                    "Rheumatoid arthritis. Two operations; lives alone in a second-floor flat."),
            new Voice(
                    "Since the amputation I have lived in one room.",
                    "Lost a leg in June. The house is not adapted yet; a brother rings each evening."),
            new Voice(
                    "I want to go on painting. It is the getting ready that I cannot do any more.",
                    "Motor neurone disease, slow so far. Lives alone; pupils of hers look in."),
            new Voice(
                    "My heating is off and he has taken my card again.",
                    "Very thin, in one cold room. A lodger keeps his bank card and buys what he likes."),
            new Voice(
                    "I fall whenever I am by myself, and I am by myself all day.",
                    "Falls several times a week; cannot get up alone. Her son works away and rings at night."));

    private DemoVoices() {}

    static Voice of(int person) {
        return ADULTS.get(person);
    }

    /**
     * Somebody's first words.
     *
     * @param understood what the contact officer made of them
     */
    record Voice(String ownWords, String understood) {}
}
