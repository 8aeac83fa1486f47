package org.fairway.demo;

import java.time.LocalDate;
import java.util.List;

/** The people of the made-up cases. Their NHS numbers come from the range that is kept for tests. */
final class DemoCast {
    static final List<Somebody> ADULTS = List.of(
            adult(
                    "Mary",
                    "Penhaligon",
                    1941,
                    3,
                    9,
                    "9990001375",
                    "12 Quay Street",
                    "EX2 4AN",
                    "FEMALE",
                    "WHITE_BRITISH"),
            adult(
                    "Desmond",
                    "Clarke",
                    1950,
                    11,
                    2,
                    "9990002746",
                    "7 Laurel Close",
                    "EX1 2PT",
                    "MALE",
                    "BLACK_CARIBBEAN"),
            adult(
                    "Harpreet",
                    "Gill",
                    1988,
                    6,
                    21,
                    "9990004110",
                    "Flat 3, Mill House",
                    "EX4 4QR",
                    "FEMALE",
                    "ASIAN_INDIAN"),
            adult("Owen", "Bright", 1979, 1, 30, "9990005486", "88 Station Road", "EX2 8DX", "MALE", "WHITE_BRITISH"),
            adult("Siobhan", "Daly", 1963, 8, 14, "9990006857", "2 Chapel Row", "EX6 8NH", "FEMALE", "WHITE_IRISH"),
            adult("Tomasz", "Nowak", 1992, 4, 3, "9990008221", "41 Orchard Way", "EX5 1LQ", "MALE", "WHITE_OTHER"),
            adult(
                    "Edith",
                    "Holloway",
                    1936,
                    12,
                    25,
                    "9990009597",
                    "The Bungalow, Church Lane",
                    "EX7 9SE",
                    "FEMALE",
                    "WHITE_BRITISH"),
            adult("Yusuf", "Rahman", 1971, 9, 17, "9990012334", "19 Park View", "EX1 3AB", "MALE", "ASIAN_BANGLADESHI"),
            adult("Grainne", "Tully", 1958, 2, 11, "9990013705", "5 The Terrace", "EX3 0PQ", "FEMALE", "WHITE_IRISH"),
            adult(
                    "Leroy",
                    "Bennett",
                    1984,
                    7,
                    7,
                    "9990015074",
                    "60 High Street",
                    "EX4 3LS",
                    "MALE",
                    "MIXED_WHITE_AND_BLACK_CARIBBEAN"),
            adult("Joan", "Ashworth", 1946, 10, 5, "9990016445", "9 Meadow Bank", "EX2 5JT", "FEMALE", "WHITE_BRITISH"),
            adult("Kwame", "Mensah", 1968, 5, 28, "9990017816", "33 Bridge Road", "EX2 7AL", "MALE", "BLACK_AFRICAN"),
            adult(
                    "Ling",
                    "Chen",
                    1995,
                    3,
                    16,
                    "9990019185",
                    "Flat 12, Tower Court",
                    "EX1 1HN",
                    "FEMALE",
                    "ASIAN_CHINESE"),
            adult(
                    "Ronald",
                    "Pike",
                    1939,
                    6,
                    1,
                    "9990020558",
                    "4 Coastguard Cottages",
                    "EX8 2AZ",
                    "MALE",
                    "WHITE_BRITISH"),
            adult("Fatima", "Haddad", 1976, 12, 12, "9990021929", "27 Victoria Street", "EX4 6PX", "FEMALE", "ARAB"),
            adult("Gareth", "Morgan", 1961, 4, 19, "9990023298", "15 Hill Crest", "EX5 2SB", "MALE", "WHITE_BRITISH"),
            adult("Beatrice", "Lowe", 1953, 9, 23, "9990037019", "6 Market Row", "EX4 1JG", "FEMALE", "WHITE_BRITISH"),
            adult("Arthur", "Venn", 1942, 1, 8, "9990038376", "2 Lock Cottages", "EX2 8GY", "MALE", "WHITE_BRITISH"),
            adult("Joan", "Kellaway", 1939, 12, 3, "9990039739", "5 Weir Lane", "EX3 0GQ", "FEMALE", "WHITE_BRITISH"));

    static final Somebody DAUGHTER = adult(
            "Claire", "Ashworth", 1978, 2, 2, "9990026033", "9 Meadow Bank", "EX2 5JT", "FEMALE", "WHITE_BRITISH");
    static final Somebody MOTHER = adult(
            "Hannah", "Whitfield", 1986, 4, 27, "9990030146", "21 Beech Avenue", "EX4 9RT", "FEMALE", "WHITE_BRITISH");
    static final Somebody CHILD =
            adult("Noah", "Whitfield", 2017, 9, 8, "9990027404", "21 Beech Avenue", "EX4 9RT", "MALE", "WHITE_BRITISH");

    static final Somebody HUSBAND =
            adult("Walter", "Jessop", 1938, 8, 30, "9990031525", "3 Ferry Road", "EX3 0JN", "MALE", "WHITE_BRITISH");
    static final Somebody WIFE =
            adult("Irene", "Jessop", 1944, 5, 17, "9990032890", "3 Ferry Road", "EX3 0JN", "FEMALE", "WHITE_BRITISH");
    static final Somebody GIRL = adult(
            "Amelia", "Osei", 2015, 1, 22, "9990034273", "16 Sycamore Close", "EX2 6LT", "FEMALE", "BLACK_AFRICAN");
    static final Somebody HER_MOTHER = adult(
            "Abena", "Osei", 1983, 10, 12, "9990035636", "16 Sycamore Close", "EX2 6LT", "FEMALE", "BLACK_AFRICAN");

    private DemoCast() {}

    private static Somebody adult(
            String given,
            String family,
            int year,
            int month,
            int day,
            String nhsNumber,
            String address,
            String postcode,
            String gender,
            String ethnicity) {
        return new Somebody(
                given,
                family,
                LocalDate.of(year, month, day),
                nhsNumber,
                address + ", Exeter",
                postcode,
                "01392 496 0" + nhsNumber.substring(6, 9),
                gender,
                ethnicity);
    }
}
